import { say } from '../coaching/say.ts';
import type { CoachDocument } from '../document/document.ts';
import { nodeAt, type Path } from '../document/place.ts';
import type { Tree } from '../document/tree.ts';
import type { Cut } from './cut.ts';
import { type DraftPlace, findDraft } from './draft.ts';
import { type Edit, type Edits, isRefused, type Refusal } from './edit.ts';
import { insertItem } from './insertItem.ts';
import { insertKeys } from './insertKeys.ts';
import { changesElsewhere } from './locate.ts';
import { isNewestFirst } from './newestFirst.ts';
import { replaceChallenge } from './replaceChallenge.ts';
import { inline, type Verbatim } from './sketch.ts';

/** What changes in each of the two files. */
export interface Sharing {
  readonly plan: readonly Edit[];
  readonly notes: readonly Edit[];
}

/**
 * Moves a draft out of private notes into the plan, as it stands, with the comments in it. A challenge of
 * the plan that is over goes to the earlier ones.
 *
 * @returns a refusal where either file cannot be read, the plan has such a thing already, or the draft
 *   cannot be moved as it stands. It says nothing of what stands in the notes.
 */
export function shareWithPerson(
  notes: CoachDocument<'notes'>,
  plan: CoachDocument<'plan'>,
  place: DraftPlace,
): Sharing | Refusal {
  if (!notes.isSound) return NOTES_UNREADABLE;
  if (!plan.isSound || plan.tree?.type !== 'mapping') return PLAN_UNREADABLE;
  const draft = findDraft(notes, place);
  if (isRefused(draft)) return draft;
  if (plan.tree.flow && (draft.hasComments || draft.verbatim.lines.length > 1))
    return PLAN_IN_BRACES;
  const edits =
    place.block === 'assessments' ? round(plan, draft) : block(plan, draft, place.block);
  return isRefused(edits) ? edits : { plan: edits, notes: [draft.removal] };
}

const NOTES_UNREADABLE = {
  refused: say`The private notes cannot be read as they are: mend their errors first, and try again.`,
} as const satisfies Refusal;
const PLAN_UNREADABLE = {
  refused: say`The plan cannot be read as it is: mend its errors first, and try again.`,
} as const satisfies Refusal;
const PLAN_IN_BRACES = {
  refused: say`This part of the plan is written in \`{ }\` or \`[ ]\`, where the draft cannot stand. Put it on lines of its own, and try again.`,
} as const satisfies Refusal;
const HAS_CHALLENGE = {
  refused: say`The plan has a challenge already that is not over. Give it the status \`done\` or \`dropped\`, and share this one then: the other one stays among the earlier challenges.`,
} as const satisfies Refusal;
const HAS_VISION = {
  refused: say`The plan has a vision already. Bring the two together in the plan, where the person can see it.`,
} as const satisfies Refusal;
const HAS_ROUND = {
  refused: say`The plan has an assessment of that day by that rater already. Bring the two together in the plan.`,
} as const satisfies Refusal;

function block(plan: CoachDocument<'plan'>, draft: Cut, name: 'challenge' | 'vision'): Edits {
  const there = nodeAt(plan.tree, [name]);
  if (!there) return insertKeys(plan, [], { [name]: asValue(draft) });
  if (name === 'vision') return HAS_VISION;
  const status = textAt(there, ['status']);
  if (status !== 'done' && status !== 'dropped') return HAS_CHALLENGE;
  if (there.type === 'mapping' && there.flow && draft.hasComments) return PLAN_IN_BRACES;
  // In the place of lines only lines can stand, and in that of braces only braces.
  const isFlow = draft.node.type === 'mapping' && draft.node.flow;
  if (there.type !== 'mapping' || there.flow !== isFlow) return PLAN_IN_BRACES;
  return changesElsewhere(plan, [name]) ?? replaceChallenge(plan, draft.verbatim);
}

/** Braces stay on the line of their key. */
function asValue({ node, verbatim }: Cut): Verbatim | ReturnType<typeof inline> {
  return node.type === 'mapping' && node.flow ? inline(verbatim) : verbatim;
}

function round(plan: CoachDocument<'plan'>, { node, verbatim, hasComments }: Cut): Edits {
  const rounds = nodeAt(plan.tree, ['assessments']);
  const items = rounds?.type === 'sequence' ? rounds.items : [];
  if (items.some((item) => areSame(item, node))) return HAS_ROUND;
  const isFlowList = rounds?.type === 'sequence' && rounds.flow && rounds.items.length > 0;
  if (isFlowList && (hasComments || verbatim.lines.length > 1)) return PLAN_IN_BRACES;
  const where = isNewestFirst(plan, 'assessments') ? 'first' : 'last';
  return (
    changesElsewhere(plan, ['assessments']) ?? insertItem(plan, ['assessments'], verbatim, where)
  );
}

/** Two rounds by one rater on one day. Two that both lack these cannot be told to be the same. */
function areSame(one: Tree, other: Tree): boolean {
  const [date, rater] = [textAt(one, ['date']), textAt(one, ['rater'])];
  return (
    date !== undefined &&
    rater !== undefined &&
    date === textAt(other, ['date']) &&
    rater === textAt(other, ['rater']) &&
    textAt(one, ['by']) === textAt(other, ['by'])
  );
}

function textAt(node: Tree, path: Path): string | undefined {
  const value = nodeAt(node, path);
  return value?.type === 'scalar' && value.value !== null ? String(value.value) : undefined;
}
