import { each } from '../../coaching/brokenPart.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import { renameKey, replaceScalar } from '../replace.ts';
import type { Fix } from './fix.ts';
import { planOf, themeIds } from './planOf.ts';
import { freeId } from './sketches.ts';
import { titles } from './titles.ts';

/** Gives the second theme, action or skill of an id one of its own. Who meant it by the old id, meant the first. */
export const duplicateId: Fix = {
  codes: ['duplicate-id'],
  *offers({ document, at }) {
    const { isPrivate } = document;
    const ids = [...idsOf(document)];
    const id = at?.part === 'key' ? at.path.at(-1) : at && idAt(document, at.path);
    if (!at || typeof id !== 'string' || isPrivate) return;
    const free = freeId(id, ids);
    const edits =
      at.part === 'key'
        ? renameKey(document, at.path, free)
        : replaceScalar(document, at.path, free);
    yield { title: titles.anotherId(free), edits };
  },
};

function idAt(document: CoachDocument, path: readonly (string | number)[]): string | undefined {
  const plan = planOf(document);
  const [, theme, , action] = path;
  if (!plan || typeof theme !== 'number') return undefined;
  const { id, actions } = plan.themes?.[theme] ?? {};
  return typeof action === 'number' ? actions?.[action]?.id : id;
}

/** All ids that one of that sort could be taken for. */
function* idsOf(document: CoachDocument): Generator<string> {
  const plan = planOf(document);
  if (plan) {
    yield* themeIds(plan);
    yield* each(plan.themes, (theme) =>
      each(theme.actions, ({ id }) => (id === undefined ? [] : [id])),
    );
  }
  for (const bucket of Object.values(ofKind(document, 'compass')?.content.buckets ?? {})) {
    yield* Object.keys(bucket.skills ?? {});
  }
}
