import type { CommandWords } from './commandWords.ts';

/** The script for bash, which needs nothing but bash itself (3.2, which macOS has, will do). */
export function bashScript(commands: readonly CommandWords[]): string {
  const paths = commands.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  const patterns = new Map<string, string[]>();
  for (const { path, options } of commands) {
    for (const { word, short, values } of options) {
      if (!values) continue;
      const flags = [word, ...(short ? [short] : [])].map((flag) => `'${path} ${flag}'`);
      const key = values.join(' ');
      patterns.set(key, [...(patterns.get(key) ?? []), ...flags]);
    }
  }
  const values = [...patterns].map(
    ([offered, flags]) => `    ${flags.join(' | ')})\n      values='${offered}' ;;`,
  );
  const words = commands.map(({ path, commands: names, options, values: offered }) => {
    const all = [...names.map(({ word }) => word), ...offered].join(' ');
    const flags = options.map(({ word }) => word).join(' ');
    return `    '${path}') words='${all}' options='${flags}' ;;`;
  });
  return `# Completion of coach in bash: source <(coach completion bash)
_coach() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local at='' word words='' options='' values=- i
  # Bash takes = for a word of its own.
  if [[ $current == '=' ]]; then current=''; fi
  if [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${at:+$at }\${COMP_WORDS[i]}"
    case "$word" in
      ${paths.join(' | ')}) at=$word ;;
    esac
  done
  # The value of an option; where it may be anything, bash offers files.
  case "$at $previous" in
${values.join('\n')}
  esac
  if [[ $values != - ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  case "$at" in
${words.join('\n')}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _coach coach
`;
}
