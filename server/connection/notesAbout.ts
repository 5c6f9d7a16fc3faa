import { normalUri } from '../workspace/paths.ts';
import type { Serving } from './serving.ts';

/** The URIs of the workspace's private notes about a plan, as far as the files have been read. */
export function notesAbout({ index }: Pick<Serving, 'index'>, plan: string): string[] {
  const own = normalUri(plan);
  return index
    .names()
    .all('notes')
    .filter((file) => typeof file.link === 'string' && index.resolve(file.link, file) === own)
    .map(({ uri }) => uri);
}
