import { describe, expect, it } from 'vitest';
import { labels, offersAt } from '../../../support/completing.ts';
import { compass, head } from './team.ts';

describe('private files', () => {
  const hidden = { 'pm.private.coach.yaml': compass };
  const plan = head.replace('pm.coach.yaml', 'pm.private.coach.yaml');

  it.each([
    ['a level', plan.replace('level: pm', 'level: |')],
    ['a skill', `${plan}    bucket: team\n  - skill: |\n`],
    ['a trait', `${plan}    trait: |\n`],
  ])('a private compass tells nothing of %s', async (_, marked) => {
    expect(await offersAt(marked, { team: hidden })).toEqual([]);
  });

  it('a private compass tells nothing of its buckets and its scale', async () => {
    const offers = await offersAt(`${plan}assessments: [{ ratings: { | } }]\n`, { team: hidden });
    expect(labels(offers)).not.toContain('freight');
    const ratings = await offersAt(`${plan}assessments: [{ ratings: { team: | } }]\n`, {
      team: hidden,
    });
    expect(labels(ratings)).toEqual(['not-observed']);
  });

  it('is not offered as a compass, nor its questions, nor its people', async () => {
    const others = {
      ...hidden,
      'q.private.coach.yaml':
        'kind: questions\nquestions:\n  secret: { ask: Why?, category: goal }\n',
      'eva.private.coach.yaml': 'kind: plan\nperson: { name: Eva }\nlead: { id: zoe, name: Zoe }\n',
    };
    const all = await Promise.all(
      [
        head.replace('../pm.coach.yaml', '|'),
        `${head}log: [{ asked: [|] }]\n`,
        head.replace('id: dana', 'id: |'),
      ].map((marked) => offersAt(marked, { team: others })),
    );
    const offered = all.flatMap(labels);
    expect(offered).toContain('success-in-role');
    expect(offered.filter((label) => /private|secret|zoe/.test(label))).toEqual([]);
  });
});
