import { firstNames } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const visionStopsAtRole = rule({
  code: 'vision-stops-at-role',
  section: 'challenge-and-vision',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'The vision says nothing beyond the current role and company.',
  why: 'The shared vision looks beyond the current role to the whole career (step 3). Who may say what they dream of can be helped towards it; it may also stay unwritten, since others read this file.',
  example: {
    before: yaml`
      vision:
        person: Lead a product line within two years.
    `,
    after: yaml`
      vision:
        person: Lead a product line within two years.
        beyond: Found a logistics start-up one day.
    `,
  },
  *check({ content }) {
    const { vision } = content;
    if (vision === undefined || vision.beyond?.trim()) return;
    yield {
      at: onMappingLacking('vision'),
      message: say`\`vision\` has no \`beyond\`: ask what ${firstNames(content).person} dreams of after this role and company. It may stay unwritten; then silence this hint with a reason.`,
    };
  },
});
