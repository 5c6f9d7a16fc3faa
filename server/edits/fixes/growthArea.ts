import { bucketTitle } from '../../coaching/buckets.ts';
import { insertItem } from '../insertItem.ts';
import { type Fix, textOf } from './fix.ts';
import { compassOf, planOf, themeIds } from './planOf.ts';
import { freeId, theme } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds a theme on a bucket that is rated low and has none. */
export const growthArea: Fix = {
  codes: ['growth-area-without-theme'],
  *offers({ document, finding }, surroundings) {
    const plan = planOf(document);
    const bucket = textOf(finding, 'bucket');
    if (!plan || bucket === undefined) return;
    const id = freeId(bucket, themeIds(plan));
    const item = theme(id, { bucket }, plan, surroundings.today);
    yield {
      title: titles.addTheme(bucketTitle(bucket, compassOf(surroundings))),
      edits: insertItem(document, ['themes'], item),
      isPreferred: true,
    };
  },
};
