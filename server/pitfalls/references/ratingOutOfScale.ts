import type {
  Compass,
  Expected,
  LogEntry,
  RatingValue,
  Round,
} from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { defaultScale, isOnScale, type Scale } from '../../coaching/scale.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Path, type Place } from '../../document/place.ts';
import { type Finding, rule, type Subject } from '../rule.ts';
import { eachName, eachNamed, independently } from './independently.ts';
import { compassHere } from './known.ts';

export const ratingOutOfScale = rule({
  code: 'rating-out-of-scale',
  section: 'references',
  severity: 'error',
  kinds: ['plan', 'notes', 'compass'],
  thresholds: {},
  what: 'A rating lies outside the scale, or is no whole or half step of it.',
  why: 'A pin on the map (step 2, assess) says something only on the same map: the scale of the compass, 1 to 10 without one.',
  example: {
    before: yaml`
      assessments:
        - { date: 2026-11-02, rater: self, ratings: { team: 11, planning: 6.7 } }
    `,
    after: yaml`
      assessments:
        - { date: 2026-11-02, rater: self, ratings: { team: 10, planning: 6.5 } }
    `,
  },
  *check(subject) {
    const { content } = subject;
    if (content.kind === 'compass') {
      yield* inCompass(content, subject.scale);
      return;
    }
    const scale = scaleHere(subject);
    yield* independently(
      () => each(content.assessments, (round, index) => inRound(round, index, scale)),
      () =>
        each(content.kind === 'plan' ? content.log : undefined, (entry, index) =>
          inEntry(entry, index, scale),
        ),
    );
  },
});

/** The scale of a plan or of notes; undefined where it cannot be told, or runs backwards. */
function scaleHere(subject: Subject<'plan' | 'notes' | 'compass'>): Scale | undefined {
  const { content } = subject;
  const isKnown = content.kind === 'compass' || compassHere(content, subject) !== undefined;
  return isKnown && isForward(subject.scale) ? subject.scale : undefined;
}

function isForward(scale: Scale): boolean {
  return scale.min < scale.max;
}

function inRound(round: Round, index: number, scale: Scale | undefined): Finding[] {
  const path = ['assessments', index];
  const look = (value: RatingValue, at: Path) => {
    if (value === 'not-observed') return [];
    return typeof value === 'number'
      ? judge(value, onValue(...at), scale)
      : judge(value.rating, onValue(...at, 'rating'), scale);
  };
  return independently(
    () => eachNamed(round.ratings, (id, value) => look(value, [...path, 'ratings', id])),
    () => eachNamed(round.skills, (id, value) => look(value, [...path, 'skills', id])),
  );
}

/**
 * The answer to a scaling question. The framework asks it from 1 to 10 whatever the compass's scale;
 * a team that rates on another one may ask its own questions in that.
 */
function inEntry(entry: LogEntry, index: number, scale: Scale | undefined): Finding[] {
  return each(entry.asked, function* (asked, position) {
    if (typeof asked === 'string' || asked.rating === undefined) return;
    const { rating } = asked;
    if (scale && isOnScale(rating, scale)) return;
    const at = onValue('log', index, 'asked', position, 'rating');
    yield* judge(rating, at, scale && defaultScale);
  });
}

function* inCompass(compass: Compass, scale: Scale): Generator<Finding> {
  if (!isForward(scale)) {
    yield {
      at: onValue('scale', compass.scale?.max === undefined ? 'min' : 'max'),
      message: say`No rating lies on a scale from ${scale.min} to ${scale.max}: give a \`min\` below its \`max\`.`,
    };
    return;
  }
  const expected = (values: Expected | undefined, path: Path) =>
    eachNamed(values, (level, rating) => judge(rating, onValue(...path, level), scale));
  yield* independently(
    () =>
      eachName(compass.scale?.labels, (label) => {
        const rating = Number(label);
        // What is no number is no rating: the schema says so.
        return Number.isNaN(rating) ? [] : judge(rating, onKey('scale', 'labels', label), scale);
      }),
    () =>
      eachNamed(compass.buckets, (id, bucket) =>
        independently(
          () => expected(bucket.expected, ['buckets', id, 'expected']),
          () =>
            eachNamed(bucket.skills, (skill, definition) =>
              expected(definition.expected, ['buckets', id, 'skills', skill, 'expected']),
            ),
        ),
      ),
  );
}

/** Holds a rating against a scale; where the scale is not known, only its step can be wrong. */
function* judge(rating: number, at: Place, scale: Scale | undefined): Generator<Finding> {
  if (scale ? isOnScale(rating, scale) : Number.isInteger(rating * 2)) return;
  yield {
    at,
    message: scale
      ? say`The rating ${rating} is not on the scale: give a whole or half step from ${scale.min} to ${scale.max}.`
      : say`The rating ${rating} is not on any scale: give a whole or half step.`,
  };
}
