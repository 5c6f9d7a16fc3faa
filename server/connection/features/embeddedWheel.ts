import { isPrivateName } from '../../document/document.ts';
import { embeddedWheel as embeddedWheelOf, noWheel } from '../../language/embeddedWheel.ts';
import {
  type EmbeddedWheelParams,
  type EmbeddedWheelResult,
  embeddedWheelMethod,
} from '../../protocol.ts';
import { embeddedPath } from '../../workspace/embeddedPath.ts';
import { isCoachFile } from '../../workspace/paths.ts';
import type { Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** The wheel that another document shows, such as a Markdown file. */
export const embeddedWheel: Feature = {
  listen(serving) {
    serving.connection.onRequest(
      embeddedWheelMethod,
      serving.guard.request(null, (params: EmbeddedWheelParams) => embedded(serving, params)),
    );
  },
};

async function embedded(
  { index, clock }: Serving,
  { from, path }: EmbeddedWheelParams,
): Promise<EmbeddedWheelResult> {
  const uri = embeddedPath(path, from, index.folders);
  if (uri === 'outside') return noWheel('outside');
  if (!isCoachFile(uri)) return noWheel('not-ours');
  if (isPrivateName(uri)) return noWheel('private');
  let document: Awaited<ReturnType<typeof index.read>>;
  try {
    document = await index.read(uri);
  } catch {
    return noWheel('unreadable');
  }
  if (!document) return noWheel('not-found');
  return embeddedWheelOf(document, await index.surroundings(document, clock.today()));
}
