import type { QuestionBank } from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { bucketIds } from '../../coaching/buckets.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Place } from '../../document/place.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { type Finding, rule } from '../rule.ts';
import { eachName, eachNamed, independently } from './independently.ts';
import { compassHere, fileOf, knownBuckets } from './known.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownBucket = rule({
  code: 'unknown-bucket',
  section: 'references',
  severity: 'error',
  kinds: ['plan', 'notes', 'questions'],
  thresholds: {},
  what: 'A bucket is neither one of the eight of the PMwheel nor in the compass.',
  why: 'Ratings, themes and questions meet on the same buckets (step 1, define "good"): what stands on an unknown one appears on no wheel and in no comparison.',
  example: {
    before: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          bucket: problem-solving
    `,
    after: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          bucket: problem-understanding
    `,
  },
  *check(subject) {
    const { content } = subject;
    if (content.kind === 'questions') {
      yield* inQuestions(content, subject);
      return;
    }
    const compass = compassHere(content, subject);
    if (compass === undefined) return;
    const known = knownBuckets(compass);
    const isNotes = content.kind === 'notes';
    const fact = (id: string) =>
      compass === 'none'
        ? say`${quoted(id)} is none of the eight buckets`
        : say`${quoted(id)} is neither one of the eight buckets nor in ${fileOf(compass)}`;
    const otherwise =
      compass !== 'none'
        ? say`use one of those, or add it to the compass's \`buckets\``
        : isNotes
          ? say`use one of them, or name in the plan's \`compass\` the file that defines it`
          : say`use one of them, or name in \`compass\` the file that defines it`;
    const look = function* (id: string | undefined, at: Place): Generator<Finding> {
      if (id === undefined || known.has(id)) return;
      yield misnamed(at, id, known, fact(id), otherwise);
    };
    yield* independently(
      () =>
        each(content.assessments, (round, index) =>
          eachName(round.ratings, (id) => look(id, onKey('assessments', index, 'ratings', id))),
        ),
      () =>
        each(content.kind === 'plan' ? content.themes : undefined, (theme, index) =>
          look(theme.bucket, onValue('themes', index, 'bucket')),
        ),
    );
  },
});

/** A team's questions serve all its compasses, and name none. */
function* inQuestions(
  { questions }: QuestionBank,
  { ownBuckets }: Surroundings,
): Generator<Finding> {
  if (!ownBuckets) return;
  const known = new Set<string>([...bucketIds, ...ownBuckets.all]);
  const candidates = [...bucketIds, ...ownBuckets.quotable];
  yield* eachNamed(questions, (id, question) =>
    each(question.buckets, function* (bucket, index) {
      if (known.has(bucket)) return;
      yield misnamed(
        onValue('questions', id, 'buckets', index),
        bucket,
        candidates,
        say`${quoted(bucket)} is neither one of the eight buckets nor in a compass of the workspace`,
        say`use one of those, or add it to a compass's \`buckets\``,
      );
    }),
  );
}
