import { describe, expect, it } from 'vitest';
import { explain } from '../../../../server/language/explain.ts';
import { compass, english, german, inPlan, plain, plan, shown } from '../../../support/hovering.ts';

describe('names', () => {
  it.each(['problem-understanding: 6', 'problem-understanding\n    skill'])(
    'of a bucket: what is good here, expected and rated, and what works on it (%j)',
    async (before) => {
      expect(await inPlan(before)).toBe(`**Problem Understanding** · bucket

Says which user hurts, and shows the evidence.

- Expected at level pm: 5 (Solid with help)
- Self: 6 on Thu 2 Jul 2026
- Lead: 3 on Fri 3 Jul 2026
- Theme: Start from the problem (red → amber)`);
    },
  );

  it('in German for Germans', async () => {
    expect(
      await inPlan('problem-understanding: 6', german),
    ).toBe(`**Problem Understanding** · Bereich des PMwheels

Says which user hurts, and shows the evidence.

- Erwartet auf Stufe pm: 5 (Solid with help)
- Selbst: 6 am Do 2. Juli 2026
- Führungskraft: 3 am Fr 3. Juli 2026
- Thema: Start from the problem (rot → gelb)`);
  });

  it('of a bucket of which the compass says nothing: what the framework says', async () => {
    expect(await inPlan('planning: not')).toBe(
      '**Planning** · bucket\n\nPlanning: turns a direction into a plan that others can follow: goals, order, estimates, releases.',
    );
  });

  it('of a bucket of the compass, whose words are no Markdown', async () => {
    expect(await inPlan('freight, bad')).toBe(
      '**Freight \\*matters\\*** · bucket\n\nKnows a haulier by name.',
    );
    expect(await inPlan('freight, bad', plain)).toBe(
      'Freight *matters* · bucket\n\nKnows a haulier by name.',
    );
  });

  it('of a skill', async () => {
    expect(
      await inPlan('problem-briefs: 5'),
    ).toBe(`**problem-briefs** · skill of Problem Understanding

Writes a one-page brief first.

- Expected at level pm: 8 (Solid alone)
- Self: 5 (Solid with help) on Thu 2 Jul 2026
- Theme: Start from the problem (red → amber)`);
  });

  it('of a trait', async () => {
    expect(await inPlan('empathy }')).toBe(
      '**empathy** · personality trait\n\nCan retell the worry.\n\n- Theme: Share bad news early',
    );
  });

  it.each(['problem-first\n    title', 'problem-first: red'])(
    'of a theme: its colours over time (%j)',
    async (before) => {
      expect(await inPlan(before)).toBe(`**Start from the problem** · theme

- Bucket: Problem Understanding
- Skill: problem-briefs
- Success: Engineers can say why.

Colours so far:

- red, Mon 28 Sep 2026
- amber, Wed 28 Oct 2026: Two briefs were used.`);
    },
  );

  it('of a theme without a colour, where it was discussed', async () => {
    expect(await inPlan('bad-news]')).toBe(
      '**Share bad news early** · theme\n\n- Personality trait: empathy\n\nNo colour yet.',
    );
  });

  it('of a level', async () => {
    expect(await inPlan('pm }')).toBe('**pm** · level 2 of 3\n\nassociate-pm → **pm** → senior-pm');
  });

  it('of people', async () => {
    expect(await inPlan('ana\ncompass')).toBe('**Ana Lopez** · the person');
    expect(await inPlan('dana, what')).toBe('**Dana Kim** · the lead');
  });

  it('of a question: its whole text with follow-ups', async () => {
    expect(await inPlan('scale-plus-one]')).toMatch(
      /^\*\*.*\{skill\}.*\?\*\*\n\nOn a scale of 1 to 10\n\n- .*\{rating\+1\}.*\?$/,
    );
  });

  it('of an emotion: its group', async () => {
    expect(await inPlan('determined')).toMatch(
      /^\*\*determined\*\* · Pleasant, with much energy\n\nIn the same group: confident, curious, /,
    );
  });

  it('that mean nothing are looked up in the schema', async () => {
    const text = plan.replace('bucket: problem-understanding', 'bucket: problem-undrstanding');
    expect(await inPlan('problem-undrstanding', english, text)).toBeUndefined();
    expect(
      await inPlan(
        'problem-first: red',
        english,
        text.replace('- id: problem-first', '- id: other'),
      ),
    ).toMatch(/^\*\*problem-first\*\*\n\n/);
  });
});

describe('a compass', () => {
  const inCompass = (before: string) => {
    const at = compass.indexOf(before);
    const marked = `${compass.slice(0, at)}|${compass.slice(at)}`;
    return shown({ 'pm.coach.yaml': marked, 'ana.coach.yaml': plan });
  };

  it('shows what each level is expected to do, and how many people work on it', async () => {
    expect(await inCompass('problem-understanding:')).toBe(`**Problem Understanding** · bucket

Says which user hurts, and shows the evidence.

- Expected: associate-pm 4, pm 5, senior-pm 8
- 1 person has a theme on this`);
    expect(await inCompass('problem-briefs:')).toContain('- 1 person has a theme on this');
    expect(await inCompass('freight:')).toContain('- Nobody has a theme on this');
  });

  it('explains a code under rules with its default severity and thresholds', async () => {
    const text = `${compass}rules:\n  too-many-the|mes: { max: 4 }\n`;
    const said = await shown({ 'pm.coach.yaml': text });
    expect(said).toContain(explain('too-many-themes')?.short);
    expect(said).toMatch(/\n\n- `max`: 5 by default\. /);
    expect(await shown({ 'pm.coach.yaml': text }, plain)).toMatch(
      /^Too many themes \(warning\)[^*`]*\n\n- max: 5 by default\. [^*`]*$/,
    );
    expect(await shown({ 'pm.coach.yaml': `${compass}rules:\n  flat-ratings: o|ff\n` })).toBe(
      '**off** · Never report it.',
    );
  });

  it('says which one it is where a plan names it', async () => {
    expect(await inPlan('pm.coach.yaml')).toBe(`**A good product manager at Acme Freight** · compass

Sales-led software for hauliers.

- Owner: dana
- Reviewed: Tue 1 Sep 2026`);
  });
});
