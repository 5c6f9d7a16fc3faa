import type { CommandWords, OptionWords } from './commandWords.ts';

/** The script for fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  const paths = commands.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  return `# Completion of coach in fish: coach completion fish | source
function __coach_at
    set -l at ''
    for word in (commandline -opc)[2..]
        set -l longer (string trim "$at $word")
        if contains -- "$longer" ${paths.join(' ')}
            set at $longer
        end
    end
    test "$at" = "$argv[1]"
end
${commands.flatMap(linesFor).join('\n')}
`;
}

function linesFor({ path, commands, options, values }: CommandWords): string[] {
  const here = `complete -c coach -n ${quoted(`__coach_at ${quoted(path)}`)}`;
  return [
    ...commands.map(({ word, meaning }) => `${here} -f -a ${word} -d ${quoted(meaning)}`),
    ...(values.length > 0 ? [`${here} -f -a ${quoted(values.join(' '))}`] : []),
    ...options.map((option) => `${here} ${optionLine(option)}`),
  ];
}

function optionLine({ word, short, meaning, values }: OptionWords): string {
  return [
    `-l ${word.replace(/^--/, '')}`,
    ...(short ? [`-s ${short.replace(/^-/, '')}`] : []),
    ...(values ? ['-r'] : []),
    ...(values && values.length > 0 ? [`-f -a ${quoted(values.join(' '))}`] : []),
    `-d ${quoted(meaning)}`,
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
