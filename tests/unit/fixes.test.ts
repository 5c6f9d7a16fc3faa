import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../server/coaching/say.ts';
import {
  applyEdits,
  canBePlain,
  type Edit,
  hasHoles,
  isRefused,
  TabStops,
} from '../../server/edits/edit.ts';
import { fixAll } from '../../server/edits/fixAll.ts';
import { fixes, offersFor } from '../../server/edits/fixes/index.ts';
import { type FixCase, fixCases, fixesFolder } from '../support/fixFixtures.ts';
import { TryingWorkspace } from '../support/mending.ts';

const cases = fixCases();

it.each(cases)('$name', async (fixCase) => {
  const { text, golden, snippets } = fixCase;
  const edits = await editsOf(fixCase);
  expect(canBePlain(edits) ? applyEdits(text, edits) : undefined).toBe(golden);
  expect(hasHoles(edits) ? withTabStops(text, edits) : undefined).toBe(snippets);
});

/** The edits of the first offer of that title for a finding of that code. */
async function editsOf({ code, title, file, text, today }: FixCase): Promise<readonly Edit[]> {
  const workspace = await TryingWorkspace.read(join(fixesFolder, code));
  const { document, found, surroundings } = await workspace.examine(file, text, today);
  if (title === 'all') return fixAll(document, found).flatMap(({ edits }) => edits);
  const offers = found
    .filter((finding) => finding.code === code)
    .flatMap((finding) => offersFor(document, finding, surroundings));
  const offer = offers.find((each) => english(each.title) === title);
  if (!offer)
    throw new Error(`offered is: ${offers.map((each) => english(each.title)).join(' | ')}`);
  if (isRefused(offer.edits)) throw new Error(english(offer.edits.refused));
  return offer.edits;
}

/** A text with edits applied, tab stops and all. */
function withTabStops(text: string, edits: readonly Edit[]): string {
  const stops = new TabStops();
  const snippets = edits.map(({ span, pieces }) => ({ span, pieces: [stops.snippet(pieces)] }));
  return applyEdits(text, snippets);
}

it('has a case for every code that something can be done about', () => {
  const silence = fixes.at(-1);
  const codes = fixes.filter((fix) => fix !== silence).flatMap((fix) => fix.codes);
  const covered = new Set(cases.map(({ code }) => code));
  expect([...new Set(codes)].filter((code) => !covered.has(code))).toEqual([]);
});
