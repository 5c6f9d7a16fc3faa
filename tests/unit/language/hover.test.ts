import { describe, expect, it } from 'vitest';
import { explain } from '../../../server/language/explain.ts';
import { hover } from '../../../server/language/hover.ts';
import type { ReportedFinding } from '../../../server/language/reportedFinding.ts';
import { atCaret } from '../../support/caretWorkspace.ts';

const english = { locale: 'en-GB', hoverFormat: 'markdown' } as const;
const german = { locale: 'de', hoverFormat: 'markdown' } as const;
const plain = { locale: 'en', hoverFormat: 'plaintext' } as const;

const compass = `kind: compass
title: A good product manager at Acme Freight
context: Sales-led software for hauliers.
owner: dana
reviewed: 2026-09-01
scale: { labels: { 1: Not seen yet, 5: Solid with help, 8: Solid alone } }
levels: [associate-pm, pm, senior-pm]
buckets:
  problem-understanding:
    good: Says which user hurts, and shows the evidence.
    expected: { associate-pm: 4, pm: 5, senior-pm: 8 }
    skills:
      problem-briefs: { good: Writes a one-page brief first., expected: { pm: 8 } }
  freight: { title: Freight *matters*, good: Knows a haulier by name. }
traits:
  empathy: { good: Can retell the worry. }
`;

const plan = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
lead: { id: dana, name: Dana Kim }
owner: ana
compass: pm.coach.yaml
period: { start: 2026-07-01, end: 2026-12-31 }
assessments:
  - date: 2026-07-02
    rater: self
    ratings: { problem-understanding: 6, planning: not-observed }
    skills: { problem-briefs: 5 }
  - date: 2026-07-03
    rater: lead
    ratings: { problem-understanding: { rating: 3 } }
themes:
  - id: problem-first
    title: Start from the problem
    bucket: problem-understanding
    skill: problem-briefs
    success: Engineers can say why.
    actions: [{ do: Write three briefs, due: 2026-11-27, status: doing }]
  - { id: bad-news, title: Share bad news early, trait: empathy }
log:
  - date: 2026-09-28
    kind: session
    progress: { problem-first: red }
  - date: 2026-10-28
    kind: session
    progress:
      problem-first: { colour: amber, evidence: Two briefs were used. }
    mood: determined
    discussed: [freight, bad-news]
    asked: [scale-plus-one]
    commitments: [{ who: dana, what: Read brief two }]
`;

/** What is shown at the caret, which is put before a text that stands in the plan once. */
async function inPlan(before: string, client: Parameters<typeof hover>[4] = english, text = plan) {
  const at = text.indexOf(before);
  if (at < 0 || text.includes(before, at + 1)) throw new Error(`not once: ${before}`);
  const marked = `${text.slice(0, at)}|${text.slice(at)}`;
  return shown({ 'ana.coach.yaml': marked, 'pm.coach.yaml': compass }, client);
}

async function shown(
  files: Readonly<Record<string, string>>,
  client: Parameters<typeof hover>[4] = english,
): Promise<string | undefined> {
  const { document, surroundings, position } = await atCaret(files);
  return hover(document, surroundings, [], position, client)?.text;
}

describe('findings', () => {
  const finding = (code: string, start: number, end: number): ReportedFinding => ({
    code,
    severity: 'warning',
    message: 'Words from the file',
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
    ).toBe(`**Problem Understanding** · Feld des PMwheels

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

describe('values', () => {
  it("are ratings with the compass's words, exact or nearest", async () => {
    expect(await inPlan('5 }\n  - date')).toMatch(
      /^\*\*5\*\* · Solid with help\n\n\*\*problem-briefs/,
    );
    expect(await inPlan('6, planning')).toMatch(
      /^\*\*6\*\* · between 5 \(Solid with help\) and 8 \(Solid alone\)\n\n\*\*Problem Understanding/,
    );
    expect(
      await inPlan('9, planning', english, plan.replace('6, planning', '9, planning')),
    ).toMatch(/^\*\*9\*\* · above 8 \(Solid alone\)\n/);
    expect(await inPlan('3 } }')).toMatch(/^\*\*3\*\* · between 1 \(Not seen yet\) and 5 /);
    expect(
      await shown({
        'b.coach.yaml':
          'kind: plan\nperson: { name: B }\nassessments:\n- { date: 2026-11-01, rater: self, ratings: { team: |4 } }\n',
      }),
    ).toMatch(/^\*\*4\*\* · on a scale from 1 to 10\n\n\*\*Team\*\* · bucket\n/);
  });

  it('are dates with weekday and distance', async () => {
    expect(await inPlan('2026-11-27')).toBe('**Fri 27 Nov 2026**, in 3 days');
    expect(await inPlan('2026-07-03')).toBe('**Fri 3 Jul 2026**, 144 days ago');
    expect(await inPlan('2026-11-27', german)).toBe('**Fr 27. Nov. 2026**, in 3 Tagen');
    const wrong = plan.replace('2026-11-27', '2026-11-31');
    expect(await inPlan('2026-11-31', english, wrong)).toBeUndefined();
  });

  it('are words out of a few, each with its own description', async () => {
    expect(await inPlan('doing')).toMatch(/^\*\*doing\*\* · \S/);
    expect(await inPlan('lead\n    ratings')).toMatch(/^\*\*lead\*\* · \S/);
    expect(await inPlan('amber,')).toMatch(/^\*\*amber\*\* · \S/);
    expect(await inPlan('not-observed')).toMatch(/^\*\*not-observed\*\* · \S/);
  });

  it('are nothing more than they say where people wrote freely', async () => {
    expect(await inPlan('Engineers can')).toBeUndefined();
  });
});

describe('keys', () => {
  it("have the schema's text", async () => {
    expect(await inPlan('success:')).toBe(
      '**success**\n\nHow both will see that it worked, best something another person could notice.',
    );
  });

  it('list the values that they may have', async () => {
    expect(await inPlan('status: doing')).toMatch(
      /^\*\*status\*\*\n\n.*\n\n- \*\*todo\*\*: .*\n- \*\*doing\*\*: /,
    );
  });

  it('of their author alone have none', async () => {
    expect(await shown({ 'a.coach.yaml': 'kind: plan\nx-o|wn: 1\n' })).toBeUndefined();
    expect(await shown({ 'a.coach.yaml': 'kind: plan\nnonsen|se: 1\n' })).toBeUndefined();
    expect(await shown({ 'a.coach.yaml': '|' })).toBeUndefined();
  });
});

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
