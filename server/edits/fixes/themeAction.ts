import { insertItem } from '../insertItem.ts';
import type { Fix } from './fix.ts';
import { planOf } from './planOf.ts';
import { action } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds an action to a theme without one. */
export const themeAction: Fix = {
  codes: ['theme-without-action'],
  *offers({ document, at }, { today }) {
    const plan = planOf(document);
    const [list, index] = at?.path ?? [];
    if (!plan || list !== 'themes' || typeof index !== 'number') return;
    yield {
      title: titles.addAction,
      edits: insertItem(document, ['themes', index, 'actions'], action(plan, today)),
      isPreferred: true,
    };
  },
};
