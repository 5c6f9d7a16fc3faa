import { insertKeys } from '../insertKeys.ts';
import { ask, mustAsk } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { planOf } from './planOf.ts';
import { words } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds what a vision lacks. The words of the person and of the lead are asked for, never made up. */
export const oneSidedVision: Fix = {
  codes: ['one-sided-vision'],
  *offers({ document }, { today }) {
    const vision = planOf(document)?.vision;
    if (!vision) return;
    const sides = (['person', 'lead'] as const).filter((side) => vision[side] === undefined);
    const [side] = sides;
    if (sides.length === 1 && side) {
      const edits = insertKeys(document, ['vision'], { [side]: mustAsk(words.visionOf[side]) });
      yield { title: titles.addKey(side), edits, isPreferred: true };
    } else {
      const edits = insertKeys(document, ['vision'], { agreed: ask(today.toString()) });
      yield { title: titles.agreed, edits };
    }
  },
};

export const visionBeyond: Fix = {
  codes: ['vision-stops-at-role'],
  *offers({ document }) {
    const edits = insertKeys(document, ['vision'], { beyond: mustAsk(words.beyond) });
    yield { title: titles.addKey('beyond'), edits, isPreferred: true };
  },
};
