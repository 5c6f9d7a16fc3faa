import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noChallenge = rule({
  code: 'no-challenge',
  section: 'challenge-and-vision',
  severity: 'warning',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {},
  what: 'The plan names no next bigger challenge.',
  why: 'The next bigger challenge is the project or responsibility that the person would get next if they were ready (step 2). It tells which growth matters most.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      challenge:
        title: Lead the H2 strategy planning
        why: The squad has no one who frames problems across teams.
        status: idea
    `,
  },
  *check({ document }) {
    if (document.has('challenge')) return;
    yield {
      at: onMappingLacking(),
      message: say`This plan has no \`challenge\`: ask which project or responsibility should come next if all were ready for it, and write it down with \`status: idea\`.`,
    };
  },
});
