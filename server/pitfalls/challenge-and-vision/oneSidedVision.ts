import type { Plan, Vision } from '../../../schemas/generated/format.d.ts';
import { firstNames } from '../../coaching/people.ts';
import { type Said, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const oneSidedVision = rule({
  code: 'one-sided-vision',
  section: 'challenge-and-vision',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: 'The vision holds one view only, or was not agreed.',
  why: 'Step 3 is a shared vision: both say where they see the person, and align. One view alone, or two that never met, let each plan for a future that the other does not have in mind.',
  example: {
    before: yaml`
      vision:
        lead: Grow into a group product manager.
    `,
    after: yaml`
      vision:
        person: Lead a product line within two years.
        lead: Grow into a group product manager.
        agreed: 2026-11-10
    `,
  },
  *check({ content }) {
    const { vision } = content;
    if (vision === undefined) return;
    const message = oneSided(vision, content) ?? notAgreed(vision);
    if (message !== undefined) yield { at: onMappingLacking('vision'), message };
  },
});

function oneSided({ person, lead, agreed }: Vision, plan: Plan): Said | undefined {
  const isPersonThere = Boolean(person?.trim());
  if (isPersonThere === Boolean(lead?.trim())) return undefined;
  const names = firstNames(plan);
  const [there, missing, key] = isPersonThere
    ? [names.person, names.lead, 'vision.lead']
    : [names.lead, names.person, 'vision.person'];
  const fact = say`\`vision\` holds only the view of ${there}`;
  return agreed === undefined
    ? say`${fact}, and is not agreed: ask ${missing} for theirs, write it down as \`${key}\`, and talk both through.`
    : say`${fact}: ask ${missing} for theirs, and write it down as \`${key}\`.`;
}

function notAgreed({ agreed }: Vision): Said | undefined {
  if (agreed !== undefined) return undefined;
  return say`\`vision\` has no \`agreed\`: talk it through, change what only one of you wants, and write down the day.`;
}
