import { isBucketId } from '../../coaching/buckets.ts';
import { type Collector, type Spot, textOf, within } from './collector.ts';

/** The names of a bank of questions. */
export function questionNames(names: Collector, top: Spot): void {
  const meant = { sort: 'question', role: 'definition' } as const;
  for (const question of names.keys(within(top, 'questions'), meant)) {
    const category = within(question, 'category');
    // The other categories are words of the format.
    if (isBucketId(textOf(category.node) ?? '')) {
      names.value(category, { sort: 'bucket', role: 'reference' });
    }
    names.values(within(question, 'buckets'), { sort: 'bucket', role: 'reference' });
  }
}
