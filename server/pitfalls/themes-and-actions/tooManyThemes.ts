import { openThemes } from '../../coaching/themes.ts';
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
  *check({ content }, { max }) {
    const open = openThemes(content).length;
    if (open <= max) return;
    yield {
      at: onKey('themes'),
      message: `${open} themes are open, more than ${max}: agree on the ${max} that matter most for the next challenge, and close the others or leave them for the next refresh.`,
    };
  },
});
