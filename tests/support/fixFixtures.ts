import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each folder is named after the code whose fixes it is about, and a workspace of its own. */
export const fixesFolder = join(import.meta.dirname, '../fixtures/fixes');

/** The date of cases that set none. */
const DEFAULT_TODAY = '2026-11-24';

/**
 * A case: a file that begins with a comment `# fix "TITLE"`, or `# fix "TITLE" today YYYY-MM-DD`. What
 * the fix makes of it stands beside it: without tab stops in `.golden`, with them in `.snippets`.
 */
export interface FixCase {
  /** `missing-owner/added`. */
  readonly name: string;
  readonly code: string;
  readonly title: string;
  readonly today: string;
  readonly file: string;
  readonly text: string;
  /** Undefined where there is none: a fix that asks what nobody else may say. */
  readonly golden: string | undefined;
  /** Undefined where the fix asks for nothing. */
  readonly snippets: string | undefined;
}

export function fixCases(): FixCase[] {
  return readdirSync(fixesFolder)
    .sort()
    .flatMap((code) => casesIn(code));
}

function casesIn(code: string): FixCase[] {
  const folder = join(fixesFolder, code);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.coach.yaml'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const head = /^# fix "(.*)"(?: today (\S+))?\n/.exec(text);
      if (!head) return [];
      const [, title = '', today = DEFAULT_TODAY] = head;
      const stem = join(folder, file.replace('.coach.yaml', ''));
      const beside = (ending: string) =>
        existsSync(stem + ending) ? readFileSync(stem + ending, 'utf8') : undefined;
      return {
        name: `${code}/${file.replace('.coach.yaml', '')}`,
        code,
        title,
        today,
        file,
        text,
        golden: beside('.golden'),
        snippets: beside('.snippets'),
      };
    });
}
