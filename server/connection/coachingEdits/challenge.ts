import { say } from '../../coaching/say.ts';
import { reviewChallenge, setAnyChallenge, setChallenge } from '../../edits/setChallenge.ts';
import {
  type ReviewChallengeParams,
  reviewChallengeCommand,
  type SetChallengeParams,
  setChallengeCommand,
} from '../../protocol.ts';
import { areTexts, isOneOf } from './arguments.ts';
import { documentEdit } from './documentEdit.ts';

const NEEDS_PLAN = say`A challenge stands in a plan: open one first.`;

export const setChallengeEdit = documentEdit<SetChallengeParams>({
  command: setChallengeCommand,
  label: 'Set the next bigger challenge',
  usage:
    'The next bigger challenge is set by `{ uri, title }`. There may be `why`, `readyWhen`, `status` (`idea`, `agreed` or `assigned`), and `before`, what becomes of the one that stands there (`done` or `dropped`). With the URI alone comes one to fill in.',
  needs: NEEDS_PLAN,
  isWhole: ({ title, why, readyWhen, status, before }) =>
    typeof title === 'string' &&
    areTexts(why, readyWhen) &&
    isOneOf(status, [undefined, 'idea', 'agreed', 'assigned']) &&
    isOneOf(before, [undefined, 'done', 'dropped']),
  edit: ({ document }, params, { clock }) => setChallenge(document, params, clock.today()),
  toFillIn: ({ document }) => setAnyChallenge(document),
});

export const reviewChallengeEdit = documentEdit<ReviewChallengeParams>({
  command: reviewChallengeCommand,
  label: 'Review the challenge',
  usage:
    'A challenge is reviewed by `{ uri }`. There may be `status` (`idea`, `agreed`, `assigned`, `done` or `dropped`) and another `title`.',
  needs: NEEDS_PLAN,
  isWhole: ({ status, title }) =>
    areTexts(title) &&
    isOneOf(status, [undefined, 'idea', 'agreed', 'assigned', 'done', 'dropped']),
  edit: ({ document }, params, { clock }) => reviewChallenge(document, params, clock.today()),
  toFillIn: ({ document }, { clock }) => reviewChallenge(document, {}, clock.today()),
});
