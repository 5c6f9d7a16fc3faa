import { personId } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { factsOf, personPlace } from '../../document/planFacts.ts';
import { rule } from '../rule.ts';
import { fileOf } from './known.ts';
import { quoted } from './misnamed.ts';

export const duplicatePerson = rule({
  code: 'duplicate-person',
  section: 'references',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'Another plan that is not closed is about the same person at the same time.',
  why: 'One plan with few themes is what a person can follow (step 4). Two at once also give two next check-ins; and of two people with one id, nobody can tell whose is whose.',
  example: {
    before: yaml`
      # ana-2025.coach.yaml is a plan for ana too, until the end of the year.
      kind: plan
      person: { id: ana, name: Ana Lopez }
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
    after: yaml`
      # ana-2025.coach.yaml is closed now.
      kind: plan
      person: { id: ana, name: Ana Lopez }
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
  },
  *check({ content, document, otherPlans }) {
    if (!otherPlans || content.status === 'closed') return;
    const id = personId(content);
    const others = otherPlans.doublesOf(factsOf(document));
    const [first] = others;
    if (!first) return;
    const more = others.length > 1 ? say` (and ${others.length - 1} more)` : '';
    yield {
      at: personPlace(document),
      message: say`${fileOf(first)}${more} is a plan for ${quoted(id)} in the same time: close one with \`status: closed\`, set their periods apart, or give another person another \`id\`.`,
      related: others.map(({ uri, isPrivate, place }) => ({
        elsewhere: { uri, isPrivate, range: place },
        message: say`Another plan for ${quoted(id)}`,
      })),
    };
  },
});
