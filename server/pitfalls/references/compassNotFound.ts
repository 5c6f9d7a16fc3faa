import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { quoted } from './misnamed.ts';

export const compassNotFound = rule({
  code: 'compass-not-found',
  section: 'references',
  severity: 'error',
  kinds: ['plan'],
  thresholds: {},
  what: 'The path in `compass` names no file, or one that is no compass.',
  why: 'A plan grows a person towards the compass of their team (step 1, define "good"). While it is not found, expected ratings, skills and traits cannot be checked.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
      compass: ../pn.coach.yaml
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      compass: ../pm.coach.yaml
    `,
  },
  *check({ content, compassLink }) {
    const path = content.compass;
    if (path === undefined) return;
    const at = onValue('compass');
    if (compassLink.status === 'not-a-compass') {
      yield {
        at,
        message: say`${quoted(path)} is no compass: name a file that begins with \`kind: compass\`.`,
      };
    }
    if (compassLink.status !== 'not-found') return;
    const { suggestion } = compassLink;
    const fact = say`There is no coach file at ${quoted(path)}, seen from this file`;
    yield suggestion === undefined
      ? {
          at,
          message: say`${fact}: correct the path, or leave \`compass\` out until there is one.`,
        }
      : { at, message: say`${fact}: did you mean ${quoted(suggestion)}?`, data: { suggestion } };
  },
});
