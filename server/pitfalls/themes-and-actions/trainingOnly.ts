import { say } from '../../coaching/say.ts';
import { openThemes } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

/** Fewer show no pattern (pitfalls.md, same code). */
const FEWEST_ACTIONS = 3;

export const trainingOnly = rule({
  code: 'training-only',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: 'No action is one at work itself: all are learning from others, or courses and books.',
  why: 'The plan prepares for the next bigger challenge by actions such as leading interviews or presenting the roadmap (step 4). Books and courses help, but what is not tried at work is not learnt.',
  example: {
    before: yaml`
      themes:
        - id: discovery
          title: Learn from customers every week
          actions:
            - { do: Read Continuous Discovery Habits, kind: formal }
            - { do: Take the interview course of the academy, kind: formal }
            - { do: Watch two interviews that Eva leads, kind: social }
    `,
    after: yaml`
      themes:
        - id: discovery
          title: Learn from customers every week
          actions:
            - { do: Read Continuous Discovery Habits, kind: formal }
            - { do: Lead three customer interviews alone, kind: experience }
            - { do: Watch two interviews that Eva leads, kind: social }
    `,
  },
  *check({ content }) {
    const kinds = openThemes(content)
      .flatMap(({ theme }) => theme.actions ?? [])
      .flatMap(({ kind }) => kind ?? []);
    if (kinds.length < FEWEST_ACTIONS || kinds.includes('experience')) return;
    yield {
      at: onKey('themes'),
      message: say`None of the ${kinds.length} actions with a \`kind\` is \`experience\`: add one in which the new skill is tried at work itself.`,
    };
  },
});
