import { InvalidArgumentError } from 'commander';

/** A value that names something and says something of it, such as `growth=45`. */
export type Assignment = readonly [name: string, value: string];

/** Reads `NAME=VALUE`, and gathers them where the option is repeated. @throws InvalidArgumentError */
export function assignments(example: string) {
  return (text: string, before: readonly Assignment[] = []): readonly Assignment[] => {
    const at = text.indexOf('=');
    const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at === -1 || name === '' || value === '') {
      throw new InvalidArgumentError(`Write it as ${example}.`);
    }
    return [...before, [name, value]];
  };
}

/** Gathers the values of an option that is repeated; commas part them too. */
export function words(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ];
}

/** Gathers the texts of an option that is repeated, as they are. */
export function texts(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
