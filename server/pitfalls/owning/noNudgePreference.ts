import { firstNames } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noNudgePreference = rule({
  code: 'no-nudge-preference',
  section: 'owning',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'The cadence does not say how the person wants to be reminded.',
  why: 'Small nudges, in passing or in a message, keep growth in mind between two sessions (step 5). They help whoever asked for them in that way; the same words in the wrong place feel like control.',
  example: {
    before: yaml`
      cadence:
        nudge: weekly
        session: monthly
    `,
    after: yaml`
      cadence:
        nudge: weekly
        nudge-by: A short message, not before ten
        session: monthly
    `,
  },
  *check({ content }) {
    const { cadence } = content;
    if (cadence === undefined || cadence['nudge-by']?.trim()) return;
    yield {
      at: onKey('cadence'),
      message: say`\`cadence\` does not say how ${firstNames(content).person} wants to be reminded: ask, and write the answer down as \`nudge-by\`, such as \`nudge-by: Slack\`.`,
    };
  },
});
