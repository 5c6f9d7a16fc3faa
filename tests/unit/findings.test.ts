import { describe, expect, it } from 'vitest';
import { fileCodes } from '../../server/document/problem.ts';
import { rules } from '../../server/pitfalls/index.ts';
import { faultOf, findingsOf, fixturesIn, workspaces } from '../support/fixtures.ts';

/** The folder of fixtures that hold everything there is, and nothing to say about it. */
const HEALTHY = 'healthy';

describe.each(workspaces())('%s', (workspace) => {
  it.each(fixturesIn(workspace))('$name', async (fixture) => {
    const all = await findingsOf(fixture, workspace);
    for (const finding of all) {
      expect(faultOf(finding.range, fixture.text), `range of ${finding.code}`).toBeUndefined();
    }
    // Other codes are the business of their own fixtures, unless this one asks for them; the healthy
    // ones have none at all, hints included.
    const codes = new Set([workspace, ...fixture.wants.map((want) => want.code)]);
    const found = all
      .filter((finding) => workspace === HEALTHY || codes.has(finding.code))
      .map(({ code, range, message }) => ({ line: range.start.line, code, message }));
    expect(found).toEqual(
      fixture.wants
        .map(({ line, code, part }) => ({ line, code, message: expect.stringContaining(part) }))
        .sort((one, other) => one.line - other.line || (one.code < other.code ? -1 : 1)),
    );
  });
});

it('has fixtures for every code, at least one that fires and one that stays silent', () => {
  const codes = [...Object.keys(fileCodes), ...rules.map((rule) => rule.code)].filter(
    // A file of more than 2 MiB is made by tests/unit/document/document.test.ts, and not kept here.
    (code) => code !== 'file-too-large',
  );
  const lacking = codes.filter((code) => {
    if (!workspaces().includes(code)) return true;
    const fires = fixturesIn(code).map((fixture) =>
      fixture.wants.some((want) => want.code === code),
    );
    return !fires.includes(true) || !fires.includes(false);
  });
  expect(lacking).toEqual([]);
});
