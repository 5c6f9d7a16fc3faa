import type { Compass } from '../../../schemas/generated/format.d.ts';
import { eachEntry } from '../../coaching/brokenPart.ts';
import { bucketOf, bucketTitle } from '../../coaching/buckets.ts';
import { say } from '../../coaching/say.ts';
import { starterCompass } from '../../coaching/starterCompass.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking, onValue } from '../../document/place.ts';
import { independently } from '../references/independently.ts';
import { type Finding, rule } from '../rule.ts';
import { countWords, wordsCounted } from '../wording.ts';

export const genericCompass = rule({
  code: 'generic-compass',
  section: 'compass',
  severity: 'warning',
  kinds: ['compass'],
  thresholds: {
    words: { default: 8, what: 'fewest words that `context` should have' },
  },
  what: 'The compass says hardly anything about this company and team.',
  why: 'Good means something else in every company (step 1: avoid generic lists, focus on the needs of your product and team). Against a list that fits anyone, two people cannot agree on a rating.',
  example: {
    before: yaml`
      kind: compass
      context: A software company
    `,
    after: yaml`
      kind: compass
      context: >-
        Sales-led B2B logistics software, six squads, two-week releases,
        customers who sign yearly contracts.
    `,
  },
  *check({ content, document }, { words }) {
    yield* independently(
      () => contextFindings(content, document.has('context'), words),
      () => starterFindings(content),
    );
  },
});

function* contextFindings(content: Compass, isWritten: boolean, words: number): Generator<Finding> {
  if (!isWritten) {
    yield {
      at: onMappingLacking(),
      message: say`This compass has no \`context\`: say in a sentence or two what makes your company and team specific, such as customers, way of selling, number of teams and release rhythm.`,
      data: { lacks: 'context' },
    };
    return;
  }
  const count = countWords(content.context ?? '');
  if (count >= words) return;
  yield {
    at: onValue('context'),
    message: say`\`context\` has ${wordsCounted(count)}, fewer than ${words}: add what makes your company and team specific, such as customers, way of selling, number of teams and release rhythm.`,
  };
}

function starterFindings(content: Compass): Finding[] {
  return eachEntry(starterCompass().buckets, function* (bucket, starter) {
    const own = bucketOf(bucket, content);
    // A bucket that leaves the wheel needs no words of its own.
    if (own?.good === undefined || starter.good === undefined || own.relevant === false) return;
    if (plain(own.good) !== plain(starter.good)) return;
    yield {
      at: onValue('buckets', bucket, 'good'),
      message: say`${bucketTitle(bucket, content)} still says what the starter compass says: rewrite \`good\` so that two of you would agree whether they have seen it.`,
      data: { bucket },
    };
  });
}

/** Line breaks and their indentation are the file's, not the sentence's. */
function plain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
