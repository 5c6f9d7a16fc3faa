import type { FindingCode } from '../../schemas/generated/format.d.ts';

/** What a finding is about, in words, as far as its data tells. */
export interface FindingTopic {
  /** The title of a bucket: "Problem Understanding". */
  readonly bucket?: string;
  /** The title of a theme. */
  readonly theme?: string;
  readonly colour?: string;
  readonly sessions?: number;
}

type Reason = string | ((topic: FindingTopic) => string);

const on = (topic: FindingTopic) => (topic.bucket ? `${topic.bucket}: ` : '');
const of = (topic: FindingTopic) => (topic.theme ? `${topic.theme}: ` : '');
const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const inSessions = ({ sessions }: FindingTopic) =>
  sessions === undefined ? 'several sessions' : `${numbers[sessions] ?? sessions} sessions`;

/** Why a question fits, by the code of the finding that it is for: some words, no sentence. */
const reasons: Record<FindingCode, Reason> = {
  'missing-bucket': 'the compass lacks a bucket',
  'generic-compass': "the compass could be any company's",
  'paralysis-by-analysis': 'the compass has long been a draft',
  'vague-good': 'the compass is vague about what good is',
  'stale-compass': 'the compass has not been reviewed for long',
  'missing-owner': 'nobody owns the plan yet',
  'manager-owned-plan': "the plan is not in the person's hands",
  'missing-cadence': 'no cadence yet',
  'no-period': 'the plan has no period yet',
  'no-nudge-preference': 'no wish yet about how to be reminded',
  'copied-theme': 'a theme that another plan has too',
  'evaluation-in-plan': 'evaluation has slipped into the plan',
  'sensitive-data': 'something private may stand in the plan',
  'no-assessment': 'no pin on the map yet',
  'one-sided-assessment': 'only one of you has rated',
  'stale-assessment': 'the last ratings are old',
  'perception-gap': (topic) => `${on(topic)}seen differently, not yet discussed`,
  'gap-not-discussed': (topic) => `${on(topic)}seen differently, still not discussed`,
  'rating-without-evidence': (topic) => `${on(topic)}a rating without an example`,
  'flat-ratings': 'all buckets rated the same',
  'no-challenge': 'no next bigger challenge yet',
  'challenge-not-agreed': 'the challenge is not agreed yet',
  'challenge-stale': 'the challenge has not been reviewed for long',
  'no-next-challenge': 'the challenge is over, and none follows yet',
  'no-vision': 'no shared vision yet',
  'one-sided-vision': 'the vision is not shared yet',
  'vision-stops-at-role': 'the vision ends at this role',
  'too-many-themes': 'more themes than one can follow',
  'too-few-themes': 'few themes yet',
  'no-personality-trait': 'no theme on a personality trait yet',
  'growth-area-without-theme': ({ bucket }) =>
    bucket ? `no theme on ${bucket} yet` : 'a growth area has no theme yet',
  'theme-without-action': (topic) => `${of(topic)}no action yet`,
  'theme-without-anchor': (topic) => `${of(topic)}on no bucket, skill or trait`,
  'no-success-signal': (topic) => `${of(topic)}no sign of success yet`,
  'vague-action': (topic) => `${of(topic)}an action that is vague`,
  'action-without-due': (topic) => `${of(topic)}an action without a date`,
  'action-overdue': (topic) => `${of(topic)}an action is overdue`,
  'action-outside-period': (topic) => `${of(topic)}an action lies outside the period`,
  'training-only': 'no action at work itself',
  'too-many-open-actions': 'many open actions',
  'horizon-too-long': 'the plan looks far ahead',
  'period-ended': 'the period has ended',
  'no-headline': 'no headline yet',
  'stale-follow-up': 'the session is overdue',
  'big-bang-review': 'a long time between two sessions',
  'refresh-overdue': 'the refresh is overdue',
  'tactical-takeover': 'status has taken over the sessions',
  'cancelled-streak': 'sessions were cancelled in a row',
  'colourless-session': 'the last sessions gave no colours',
  'uncoloured-theme': (topic) => `${of(topic)}no colour lately`,
  'stuck-colour': (topic) =>
    `${of(topic)}${topic.colour ?? 'the same colour'} for ${inSessions(topic)}`,
  'green-without-evidence': (topic) => `${of(topic)}green without an example`,
  'commitment-overdue': 'a commitment is still open',
  'repeated-question': 'the same question each time',
  'private-notes-exposed': 'private notes can be read by others',
  'unused-ignore': 'a comment that silences nothing',
};

/** Why a question fits a finding, in words; undefined for a code that no question can name. */
export function findingReason(code: string, topic: FindingTopic): string | undefined {
  if (!Object.hasOwn(reasons, code)) return undefined;
  const reason = reasons[code as FindingCode];
  return typeof reason === 'string' ? reason : reason(topic);
}
