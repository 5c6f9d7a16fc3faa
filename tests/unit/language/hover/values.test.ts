import { describe, expect, it } from 'vitest';
import { english, german, inPlan, plan, shown } from '../../../support/hovering.ts';

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
