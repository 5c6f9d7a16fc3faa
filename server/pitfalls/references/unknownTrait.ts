import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { definingCompass, fileOf, knownTraits } from './known.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownTrait = rule({
  code: 'unknown-trait',
  section: 'references',
  severity: 'error',
  kinds: ['plan'],
  thresholds: {},
  what: 'A personality trait that the compass does not define.',
  why: 'A trait can be coached once it is said how one would see it (step 4: traits as well as hard skills). The compass is where that is said.',
  example: {
    before: yaml`
      themes:
        - id: second-question
          title: Ask a second question
          trait: curious
    `,
    after: yaml`
      themes:
        - id: second-question
          title: Ask a second question
          trait: curiosity
    `,
  },
  *check(subject) {
    const compass = definingCompass(subject.content, subject);
    if (compass === undefined) return;
    const known = knownTraits(compass);
    yield* each(subject.content.themes, function* (theme, index) {
      const { trait } = theme;
      if (trait === undefined || known.has(trait)) return;
      yield misnamed(
        onValue('themes', index, 'trait'),
        trait,
        known,
        say`${fileOf(compass)} defines no trait ${quoted(trait)}`,
        say`correct the id, or say there under \`traits\` how one would see it`,
      );
    });
  },
});
