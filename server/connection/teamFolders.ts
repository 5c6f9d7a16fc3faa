import type { TeamChoice } from '../protocol.ts';
import { isInside } from '../workspace/paths.ts';

/** More folders than that are no choice: those above them are offered. */
const MOST_FOLDERS = 50;

/**
 * The folders in which files stand, as far down as there are few enough to choose from; none where all
 * stand in one.
 *
 * @param workspace URIs of the workspace's folders, below which titles begin.
 */
export function foldersOf(uris: readonly string[], workspace: readonly string[]): TeamChoice[] {
  const paths = uris.map((uri) => uri.split('/').slice(0, -1));
  let depth = Math.max(0, ...paths.map(({ length }) => length));
  for (; depth > 0; depth--) {
    const counts = new Map<string, number>();
    for (const path of paths) {
      const id = path.slice(0, depth).join('/');
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if (counts.size > MOST_FOLDERS) continue;
    if (counts.size < 2) return [];
    return [...counts]
      .map(([id, plans]) => ({ id, title: titleOf(id, workspace), plans }))
      .sort((one, other) => (one.title < other.title ? -1 : 1));
  }
  return [];
}

function titleOf(folder: string, workspace: readonly string[]): string {
  const around = workspace.find((each) => isInside(folder, each)) ?? '';
  // Of one workspace folder all that is below it; of several ones their names tell them apart.
  const above = workspace.length === 1 ? around : around.slice(0, around.lastIndexOf('/'));
  const path =
    folder.slice(above.length).replace(/^\//, '') || folder.slice(folder.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
