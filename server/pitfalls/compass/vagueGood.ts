import { bucketTitle } from '../../coaching/buckets.ts';
import { say, type Text } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking, onValue, type Path } from '../../document/place.ts';
import { eachNamed, independently } from '../references/independently.ts';
import { quoted } from '../references/misnamed.ts';
import { type Finding, rule } from '../rule.ts';
import { countWords, wordsCounted } from '../wording.ts';

export const vagueGood = rule({
  code: 'vague-good',
  section: 'compass',
  severity: 'information',
  kinds: ['compass'],
  thresholds: {
    words: { default: 5, what: 'fewest words that `good` should have' },
  },
  what: 'A bucket, a skill or a trait does not say what good looks like.',
  why: 'Step 1 defines "good" in terms that one can see. Where the compass says nothing, or a word or two, each of two raters fills in their own meaning, and their numbers cannot be compared.',
  example: {
    before: yaml`
      buckets:
        planning:
          good: Plans well
    `,
    after: yaml`
      buckets:
        planning:
          good: Gives every date as a range and says what would move it.
    `,
  },
  *check({ content }, { words }) {
    yield* independently(
      () =>
        eachNamed(content.buckets, (id, bucket) => {
          // A bucket that leaves the wheel needs no words, nor do its skills.
          if (bucket.relevant === false) return [];
          return independently(
            () => judge(bucket.good, ['buckets', id], bucketTitle(id, content), words),
            () =>
              eachNamed(bucket.skills, (skill, { good }) => {
                const path = ['buckets', id, 'skills', skill];
                return judge(good, path, say`The skill ${quoted(skill)}`, words);
              }),
          );
        }),
      () =>
        eachNamed(content.traits, (trait, { good }) =>
          judge(good, ['traits', trait], say`The trait ${quoted(trait)}`, words),
        ),
    );
  },
});

function* judge(
  good: string | undefined,
  path: Path,
  subject: Text,
  words: number,
): Generator<Finding> {
  const step = say`say in a sentence what one sees someone do who is good at it, so that two of you would agree whether they have seen it.`;
  if (good === undefined) {
    yield { at: onMappingLacking(...path), message: say`${subject} has no \`good\`: ${step}` };
    return;
  }
  const count = countWords(good);
  if (count >= words) return;
  yield {
    at: onValue(...path, 'good'),
    message: say`${subject} has ${wordsCounted(count)} in \`good\`, fewer than ${words}: ${step}`,
  };
}
