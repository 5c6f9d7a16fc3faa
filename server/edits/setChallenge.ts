import type { Temporal } from 'temporal-polyfill';
import type { Challenge, ChallengeStatus } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Edits, isRefused } from './edit.ts';
import { challenge as challengeToFillIn } from './fixes/sketches.ts';
import { insertKeys } from './insertKeys.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { replaceChallenge } from './replaceChallenge.ts';
import { setKeys } from './setKeys.ts';
import type { SketchMapping } from './sketch.ts';

/** The next bigger challenge; blank texts are none. */
export interface NextChallenge {
  readonly title: string;
  readonly why?: string | undefined;
  readonly readyWhen?: string | undefined;
  /** `idea` where none is given. */
  readonly status?: 'idea' | 'agreed' | 'assigned' | undefined;
  /** What becomes of the challenge that stands there, if one does: `done` where none is given. */
  readonly before?: 'done' | 'dropped' | undefined;
}

/** What is said of the challenge that there is. A day of review is written with it. */
export interface ChallengeReview {
  readonly status?: ChallengeStatus | undefined;
  /** Blank is as it was. */
  readonly title?: string | undefined;
}

/**
 * Writes the next bigger challenge into a plan. The one before moves to `earlier-challenges` as it stands
 * there, with what has become of it.
 *
 * @returns a refusal for what is no plan or cannot be read, and for a challenge without a title.
 */
export function setChallenge(
  document: CoachDocument,
  { title, why = '', readyWhen = '', status = 'idea', before = 'done' }: NextChallenge,
  today: Temporal.PlainDate,
): Edits {
  if (title.trim() === '') return { refused: say`A challenge needs a title. Nothing was changed.` };
  const sketch = {
    title: title.trim(),
    ...(why.trim() !== '' && { why: why.trim() }),
    ...(readyWhen.trim() !== '' && { 'ready-when': readyWhen.trim() }),
    status,
    ...(status === 'agreed' && { agreed: today.toString() }),
  };
  return writeChallenge(document, sketch, before);
}

/** The same with a challenge to fill in. */
export function setAnyChallenge(document: CoachDocument): Edits {
  return writeChallenge(document, challengeToFillIn, 'done');
}

function writeChallenge(
  document: CoachDocument,
  sketch: SketchMapping,
  before: 'done' | 'dropped',
): Edits {
  const plan = readablePlan(document);
  if (isRefused(plan)) return plan;
  const node = nodeAt(document.tree, ['challenge']);
  if (!node) return insertKeys(document, [], { challenge: sketch });
  if (node.type !== 'mapping' || node.entries.size === 0) {
    return insertKeys(document, ['challenge'], sketch);
  }
  const shared = changesElsewhere(document, ['challenge']);
  if (shared) return shared;
  const status = attempt(() => plan.challenge?.status);
  const isOver = status === 'done' || status === 'dropped';
  return replaceChallenge(document, sketch, isOver ? undefined : before);
}

/**
 * Writes down that the challenge was looked at today, and what it is now. With an agreement comes its day.
 *
 * @returns a refusal for what is no plan, has no challenge, or comes from an anchor.
 */
export function reviewChallenge(
  document: CoachDocument,
  { status, title = '' }: ChallengeReview,
  today: Temporal.PlainDate,
): Edits {
  const plan = readablePlan(document);
  if (isRefused(plan)) return plan;
  const challenge: Challenge | undefined = attempt(() => plan.challenge);
  if (!challenge) {
    return { refused: say`This plan has no next bigger challenge yet: set one first.` };
  }
  const shared = changesElsewhere(document, ['challenge', 'reviewed']);
  if (shared) return shared;
  const day = today.toString();
  const isAgreedNow = status === 'agreed' && attempt(() => challenge.status) !== 'agreed';
  return setKeys(document, ['challenge'], {
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(status && { status }),
    ...(isAgreedNow && { agreed: day }),
    reviewed: day,
  });
}

function readablePlan(document: CoachDocument) {
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: say`A challenge stands in a plan: open one first.` };
  // Where the text as a whole is in doubt, so are the places in it.
  return document.isSound ? plan : refusals.unreadable;
}
