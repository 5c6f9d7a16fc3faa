import { newCompass } from '../../edits/templates/newCompass.ts';
import type { NewCompassParams } from '../../protocol.ts';
import type { Serving } from '../serving.ts';
import { fileToMake } from './filesToMake.ts';

/** A compass that begins. */
export async function newCompassFile({ uri, title }: NewCompassParams, serving: Serving) {
  return fileToMake(uri, newCompass(title, serving.clock.today()), serving);
}
