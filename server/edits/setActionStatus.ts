import type { ActionStatus } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Edits } from './edit.ts';
import { insertKeys } from './insertKeys.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { replaceScalar } from './replace.ts';

/** How far an action is. */
export interface ActionProgress {
  /** The theme's id. */
  readonly theme: string;
  /** The action's index in the theme's `actions`. */
  readonly action: number;
  readonly status: ActionStatus;
}

/**
 * Says how far an action is: the word changes, or one line is added. `todo`, which is what an action
 * without a status is, is not written where nothing else was.
 *
 * @returns a refusal for what is no plan, has no such action, or comes from an anchor.
 */
export function setActionStatus(
  document: CoachDocument,
  { theme, action, status }: ActionProgress,
): Edits {
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: say`Actions stand in a plan: open one first.` };
  // Where the text as a whole is in doubt, so are the places in it.
  if (!document.isSound) return refusals.unreadable;
  const themes = attempt(() => plan.themes) ?? [];
  const index = themes.findIndex((each) => attempt(() => each.id) === theme);
  const path = ['themes', index, 'actions', action];
  if (nodeAt(document.tree, path)?.type !== 'mapping') {
    return { refused: say`This action is not there any more. Nothing was changed.` };
  }
  const place = [...path, 'status'];
  const shared = changesElsewhere(document, place);
  if (shared) return shared;
  const node = nodeAt(document.tree, place);
  if (!node) return status === 'todo' ? [] : insertKeys(document, path, { status });
  if (node.type === 'scalar' && node.value === status) return [];
  return replaceScalar(document, place, status);
}
