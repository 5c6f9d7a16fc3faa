import { describe, expect, it } from 'vitest';
import { hover } from '../../../../server/language/hover.ts';
import { atCaret } from '../../../support/caretWorkspace.ts';
import { compass, english, plan, shown } from '../../../support/hovering.ts';

describe('private files', () => {
  const secret = compass.replace(
    /Acme|evidence|Freight|haulier|Solid alone|worry|brief/g,
    'GEHEIM',
  );
  const naming = plan.replace('compass: pm', 'compass: pm.private');

  it('are quoted in no hover of others', async () => {
    const { document, surroundings } = await atCaret({
      'ana.coach.yaml': naming,
      'pm.private.coach.yaml': secret,
    });
    let said = 0;
    for (let offset = 0; offset < naming.length; offset++) {
      const position = document.text.positionAt(offset);
      const { text = '' } = hover(document, surroundings, [], position, english) ?? {};
      if (text !== '') said++;
      expect(text).not.toMatch(/GEHEIM|Expected|Solid|senior-pm/);
    }
    expect(said).toBeGreaterThan(naming.length / 4);
  });

  it('are shown within themselves', async () => {
    const at = secret.indexOf('freight:');
    const marked = `${secret.slice(0, at)}|${secret.slice(at)}`;
    expect(await shown({ 'pm.private.coach.yaml': marked })).toContain('GEHEIM');
  });

  it('know the plan that they are about, and its compass', async () => {
    const files = { 'ana.coach.yaml': plan, 'pm.coach.yaml': compass };
    const notes = 'kind: notes\nplan: an|a.coach.yaml\n';
    expect(await shown({ 'ana.private.coach.yaml': notes, ...files })).toBe(
      '**Ana Lopez** · development plan',
    );
    const draft =
      'kind: notes\nplan: ana.coach.yaml\nassessments:\n- { date: 2026-11-20, rater: lead, ratings: { problem-under|standing: 4 } }\n';
    expect(await shown({ 'ana.private.coach.yaml': draft, ...files })).toContain(
      '- Lead: 3 on Fri 3 Jul 2026',
    );
  });

  it('keep their questions to themselves', async () => {
    const asks =
      'kind: plan\nperson: { name: Ana }\nlog:\n- { date: 2026-11-01, kind: session, asked: [o|wn] }\n';
    const bank = 'kind: questions\nquestions: { own: { ask: GEHEIM?, category: goal } }\n';
    expect(await shown({ 'a.coach.yaml': asks, 'q.private.coach.yaml': bank })).toBeUndefined();
    expect(await shown({ 'a.coach.yaml': asks, 'q.coach.yaml': bank })).toContain('GEHEIM?');
  });
});
