import { describe, expect, it, vi } from 'vitest';
import { mergeEntries } from '../../../server/edits/mergeEntries.ts';
import { withCrlf } from '../../support/edits.ts';

const head = 'kind: plan\nperson: { name: Ana }\n';
const log = `${head}log:
  - date: 2026-10-28
    kind: session
    notes: Old.
`;
const mine = '  - date: 2026-11-24\n    kind: session\n    notes: Mine.\n    mostly: growth\n';
const yours = '  - date: 2026-11-24\n    kind: session\n    notes: Yours.\n    mostly: growth\n';

/** Takes the side that has changed, and conflicts where both have: as git does with texts as short as these. */
const mergeLines = async (base: string, ours: string, theirs: string) =>
  ours === base ? theirs : theirs === base || theirs === ours ? ours : undefined;

const merged = (base: string, ours: string, theirs: string) =>
  mergeEntries({ base, ours, theirs }, mergeLines);

describe('entries of two sides', () => {
  it.each([
    ['at the end', log, log + mine, log + yours, log + mine + yours],
    [
      'at the end, blank lines between',
      log,
      `${log}\n${mine}`,
      `${log}\n${yours}`,
      `${log}\n${mine}${yours}`,
    ],
    [
      'at the beginning, blank lines between',
      `${head}log:\n  - { date: 2026-10-28, kind: nudge }\n\n  - { date: 2026-10-01, kind: nudge }\n`,
      `${head}log:\n${mine}\n  - { date: 2026-10-28, kind: nudge }\n\n  - { date: 2026-10-01, kind: nudge }\n`,
      `${head}log:\n${yours}\n  - { date: 2026-10-28, kind: nudge }\n\n  - { date: 2026-10-01, kind: nudge }\n`,
      `${head}log:\n${yours}${mine}\n  - { date: 2026-10-28, kind: nudge }\n\n  - { date: 2026-10-01, kind: nudge }\n`,
    ],
    [
      'where there was no log',
      head,
      `${head}log:\n${mine}`,
      `${head}log:\n${yours}`,
      `${head}log:\n${mine}${yours}`,
    ],
    [
      'several, with comments in them',
      log,
      log + mine,
      `${log}  - date: 2026-11-20 # a Friday\n    kind: nudge\n    # So far.\n${yours}`,
      `${log}${mine}  - date: 2026-11-20 # a Friday\n    kind: nudge\n    # So far.\n${yours}`,
    ],
    [
      'in two lists',
      `${head}assessments:\n  - { date: 2026-10-01, rater: self }\n`,
      `${head}assessments:\n  - { date: 2026-10-01, rater: self }\n  - { date: 2026-11-01, rater: self }\n`,
      `${head}assessments:\n  - { date: 2026-10-01, rater: self }\n  - { date: 2026-11-01, rater: lead }\n`,
      `${head}assessments:\n  - { date: 2026-10-01, rater: self }\n  - { date: 2026-11-01, rater: self }\n  - { date: 2026-11-01, rater: lead }\n`,
    ],
    ['that both have', log, log + mine, log + mine, log + mine],
    [
      'beside a change of another entry by us',
      log,
      log.replace('Old', 'Changed'),
      log + yours,
      log.replace('Old', 'Changed') + yours,
    ],
    [
      'beside a change of another entry by them',
      log,
      log + mine,
      log.replace('Old', 'Changed'),
      log.replace('Old', 'Changed') + mine,
    ],
    [
      'beside a change and an entry of theirs',
      log,
      log + mine,
      log.replace('Old', 'Changed') + yours,
      log.replace('Old', 'Changed') + yours + mine,
    ],
  ])('are kept whole: %s', async (_, base, ours, theirs, both) => {
    expect(await merged(base, ours, theirs)).toBe(both);
    expect(await merged(withCrlf(base), withCrlf(ours), withCrlf(theirs))).toBe(withCrlf(both));
  });

  it.each([
    ['one entry in two ways', log, log.replace('Old', 'A'), log.replace('Old', 'B')],
    [
      'one entry in two ways, beside what they have added',
      log,
      log.replace('Old', 'A') + mine,
      log.replace('Old', 'B') + yours,
    ],
    ['a headline in two ways', log, `${log}headline: A\n`, `${log}headline: B\n`],
    ['a log that cannot be read', log, `${log}mine: [\n`, log + yours],
    [
      'a log written in brackets',
      `${head}log: []\n`,
      `${head}log: [{ a: 1 }]\n`,
      `${head}log: [{ b: 2 }]\n`,
    ],
    ['what is no plan', 'kind: compass\n', 'kind: compass\na: 1\n', 'kind: compass\nb: 1\n'],
  ])('are left to people where both have changed %s', async (_, base, ours, theirs) => {
    expect(await merged(base, ours, theirs)).toBeUndefined();
  });

  it('never come out with a key that stands twice', async () => {
    const twice = vi.fn(async () => `${log}log: []\n`);
    const result = await mergeEntries({ base: log, ours: log + mine, theirs: log + yours }, twice);
    expect([result, twice.mock.calls.length]).toEqual([undefined, 1]);
  });
});
