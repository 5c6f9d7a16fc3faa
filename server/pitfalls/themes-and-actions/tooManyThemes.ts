import { say } from '../../coaching/say.ts';
import { openThemes } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const tooManyThemes = rule({
  code: 'too-many-themes',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    max: { default: 5, what: 'most open themes' },
  },
  what: 'More themes are open than one can follow at a time.',
  why: 'The plan selects three to five themes (step 4). With more, each gets a few minutes a month and none moves.',
  example: {
    before: yaml`
      themes:
        - { id: problem-first, title: Start from the problem }
        - { id: strategy, title: Take part in the strategy }
        - { id: second-question, title: Ask a second question }
        - { id: estimates, title: Give estimates with a range }
        - { id: bad-news, title: Share bad news early }
        - { id: speaking, title: Speak in public }
    `,
    after: yaml`
      themes:
        - { id: problem-first, title: Start from the problem }
        - { id: strategy, title: Take part in the strategy }
        - { id: second-question, title: Ask a second question }
        - { id: estimates, title: Give estimates with a range, status: closed }
    `,
  },
  *check({ content }, { max }) {
    const open = openThemes(content).length;
    if (open <= max) return;
    yield {
      at: onKey('themes'),
      message: say`${open} themes are open, more than ${max}: agree on the ${max} that matter most for the next challenge, and close the others or leave them for the next refresh.`,
    };
  },
});
