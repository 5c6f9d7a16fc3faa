import { Argument, Command } from 'commander';
import { emotions } from '../coaching/emotions.ts';
import { builtInQuestions } from '../coaching/questions.ts';
import { explanations } from '../language/explain.ts';
import { bashScript } from './completion/bash.ts';
import { type CommandWords, wordsOf } from './completion/commandWords.ts';
import { fishScript } from './completion/fish.ts';
import { zshScript } from './completion/zsh.ts';
import type { Console } from './console.ts';
import { exitCodes } from './exitCodes.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<
  string,
  (commands: readonly CommandWords[]) => string
>;
type Shell = keyof typeof scripts;

const HELP = `
It prints a script for the shell to read, and changes nothing itself. For the shell at hand:
  source <(coach completion bash)
  source <(coach completion zsh)
  coach completion fish | source

For every shell from now on:
  bash  coach completion bash > ~/.local/share/bash-completion/completions/coach
  zsh   coach completion zsh > "\${fpath[1]}/_coach"
  fish  coach completion fish > ~/.config/fish/completions/coach.fish
`;

/** `coach completion`: what a shell needs in order to complete commands, options and their values. */
export function completionCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('completion');
  return command
    .description('Print a script that completes the commands and options of coach in a shell.')
    .addArgument(new Argument('<shell>', 'your shell').choices(Object.keys(scripts)))
    .addHelpText('after', HELP)
    .action((shell: Shell) => {
      const program = command.parent ?? command;
      const known = {
        explain: explanations().map(({ code }) => code),
        '--asked': [...builtInQuestions().keys()],
        '--mood': [...emotions()],
      };
      console.stdout.write(scripts[shell](wordsOf(program, known)));
      finish(exitCodes.clean);
    });
}
