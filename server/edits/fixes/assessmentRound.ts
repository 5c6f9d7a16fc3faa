import { scaleOf } from '../../coaching/scale.ts';
import { insertItem } from '../insertItem.ts';
import type { Fix } from './fix.ts';
import { compassOf, planOf } from './planOf.ts';
import { round } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds a round in which all is `not-observed` until someone rates it. */
export const assessmentRound: Fix = {
  codes: ['no-assessment', 'one-sided-assessment', 'stale-assessment'],
  *offers({ document, finding }, surroundings) {
    const rounds = planOf(document)?.assessments ?? [];
    const compass = compassOf(surroundings);
    for (const rater of ['self', 'lead'] as const) {
      const isThere = rounds.some((each) => each.rater === rater);
      if (isThere && finding.code !== 'stale-assessment') continue;
      const item = round(rater, compass, scaleOf(compass), surroundings.today);
      yield {
        title: titles.addRound[rater],
        edits: insertItem(document, ['assessments'], item),
        isPreferred: finding.code === 'one-sided-assessment',
      };
    }
  },
};
