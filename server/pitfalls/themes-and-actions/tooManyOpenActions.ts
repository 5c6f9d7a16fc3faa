import { say } from '../../coaching/say.ts';
import { openActions, openThemes } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const tooManyOpenActions = rule({
  code: 'too-many-open-actions',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    max: { default: 10, what: 'most open actions' },
  },
  what: 'More actions are open than one can do beside the work.',
  why: 'Three to five themes for six months (step 4) leave room for a few actions at a time. Small steps that are done beat a long list that is not (step 5).',
  example: {
    before: yaml`
      themes:
        - id: discovery
          title: Learn from customers every week
          actions: # ten more like these, all open
            - { do: Lead three customer interviews alone, status: doing }
            - { do: Watch two interviews that Eva leads, status: todo }
    `,
    after: yaml`
      themes:
        - id: discovery
          title: Learn from customers every week
          actions: # two or three a theme, the others dropped or left for the refresh
            - { do: Lead three customer interviews alone, status: doing }
            - { do: Watch two interviews that Eva leads, status: dropped }
    `,
  },
  *check({ content }, { max }) {
    const count = openThemes(content).flatMap(({ theme }) => openActions(theme)).length;
    if (count <= max) return;
    yield {
      at: onKey('themes'),
      message: say`${count} actions are open, more than ${max}: agree on those that come first, and drop the others or leave them for the next refresh.`,
    };
  },
});
