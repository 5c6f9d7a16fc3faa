import type { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../edit.ts';
import { commentLines } from './documentText.ts';
import { newCompass } from './newCompass.ts';
import { templateWords } from './templateWords.ts';

/** What git is told never to take in (format.md, "notes"). */
export const PRIVATE_PATTERN = '*.private.coach.yaml';

/** Has `coach merge` merge two people's entries in a log, in clones that are set up for it (docs/ci.md). */
const MERGED = '*.coach.yaml merge=coach';

/** The files of a workspace that begins, by their paths in it, with `/`. */
export interface NewTeam {
  readonly files: ReadonlyMap<string, string>;
  /** The text of the compass among them. */
  readonly compass: string;
  /** Lines that a file must have, be it there already or not. */
  readonly lines: ReadonlyMap<string, string>;
}

/** A team's workspace: a compass, a place for plans, and what git and pre-commit have to know of them. */
export function newTeam(today: Temporal.PlainDate): NewTeam | Refusal {
  const compass = newCompass(undefined, today);
  if (typeof compass !== 'string') return compass;
  const { readmeTitle, readme } = templateWords();
  return {
    compass,
    files: new Map([
      ['pm.coach.yaml', compass],
      ['people/README.md', `# ${readmeTitle}\n\n${readme.join('\n')}\n`],
      ['.pre-commit-config.yaml', hook()],
    ]),
    lines: new Map([
      ['.gitignore', PRIVATE_PATTERN],
      ['.gitattributes', MERGED],
    ]),
  };
}

function hook(): string {
  return `${commentLines(templateWords().hook)}
repos:
  - repo: local
    hooks:
      - id: coach-check
        name: coach check
        entry: coach check
        language: system
        files: \\.coach\\.ya?ml$
        require_serial: true
`;
}

/**
 * What to put at the end of a text so that it has a line; undefined where it has it. Its line breaks are
 * the text's own.
 */
export function lineToAdd(text: string, line: string): string | undefined {
  if (text.split(/\r?\n/).some((each) => each.trim() === line)) return undefined;
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const isAfterLine = text === '' || text === '\uFEFF' || /\n$/.test(text);
  return `${isAfterLine ? '' : lineBreak}${line}${lineBreak}`;
}
