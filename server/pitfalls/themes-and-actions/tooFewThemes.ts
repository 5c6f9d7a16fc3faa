import { say } from '../../coaching/say.ts';
import { themesOfPeriod } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const tooFewThemes = rule({
  code: 'too-few-themes',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {
    min: { default: 3, what: 'fewest themes that are open or were closed within the period' },
  },
  what: 'The plan has too few themes.',
  why: 'The plan selects three to five themes for the next six months (step 4). With fewer, one stuck theme stops all growth.',
  example: {
    before: yaml`
      themes:
        - { id: problem-first, title: Start from the problem }
    `,
    after: yaml`
      themes:
        - { id: problem-first, title: Start from the problem }
        - { id: strategy, title: Take part in the strategy }
        - { id: second-question, title: Ask a second question, trait: curiosity }
    `,
  },
  *check({ content, document }, { min }) {
    if (!document.has('themes')) {
      yield {
        at: onMappingLacking(),
        message: say`This plan has no \`themes\` yet: select three to five together, and begin with the one that the next challenge needs most.`,
      };
      return;
    }
    const { within, unknown } = themesOfPeriod(content);
    // Themes closed on a day that nobody knows may well have been closed in this period.
    if (within.length + unknown.length >= min) return;
    const count = within.length + unknown.length;
    const fact =
      count === 0
        ? say`No theme is open or was closed`
        : count === 1
          ? say`Only 1 theme is open or was closed`
          : say`Only ${count} themes are open or were closed`;
    yield {
      at: onKey('themes'),
      message: say`${fact} in this period, fewer than ${min}: add what the next challenge asks for, and think of a personality trait too.`,
    };
  },
});
