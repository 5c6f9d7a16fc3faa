import { say } from '../../coaching/say.ts';
import { openThemes, themesOfPeriod } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noPersonalityTrait = rule({
  code: 'no-personality-trait',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {},
  what: 'No theme is about a personality trait.',
  why: 'The plan addresses personality traits, like curiosity or empathy, as well as hard skills (step 4): they decide what the skills are worth.',
  example: {
    before: yaml`
      themes:
        - { id: problem-first, title: Start from the problem, bucket: problem-understanding }
        - { id: bad-news, title: Share bad news early, bucket: team }
    `,
    after: yaml`
      themes:
        - { id: problem-first, title: Start from the problem, bucket: problem-understanding }
        - { id: bad-news, title: Share bad news early, bucket: team, trait: empathy }
    `,
  },
  *check({ content }) {
    if (openThemes(content).length === 0) return;
    const { within, unknown } = themesOfPeriod(content);
    if ([...within, ...unknown].some(({ theme }) => theme.trait !== undefined)) return;
    yield {
      at: onKey('themes'),
      message: say`None of the themes of this period is about a personality trait: ask which one, such as curiosity or empathy, would help most, and give a theme that \`trait\`.`,
    };
  },
});
