import type { Plan } from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import type { CoachDocument } from '../../document/document.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { names } from './independently.ts';
import { compassHere, knownBuckets, knownSkills, knownTraits } from './known.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownTopic = rule({
  code: 'unknown-topic',
  section: 'references',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'A log entry has `discussed` something that is no bucket, skill, trait or theme.',
  why: 'Step 2 compares how self and lead see a bucket, and `discussed` tells whether they have talked about it since. So what it names has to be something that has a rating or a colour.',
  example: {
    before: yaml`
      log:
        - { date: 2026-10-28, kind: session, discussed: [roadmap] }
    `,
    after: yaml`
      log:
        - { date: 2026-10-28, kind: session, discussed: [planning], notes: The roadmap. }
    `,
  },
  *check(subject) {
    const { content } = subject;
    const compass = compassHere(content, subject);
    if (compass === undefined) return;
    const known = topics(content, compass);
    yield* each(content.log, (entry, index) =>
      each(entry.discussed, function* (topic, position) {
        if (known.has(topic)) return;
        yield misnamed(
          onValue('log', index, 'discussed', position),
          topic,
          known,
          say`${quoted(topic)} is no bucket, skill, trait or theme`,
          say`name one of those, and put free words in \`notes\``,
        );
      }),
    );
  },
});

function topics(plan: Plan, compass: CoachDocument<'compass'> | 'none'): Set<string> {
  const themes = plan.themes ?? [];
  const defined =
    compass === 'none'
      ? // Without a compass a plan's skills and traits are free, so those that it uses are known.
        [
          ...themes.flatMap(({ skill, trait }) => [skill, trait]),
          ...(plan.assessments ?? []).flatMap((round) => names(round.skills)),
        ]
      : [...knownSkills(compass), ...knownTraits(compass)];
  const ids = [...knownBuckets(compass), ...themes.map((theme) => theme.id), ...defined];
  return new Set(ids.filter((id) => id !== undefined));
}
