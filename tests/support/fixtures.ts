import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import type { Range } from '../../server/document/range.ts';
import { findings } from '../../server/language/findings.ts';
import type { ReportedFinding } from '../../server/language/reportedFinding.ts';
import { nodeFiles } from '../../server/workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';

/** Each folder in it is a workspace of its own, named after the code that it is about. */
export const fixturesFolder = join(import.meta.dirname, '../fixtures/findings');

/** The date of fixtures that set none with a comment `# today YYYY-MM-DD` on their first line. */
const DEFAULT_TODAY = '2026-11-24';

/** A finding that a fixture wants: `# want CODE "part of the message"` on the line where it is due. */
export interface Want {
  readonly line: number;
  readonly code: string;
  readonly part: string;
}

export interface Fixture {
  /** Relative to the fixtures' folder: `too-many-themes/fires.coach.yaml`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly today: string;
  /** What git says, by a comment `# git ignores this file` or `# git does not ignore this file`. */
  readonly isIgnoredByGit: boolean | undefined;
  readonly wants: readonly Want[];
}

export function workspaces(): string[] {
  return readdirSync(fixturesFolder).sort();
}

export function fixturesIn(workspace: string): Fixture[] {
  const folder = join(fixturesFolder, workspace);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.coach\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      return {
        name: relative(fixturesFolder, path),
        path,
        text,
        today: /^\uFEFF?# today (\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? DEFAULT_TODAY,
        isIgnoredByGit: gitSays(text),
        wants: wantsIn(text),
      };
    });
}

function gitSays(text: string): boolean | undefined {
  const verb = /^# git (ignores|does not ignore) this file$/m.exec(text)?.[1];
  return verb === undefined ? undefined : verb === 'ignores';
}

function wantsIn(text: string): Want[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, line) =>
    [...content.matchAll(/# want ([\w-]+) "([^"]*)"|(?<=# want .*) ([\w-]+) "([^"]*)"/g)].map(
      ([, code, part, nextCode, nextPart]) => ({
        line,
        code: code ?? nextCode ?? '',
        part: part ?? nextPart ?? '',
      }),
    ),
  );
}

/** All findings of a fixture, with its folder as the workspace. */
export async function findingsOf(fixture: Fixture, workspace: string): Promise<ReportedFinding[]> {
  const files = { ...nodeFiles, isIgnoredByGit: async () => fixture.isIgnoredByGit };
  const folder = pathToFileURL(join(fixturesFolder, workspace)).toString();
  const index = new WorkspaceIndex(files, [folder], () => true);
  await index.build();
  const document = await index.load(pathToFileURL(fixture.path).toString());
  if (!document) throw new Error(`${fixture.name} cannot be read`);
  const today = Temporal.PlainDate.from(fixture.today);
  return findings(document, await index.surroundings(document, today));
}

/** What is wrong with a range for an editor; undefined for a good one (pitfalls.md, "Ranges"). */
export function faultOf(range: Range, text: string): string | undefined {
  const { lines, isBlank } = readLines(text);
  const { start, end } = range;
  const line = lines[start.line];
  if (line === undefined) return 'outside the text';
  if (start.line !== end.line) return 'longer than a line';
  if (start.character < 0 || end.character > line.length) return 'outside its line';
  if (start.character >= end.character && !isBlank) return 'empty';
  return undefined;
}

let last = { text: '', lines: [''], isBlank: true };

/** The lines of a text, kept for the next range in it: some texts have tens of thousands. */
function readLines(text: string): typeof last {
  if (text !== last.text) {
    last = { text, lines: text.split(/\r\n|\n|\r/), isBlank: text.trim() === '' };
  }
  return last;
}
