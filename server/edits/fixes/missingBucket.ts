import { bucketIds, bucketTitle } from '../../coaching/buckets.ts';
import { insertKeys } from '../insertKeys.ts';
import { ask } from '../sketch.ts';
import { type Fix, textOf } from './fix.ts';
import { bucket, words } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds a bucket in its place on the wheel, or says that it does not belong there. */
export const missingBucket: Fix = {
  codes: ['missing-bucket'],
  *offers({ document, finding }) {
    const id = textOf(finding, 'bucket');
    if (id === undefined) return;
    const path = ['buckets'];
    const title = bucketTitle(id);
    yield {
      title: titles.addBucket(title),
      edits: insertKeys(document, path, { [id]: bucket(id) }),
      isPreferred: true,
    };
    const missing = bucketIds.filter((each) => !document.has('buckets', each));
    if (missing.length > 1) {
      const all = Object.fromEntries(missing.map((each) => [each, bucket(each)]));
      yield {
        title: titles.addBuckets(missing.length),
        edits: insertKeys(document, path, all),
      };
    }
    const irrelevant = { relevant: false, reason: ask(words.reason) };
    yield {
      title: titles.notRelevant(title),
      edits: insertKeys(document, path, { [id]: irrelevant }),
    };
  },
};
