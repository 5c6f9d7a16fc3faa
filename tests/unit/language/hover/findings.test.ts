import { describe, expect, it } from 'vitest';
import { explain } from '../../../../server/language/explain.ts';
import { hover } from '../../../../server/language/hover.ts';
import type { ReportedFinding } from '../../../../server/language/reportedFinding.ts';
import { atCaret } from '../../../support/caretWorkspace.ts';
import { english, german, plain } from '../../../support/hovering.ts';

describe('findings', () => {
  const finding = (code: string, start: number, end: number): ReportedFinding => ({
    code,
    severity: 'warning',
    message: 'Words from the file',
    said: 'Words from the file',
    range: { start: { line: 2, character: start }, end: { line: 2, character: end } },
    related: [],
  });
  const all = [
    finding('missing-owner', 0, 6),
    finding('no-vision', 0, 6),
    finding('no-vision', 4, 6),
  ];
  const at = async (findings: readonly ReportedFinding[], line: number, character: number) => {
    const { document, surroundings } = await atCaret({
      'ana.coach.yaml': 'kind: plan\n\n\n\n\n\n',
    });
    return hover(document, surroundings, findings, { line, character }, english);
  };

  it('are explained once a code, in our own words', async () => {
    const { text, range } = (await at(all, 2, 6)) ?? {};
    expect(range).toEqual(all[0]?.range);
    expect(text).toBe(
      [explain('missing-owner')?.short, explain('no-vision')?.short].join('\n\n---\n\n'),
    );
    expect(text).not.toContain('Words from the file');
  });

  it('are explained in German to who reads it', async () => {
    const { document, surroundings } = await atCaret({ 'ana.coach.yaml': 'kind: plan\n\n\n' });
    const shown = hover(document, surroundings, all, { line: 2, character: 1 }, german);
    expect(shown?.text).toMatch(/^\*\*`missing-owner`\*\* \(Warnung\)\n\nDer Plan sagt nicht/);
    expect(shown?.text).toContain('(Schritt 4)');
    expect(shown?.text).not.toContain('step 4');
  });

  it('say nothing where nothing is marked', async () => {
    expect(await at(all, 2, 7)).toBeUndefined();
    expect(await at(all, 1, 3)).toBeUndefined();
  });

  it('are explained on all of several lines', async () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 4, character: 3 } };
    const isShown = async (line: number, character: number) =>
      (await at([{ ...finding('no-vision', 0, 0), range }], line, character)) !== undefined;
    const inside = [isShown(2, 4), isShown(2, 90), isShown(3, 0), isShown(4, 3)];
    expect(await Promise.all(inside)).toEqual([true, true, true, true]);
    const outside = [isShown(1, 9), isShown(2, 3), isShown(4, 4), isShown(5, 0)];
    expect(await Promise.all(outside)).toEqual([false, false, false, false]);
  });

  it('come before what stands there', async () => {
    const { document, surroundings } = await atCaret({
      'ana.coach.yaml': 'kind: plan\nowner: x\n',
    });
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } };
    const findings = [{ ...finding('missing-owner', 0, 0), range }];
    const show = (client: typeof english | typeof plain) =>
      hover(document, surroundings, findings, { line: 1, character: 2 }, client);
    expect(show(english)?.text).toMatch(
      /^\*\*Missing owner\*\*[\s\S]*\n\n---\n\n\*\*owner\*\*\n\nWho /,
    );
    expect(show(plain)?.text).toMatch(/^Missing owner \(warning\)[\s\S]*\n\n———\n\nowner\n\nWho /);
    // The word at the caret, and not all that the finding is about.
    expect(show(english)?.range.end).toEqual({ line: 1, character: 5 });
  });
});
