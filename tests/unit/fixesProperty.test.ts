import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';
import { english } from '../../server/coaching/say.ts';
import { breaksFile, type FileCode, fileCodes } from '../../server/document/problem.ts';
import { applyEdits, type Edit, isRefused } from '../../server/edits/edit.ts';
import { fixAll } from '../../server/edits/fixAll.ts';
import { offersFor } from '../../server/edits/fixes/index.ts';
import type { ReportedFinding } from '../../server/language/reportedFinding.ts';
import { withCrlf } from '../support/edits.ts';
import { fixturesFolder, fixturesIn, workspaces } from '../support/fixtures.ts';
import { type Examined, TryingWorkspace } from '../support/mending.ts';

/** A fix with what a person sees of it, each hole filled with what it begins with. */
interface Attempt {
  readonly what: string;
  readonly mended: readonly ReportedFinding[];
  readonly edits: readonly Edit[];
}

/** All that is offered for a document, and at last all that is safe together. */
function attemptsAt({ document, surroundings, found }: Examined, code: string): Attempt[] {
  const attempts: Attempt[] = [];
  const silenced = new Set<string>();
  for (const finding of found) {
    for (const { title: said, edits } of offersFor(document, finding, surroundings)) {
      const title = english(said);
      if (isRefused(edits)) continue;
      // Half of all offers, and as good as the same wherever a code is found: its own fixtures do.
      if (/^Silence/.test(title) && (finding.code !== code || silenced.has(title))) continue;
      silenced.add(title);
      attempts.push({ what: `${finding.code}: ${title}`, mended: [finding], edits });
    }
  }
  const all = fixAll(document, found);
  if (all.length === 0) return attempts;
  const mended = all.map(({ finding }) => finding);
  return [...attempts, { what: 'all', mended, edits: all.flatMap(({ edits }) => edits) }];
}

describe.each(workspaces())('every fix offered in %s', (workspace) => {
  const folder = join(fixturesFolder, workspace);
  const reading = TryingWorkspace.read(folder);

  it.each(fixturesIn(workspace))(
    'mends its finding, adds no error, and leaves the rest alone: $name',
    { timeout: 30_000 },
    async ({ path, text, today }) => {
      const trying = await reading;
      const file = relative(folder, path);
      const before = await trying.examine(file, text, today);
      const faults: string[] = [];
      // Several findings may be offered the same change.
      const results = new Map<string, Promise<Examined>>();
      for (const { what, mended, edits } of attemptsAt(before, workspace)) {
        const changed = applyEdits(text, edits);
        const result = results.get(changed) ?? trying.examine(file, changed, today);
        results.set(changed, result);
        const after = await result;
        const all = [
          ...faultsOfText(text, edits, changed, /remove/i.test(what)),
          ...mended.flatMap((finding) => [...faultsOfMending(finding, before, after)]),
        ];
        faults.push(...all.map((fault) => `${what}: ${fault}`));
      }
      await trying.restore(file);
      expect(faults).toEqual([]);
    },
  );

  it.each(fixturesIn(workspace))(
    'is the same with CRLF, and without a line break at the end: $name',
    { timeout: 30_000 },
    async ({ path, text, today }) => {
      const trying = await reading;
      const file = relative(folder, path);
      const results = async (variant: string) => {
        const attempts = attemptsAt(await trying.examine(file, variant, today), workspace);
        return attempts.map(({ what, edits }) => [what, applyEdits(variant, edits)] as const);
      };
      const plain = await results(text);
      const crlf = await results(withCrlf(text));
      const endless = await results(withoutEnd(text));
      await trying.restore(file);
      expect(crlf).toEqual(plain.map(([what, result]) => [what, withCrlf(result)]));
      expect(endless).toEqual(plain.map(([what, result]) => [what, withoutEnd(result)]));
    },
  );
});

function withoutEnd(text: string): string {
  return text.replace(/\s+$/, '');
}

function* faultsOfMending(
  finding: ReportedFinding,
  before: Examined,
  after: Examined,
): Generator<string> {
  if (count(after.found, finding) >= count(before.found, finding)) yield `leaves ${shown(finding)}`;
  if (uncovers(finding.code)) return;
  const known = new Set(before.found.map((error) => standing(error, before)));
  for (const error of after.found.filter(({ severity }) => severity === 'error')) {
    const isNew = count(after.found, error) > count(before.found, error);
    if (isNew && !known.has(standing(error, after))) yield `adds ${shown(error)}`;
  }
}

/** Until these are mended, the rest of the file, or what the compass says of it, is not looked at. */
function uncovers(code: string): boolean {
  return code === 'compass-not-found' || (code in fileCodes && breaksFile(code as FileCode));
}

function count(found: readonly ReportedFinding[], wanted: ReportedFinding): number {
  return found.filter((finding) => shown(finding) === shown(wanted)).length;
}

function shown({ code, message }: ReportedFinding): string {
  return `${code} "${message}"`;
}

/** A finding by its code and what it stands on: its message may speak of other places, which change. */
function standing({ code, range }: ReportedFinding, { document }: Examined): string {
  return `${code} ${document.text.getText(range)}`;
}

/** Edits overlap, leave the habits of the text, or take away a comment though nobody wished it. */
function* faultsOfText(
  text: string,
  edits: readonly Edit[],
  changed: string,
  removes: boolean,
): Generator<string> {
  const ordered = edits.toSorted((one, other) => one.span[0] - other.span[0]);
  for (const [index, { span }] of ordered.entries()) {
    if (span[0] > span[1] || span[1] > (ordered[index + 1]?.span[0] ?? text.length))
      yield 'overlaps';
  }
  const habits = [/(?<!\r)\n/, /\t/, /[ \t]+(?=[\r\n]|$)/];
  for (const habit of habits) if (habit.test(changed) && !habit.test(text)) yield `adds ${habit}`;
  const ends = /[\r\n]$/;
  if (text.trim() !== '' && ends.test(text) !== ends.test(changed)) yield 'changes the end';
  const comments = removes ? [] : commentsOf(text);
  const kept = commentsOf(changed);
  for (const comment of comments) if (!kept.includes(comment)) yield `loses "${comment}"`;
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}
