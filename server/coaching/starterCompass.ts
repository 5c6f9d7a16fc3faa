import { parse } from 'yaml';
import type { Compass } from '../../schemas/generated/format.d.ts';
import text from '../content/compass.coach.yaml';

let starter: Compass | undefined;

/** The text of the compass that a new one is made from. */
export const starterCompassText = text;

/** The compass that a new one is made from. Parsed when first asked for. */
export function starterCompass(): Compass {
  starter ??= parse(text) as Compass;
  return starter;
}
