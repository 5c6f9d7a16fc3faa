import { say } from '../coaching/say.ts';
import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Cut, cutBlock, cutItem } from './cut.ts';
import type { Refusal } from './edit.ts';

/** Which draft of private notes: a block, or by its number from 0 one of the rounds. */
export type DraftPlace =
  | { readonly block: 'challenge' | 'vision' }
  | { readonly block: 'assessments'; readonly index: number };

/** All drafts in private notes that can be read, blocks first. */
export function draftPlaces(notes: CoachDocument<'notes'>): DraftPlace[] {
  const rounds = nodeAt(notes.tree, ['assessments']);
  const blocks = (['challenge', 'vision'] as const).filter(
    (block) => nodeAt(notes.tree, [block])?.type === 'mapping',
  );
  return [
    ...blocks.map((block) => ({ block })),
    ...(rounds?.type === 'sequence' ? rounds.items : []).flatMap((item, index) =>
      item.type === 'mapping' ? [{ block: 'assessments' as const, index }] : [],
    ),
  ];
}

/** Finds a draft. @returns a refusal where there is none, or it cannot be moved as it stands. */
export function findDraft(notes: CoachDocument<'notes'>, place: DraftPlace): Cut | Refusal {
  const isRound = place.block === 'assessments';
  const node = nodeAt(notes.tree, isRound ? [place.block, place.index] : [place.block]);
  if (!node || (node.type === 'scalar' && node.value === null)) return NO_DRAFT;
  return isRound ? cutItem(notes, place.block, place.index) : cutBlock(notes, place.block);
}

const NO_DRAFT = {
  refused: say`There is no such draft in the notes, so nothing was shared.`,
} as const satisfies Refusal;
