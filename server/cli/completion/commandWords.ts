import type { Command, Option } from 'commander';

/** A word that can be completed, with what it means. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
}

export interface OptionWords extends Word {
  /** `-o`, where there is a short form. */
  readonly short: string | undefined;
  /** Undefined where it takes no value; none where any will do. */
  readonly values: readonly string[] | undefined;
}

/** What can follow a command. */
export interface CommandWords {
  /** The words that lead to it, without the program's own name: `log session`; empty for the program. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly OptionWords[];
  /** What its arguments can be; none where they are files. */
  readonly values: readonly string[];
}

/** Words that may stand for something though another word may too: by `--option`, or by a command's path. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/** The program and all commands below it, as they are defined. */
export function wordsOf(program: Command, known: KnownWords): CommandWords[] {
  return [...commandsIn(program, '', known)];
}

function* commandsIn(command: Command, path: string, known: KnownWords): Generator<CommandWords> {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  yield {
    path,
    commands: commands.map((each) => ({ word: each.name(), meaning: meaningOf(each) })),
    options: help.visibleOptions(command).flatMap((option) => optionWords(option, known)),
    values:
      known[path] ?? command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  };
  for (const each of command.commands) {
    yield* commandsIn(each, path === '' ? each.name() : `${path} ${each.name()}`, known);
  }
}

function optionWords(option: Option, known: KnownWords): OptionWords[] {
  const { long, short, required, optional } = option;
  if (!long) return [];
  const offered = option.argChoices ?? known[long] ?? [];
  const values = required || optional ? offered : undefined;
  return [{ word: long, short, meaning: firstSentence(option.description), values }];
}

function meaningOf(command: Command): string {
  return firstSentence(command.description() || command.name());
}

function firstSentence(text: string): string {
  return text.split(/\.(?:\s|$)|\n|; /)[0] ?? text;
}
