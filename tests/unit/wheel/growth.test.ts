import { describe, expect, test } from 'vitest';
import { growthWords, spokeWords } from '../../../server/coaching/wheel/words.ts';
import { modelOf, stateOf } from '../../support/wheel.ts';

const plan = (rest = '') => `kind: plan
person: { name: Ana Lopez, level: pm }
compass: ../pm.coach.yaml
assessments:
  - date: 2026-11-04
    rater: lead
    ratings: { planning: 3, team: 4, agile: 6, execution: 8 }
${rest}`;
const compass = (rest = '') => `kind: compass
buckets:
  planning: { expected: { pm: 4 }, skills: { estimates: {} } }
  team: { expected: { pm: 7 } }
  agile: { expected: { pm: 7.5 } }
${rest}`;

const growth = (text: string, options: Parameters<typeof modelOf>[1] = { compass: compass() }) =>
  Object.fromEntries(
    modelOf(text, options).spokes.flatMap(({ id, growth }) => (growth ? [[id, growth]] : [])),
  );

describe('growth areas on the wheel', () => {
  test('are the lowest rating and those far below what is expected, without any theme yet', () => {
    expect(growth(plan())).toEqual({ planning: {}, team: { below: 3 } });
  });

  test('are those alone that no open theme is on, by bucket or by skill', () => {
    const themes = (theme: string) => plan(`themes: [{ id: one, title: One, ${theme} }]\n`);
    expect(growth(themes('bucket: team'))).toEqual({ planning: {} });
    expect(growth(themes('skill: estimates'))).toEqual({ team: { below: 3 } });
    expect(growth(themes('bucket: team, status: closed'))).toEqual({
      planning: {},
      team: { below: 3 },
    });
    expect(growth(themes('skill: unknown-one'))).toEqual({});
  });

  test('follow the compass’s tuning', () => {
    const tuned = (rule: string) => ({
      compass: compass(`rules: { growth-area-without-theme: ${rule} }\n`),
    });
    expect(growth(plan(), tuned('{ points: 1.5 }'))).toEqual({ planning: {}, team: { below: 3 } });
    expect(growth(plan('themes: [{ id: a, title: A, bucket: team }]\n'), tuned('{ points: 1.5 }')))
      // What more would be a list of faults is left out: two at most.
      .toEqual({ planning: {}, agile: { below: 1.5 } });
    expect(growth(plan(), tuned('{ points: 4 }'))).toEqual({ planning: {} });
    expect(growth(plan(), tuned('off'))).toEqual({});
  });

  test('are none of old ratings, of a closed plan, and while one looks back', () => {
    expect(growth(plan(), { compass: compass(), today: '2027-06-01' })).toEqual({});
    expect(growth(plan('status: closed\n'))).toEqual({});
    expect(growth(plan(), { compass: compass(), at: '2026-11-04' })).toEqual({});
  });

  test('are none while the compass cannot be read, since it may say otherwise', () => {
    const state = stateOf(plan(), { compass: 'kind: plan\n' });
    expect(JSON.stringify(state)).not.toContain('"growth"');
    expect(JSON.stringify(stateOf(plan()))).toContain('"growth"');
  });

  test('are none where a rating is broken, and the wheel stays', () => {
    const broken = plan().replace('planning: 3', 'planning: [three]');
    expect(growth(broken)).toEqual({});
  });
});

describe('growth areas in words', () => {
  test('of a spoke, and with the reason', () => {
    const model = modelOf(plan(), { compass: compass() });
    const index = model.spokes.findIndex(({ id }) => id === 'team');
    expect(spokeWords(model, index)).toBe(
      'Team, lead: 4 of 10; expected (pm): 7; growth area without a theme',
    );
    expect(growthWords({ below: 2.5 })).toBe(
      'growth area without a theme: 2.5 below what is expected',
    );
    expect(growthWords({})).toBe('growth area without a theme: the lead’s lowest rating');
  });
});
