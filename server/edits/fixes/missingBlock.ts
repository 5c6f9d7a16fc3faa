import type { Text } from '../../coaching/say.ts';
import { insertKeys } from '../insertKeys.ts';
import type { SketchMapping } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { cadence, challenge, vision } from './sketches.ts';
import { titles } from './titles.ts';

/** Blocks of a plan, with words to overwrite. */
export const missingCadence = block('missing-cadence', titles.addCadence, { cadence });
export const noChallenge = block('no-challenge', titles.addChallenge, { challenge });
export const noVision = block('no-vision', titles.addVision, { vision });

function block(code: string, title: Text, sketch: SketchMapping): Fix {
  return {
    codes: [code],
    *offers({ document }) {
      yield { title, edits: insertKeys(document, [], sketch), isPreferred: true };
    },
  };
}
