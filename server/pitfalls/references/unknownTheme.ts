import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { eachName } from './independently.ts';
import { misnamed, quoted, someOf } from './misnamed.ts';

export const unknownTheme = rule({
  code: 'unknown-theme',
  section: 'references',
  severity: 'error',
  kinds: ['plan'],
  thresholds: {},
  what: 'A log entry gives progress to a theme that the plan does not have.',
  why: 'The monthly session colours the themes of the plan (step 5, follow-up). A colour that belongs to no theme is lost; a closed theme stays in the plan so that its colours keep their meaning.',
  example: {
    before: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-10-28, kind: session, progress: { bad-new: amber } }
    `,
    after: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-10-28, kind: session, progress: { bad-news: amber } }
    `,
  },
  *check({ content }) {
    const themes = new Set(content.themes?.map((theme) => theme.id));
    const otherwise =
      themes.size === 0
        ? say`add the theme under \`themes\` first`
        : say`use one of its themes (${someOf(themes)}), or add this one under \`themes\``;
    yield* each(content.log, (entry, index) =>
      eachName(entry.progress, function* (id) {
        if (themes.has(id)) return;
        const at = onKey('log', index, 'progress', id);
        yield misnamed(at, id, themes, say`The plan has no theme ${quoted(id)}`, otherwise);
      }),
    );
  },
});
