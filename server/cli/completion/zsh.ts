import type { CommandWords, Word } from './commandWords.ts';

/** The script for zsh, which works when sourced and from a folder of \`fpath\`. */
export function zshScript(commands: readonly CommandWords[]): string {
  const paths = commands.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  const values = commands.flatMap(({ path, options }) =>
    options.flatMap(({ word, short, values: offered }) => {
      if (!offered) return [];
      const patterns = [word, ...(short ? [short] : [])].map((each) => quoted(`${path} ${each}`));
      const step = offered.length > 0 ? `compadd -- ${offered.map(quoted).join(' ')}` : '_files';
      return [`    ${patterns.join(' | ')}) ${step}; return ;;`];
    }),
  );
  const words = commands.map(({ path, commands: names, options, values: offered }) => {
    const all = [...names, ...offered.map((word) => ({ word, meaning: word }))];
    return `    ${quoted(path)}) words_here=(${described(all)}) options=(${described(options)}) ;;`;
  });
  return `#compdef coach
# Completion of coach in zsh: source <(coach completion zsh)
_coach() {
  local at='' word
  local -a words_here options
  for word in "\${(@)words[2,CURRENT-1]}"; do
    word="\${at:+$at }$word"
    case "$word" in
      ${paths.join(' | ')}) at=$word ;;
    esac
  done
  case "$at $words[CURRENT-1]" in
${values.join('\n')}
  esac
  case "$at" in
${words.join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    _describe -o 'option' options
  elif (( \${#words_here} )); then
    _describe 'command' words_here
  else
    _files
  fi
}
if [[ $funcstack[1] == _coach ]]; then
  _coach "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _coach coach
fi
`;
}

function described(words: readonly Word[]): string {
  return words
    .map(({ word, meaning }) => quoted(`${word.replaceAll(':', '\\:')}:${meaning}`))
    .join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
