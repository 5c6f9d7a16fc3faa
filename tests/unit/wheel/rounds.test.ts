import { describe, expect, it } from 'vitest';
import { pinOf } from '../../../client/wheel/target.ts';
import { movedOf } from '../../../server/coaching/wheel/moved.ts';
import type { Outline, WheelModel } from '../../../server/coaching/wheel/types.ts';
import { modelOf, type WheelOptions } from '../../support/wheel.ts';

const person = 'kind: plan\nperson: { name: Ana Lopez, level: pm }\ncompass: pm.coach.yaml\n';
const plan = `${person}assessments:
  - { date: 2026-11-04, rater: lead, ratings: { planning: 5, team: 7 } }
  - { date: 2026-03-02, rater: self, ratings: { planning: 4, team: 6, agile: 8 } }
  - { date: 2026-03-03, rater: lead, ratings: { planning: 3, team: 7 } }
  - { date: 2026-03-03, rater: peer, by: peer-2, ratings: { planning: 6 } }
  - { date: 2026-03-03, rater: peer, by: Jo, ratings: { planning: 6 } }
  - { date: 2026-08-03, rater: self, ratings: { planning: 6, team: 6 } }
  - { date: 2026-11-03, rater: self, ratings: { planning: 6.5, agile: not-observed, execution: 4 } }
  - { date: 2026-12-01, rater: self, ratings: { planning: 10 } }
`;
const compass = `kind: compass
levels: [pm]
buckets:
  planning: { expected: { pm: 7 } }
  team: { expected: { pm: 6 } }
`;

const wheel = (at?: string, options: WheelOptions = {}) =>
  modelOf(plan, { at, compass, ...options });

function outline(model: WheelModel, id: string): Outline {
  const found = model.outlines.find((outline) => outline.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** By bucket, of the buckets that have a value. */
function ratings(model: WheelModel, id: string): Record<string, number> {
  return Object.fromEntries(
    model.spokes.flatMap((spoke, index) => {
      const value = outline(model, id).values[index];
      return value ? [[spoke.id, value.rating]] : [];
    }),
  );
}

/** By bucket, of the buckets that have moved. */
function moved(model: WheelModel, id: string): object {
  return Object.fromEntries(
    model.spokes.flatMap((spoke, index) => {
      const move = movedOf(outline(model, id), index);
      return move ? [[spoke.id, move]] : [];
    }),
  );
}

describe('the rounds there are', () => {
  it('are the days on which somebody rated, oldest first, with who did; none of the future', () => {
    expect(wheel().rounds).toEqual([
      { date: '2026-03-02', raters: ['Self'] },
      { date: '2026-03-03', raters: ['Lead', 'Peer-2', 'Peer: Jo'] },
      { date: '2026-08-03', raters: ['Self'] },
      { date: '2026-11-03', raters: ['Self'] },
      { date: '2026-11-04', raters: ['Lead'] },
    ]);
    expect(wheel().day).toBeUndefined();
  });

  it('tell a former lead’s from the lead’s', () => {
    const text = plan.replace('compass:', 'lead: { since: 2026-06-01 }\ncompass:');
    expect(modelOf(text).rounds?.map(({ raters }) => raters[0])).toEqual([
      'Self',
      'Former lead',
      'Self',
      'Self',
      'Lead',
    ]);
    expect(outline(modelOf(text, { at: '2026-08-03' }), 'lead').label).toBe('Former lead');
    expect(outline(modelOf(text), 'lead').before).toBeUndefined();
  });

  it('are none where nobody has rated, and a round that is half typed is left out', () => {
    expect(modelOf(person, { at: '2026-03-02' })).toMatchObject({ rounds: [], outlines: [] });
    const { rounds } = modelOf(plan.replace('date: 2026-08-03', 'date: 2026-08'));
    expect(rounds?.map(({ date }) => date)).not.toContain('2026-08');
    expect(rounds).toHaveLength(4);
  });

  it('do not belong to a compass', () => {
    expect(modelOf(compass, { at: '2026-03-02' })).not.toHaveProperty('rounds');
  });
});

describe('an earlier round', () => {
  it('shows what each had said by then, and says of which day it is', () => {
    const model = wheel('2026-08-03');
    expect(model.day).toBe('2026-08-03');
    expect(ratings(model, 'self')).toEqual({ planning: 6, team: 6, agile: 8 });
    expect(ratings(model, 'lead')).toEqual({ planning: 3, team: 7 });
    expect(ratings(wheel('2026-03-02'), 'self')).toEqual({ planning: 4, team: 6, agile: 8 });
    expect(wheel('2026-03-02').outlines.map(({ id }) => id)).toEqual(['self', 'expected']);
  });

  it('has the gaps of then', () => {
    const gapAt = (at?: string) => wheel(at).spokes.find(({ id }) => id === 'planning')?.gap;
    expect(gapAt('2026-03-03')).toBeUndefined();
    expect(
      modelOf(plan.replace('planning: 4', 'planning: 7'), { at: '2026-03-03' }).spokes[2]?.gap,
    ).toEqual({ difference: 4, discussed: false });
    expect(gapAt()).toBeUndefined();
  });

  it('that is not there any more gives way to the nearest earlier one, else the first, and the wheel says so', () => {
    expect(wheel('2026-09-09')).toMatchObject({
      day: '2026-08-03',
      notices: [
        'Nobody has rated on Wed 9 Sep 2026, so the wheel shows Mon 3 Aug 2026.',
        expect.any(String),
      ],
    });
    expect(wheel('2025-01-01').day).toBe('2026-03-02');
    // The future is no round.
    expect(wheel('2026-12-01').day).toBe('2026-11-04');
    expect(wheel('garbage')).toMatchObject({
      day: '2026-11-04',
      notices: expect.arrayContaining([
        'Nobody has rated on that day, so the wheel shows Wed 4 Nov 2026.',
      ]),
    });
  });
});

describe('a pin that is set at an earlier round', () => {
  it('changes the round that gave the rating shown there', () => {
    const model = wheel('2026-08-03');
    expect(pinOf(model, { spoke: 'planning', outline: 'self' })?.round).toBe(5);
    // Agile was said in March, and holds in August.
    expect(pinOf(model, { spoke: 'agile', outline: 'self' })?.round).toBe(1);
    expect(pinOf(model, { spoke: 'planning', outline: 'lead' })?.round).toBe(2);
    expect(pinOf(wheel(), { spoke: 'planning', outline: 'self' })?.round).toBe(6);
  });

  it('as a first one goes into the newest round of its rater up to then', () => {
    expect(pinOf(wheel('2026-08-03'), { spoke: 'execution', outline: 'self' })?.round).toBe(5);
    expect(pinOf(wheel('2026-11-03'), { spoke: 'agile', outline: 'lead' })?.round).toBe(2);
  });

  it('is none of a former lead’s', () => {
    const text = plan.replace('compass:', 'lead: { since: 2026-06-01 }\ncompass:');
    const model = modelOf(text, { at: '2026-08-03' });
    expect(pinOf(model, { spoke: 'planning', outline: 'lead' })).toBeUndefined();
  });
});

describe('what has moved', () => {
  it('is told of each rater since their own round before, whoever else rated meanwhile', () => {
    expect(moved(wheel(), 'self')).toEqual({
      planning: { from: 6, to: 6.5, since: '2026-08-03' },
    });
    expect(moved(wheel(), 'lead')).toEqual({ planning: { from: 3, to: 5, since: '2026-03-03' } });
    expect(moved(wheel('2026-08-03'), 'self')).toEqual({
      planning: { from: 4, to: 6, since: '2026-03-02' },
    });
  });

  it('is nothing at a first round', () => {
    expect(outline(wheel('2026-03-03'), 'self').before).toBeUndefined();
    expect(moved(wheel('2026-03-03'), 'lead')).toEqual({});
    expect(moved(wheel(), 'expected')).toEqual({});
  });

  it('counts two rounds of one day as one', () => {
    const text = plan.replace('2026-08-03', '2026-11-03');
    expect(moved(modelOf(text), 'self')).toEqual({
      planning: { from: 4, to: 6.5, since: '2026-03-02' },
    });
  });
});

describe('the last rounds of a rater', () => {
  it('stand with what was said in each of them', () => {
    const planning = (model: WheelModel, id: string) =>
      outline(model, id).past?.map(({ date, ratings }) => [date, ratings[2]]);
    expect(planning(wheel(), 'self')).toEqual([
      ['2026-03-02', 4],
      ['2026-08-03', 6],
      ['2026-11-03', 6.5],
    ]);
    expect(planning(wheel('2026-08-03'), 'self')).toHaveLength(2);
    expect(outline(wheel(), 'self').past?.at(-1)?.ratings).toContain(4);
    expect(
      outline(wheel(), 'self')
        .past?.at(-1)
        ?.ratings.filter((each) => each !== null),
    ).toEqual([6.5, 4]);
  });

  it('are at most four', () => {
    const many = Array.from(
      { length: 100 },
      (_, index) =>
        `  - { date: 20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01, rater: self, ratings: { planning: ${(index % 10) + 1} } }\n`,
    );
    const model = modelOf(`${person}assessments:\n${many.join('')}`);
    expect(model.rounds).toHaveLength(100);
    expect(outline(model, 'self').past?.map(({ date }) => date)).toEqual([
      '2018-01-01',
      '2018-02-01',
      '2018-03-01',
      '2018-04-01',
    ]);
  });
});

describe('the expected level of an earlier round', () => {
  const then = compass.replace('pm: 7', 'pm: 5');

  it('is what the compass said then, and the wheel says so', () => {
    const days: string[] = [];
    const model = wheel('2026-08-03', {
      compassOf: (day) => {
        days.push(day);
        return then;
      },
    });
    expect(days).toEqual(['2026-08-03']);
    expect(ratings(model, 'expected')).toEqual({ planning: 5, team: 6 });
    expect(model.notices).toEqual([
      'The expected level is as it was on Mon 3 Aug 2026: the compass has changed since.',
    ]);
  });

  it('goes without saying where it was the same', () => {
    expect(wheel('2026-08-03', { compassOf: () => `${compass}# More\n` }).notices).toEqual([]);
  });

  it('is today’s while that is being found out', () => {
    const model = wheel('2026-08-03', { compassOf: () => 'pending' });
    expect(ratings(model, 'expected')).toEqual({ planning: 7, team: 6 });
    expect(model.notices).toEqual([]);
  });

  it.each([
    [
      'unknown',
      "The expected level is today's: what the compass said on Mon 3 Aug 2026 is not known here.",
    ],
    [
      `scale: { min: 1, max: 5 }\n${then}`,
      "The expected level is today's: on Mon 3 Aug 2026 the compass had another scale.",
    ],
  ])('is today’s where nothing else can be, and the wheel says so: %j', (before, notice) => {
    const model = wheel('2026-08-03', { compassOf: () => before });
    expect(ratings(model, 'expected')).toEqual({ planning: 7, team: 6 });
    expect(model.notices).toEqual([notice]);
  });

  it('is none where there was none yet', () => {
    const model = wheel('2026-08-03', { compassOf: () => 'kind: compass\nbuckets: {}\n' });
    expect(model.outlines.map(({ id }) => id)).not.toContain('expected');
    expect(model.notices).toEqual([
      'On Mon 3 Aug 2026 the compass expected nothing at this level yet.',
    ]);
  });

  it('is not asked for now', () => {
    const compassOf = () => {
      throw new Error('asked');
    };
    expect(wheel(undefined, { compassOf }).notices).toEqual([]);
  });
});
