import { each } from '../../coaching/brokenPart.ts';
import { emotions } from '../../coaching/emotions.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownEmotion = rule({
  code: 'unknown-emotion',
  section: 'references',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'The mood of a log entry is none of the thirty emotions.',
  why: "The framework's question bank asks which one of thirty emotions describes the current state, and why. It works in a session (step 5) because the list is longer than good and bad, and the same each time.",
  example: {
    before: yaml`
      log:
        - { date: 2026-10-28, kind: session, mood: prowd }
    `,
    after: yaml`
      log:
        - { date: 2026-10-28, kind: session, mood: proud }
    `,
  },
  *check({ content }) {
    yield* each(content.log, function* (entry, index) {
      const { mood } = entry;
      if (mood === undefined || emotions().has(mood)) return;
      yield misnamed(
        onValue('log', index, 'mood'),
        mood,
        emotions(),
        say`${quoted(mood)} is none of the thirty emotions`,
        say`choose the nearest of them, and put the finer word in \`notes\``,
      );
    });
  },
});
