import { isInside, resolveInside } from './paths.ts';

/**
 * The URI that a path in a document of any sort leads to: relative to the document or, with a leading
 * `/`, to the folder of the workspace that it stands in (where it stands in none, as one that was never
 * saved, to the only folder there is).
 *
 * @returns 'outside' where it leaves the workspace's folders
 */
export function embeddedPath(
  path: string,
  from: string,
  folders: readonly string[],
): string | 'outside' {
  if (!path.startsWith('/')) return resolveInside(path, from, folders);
  // Of folders within each other the inner one.
  const around = folders
    .filter((folder) => isInside(from, folder))
    .sort((one, other) => other.length - one.length);
  const folder = around[0] ?? (folders.length === 1 ? folders[0] : undefined);
  if (folder === undefined) return 'outside';
  return resolveInside(path.slice(1), `${folder.replace(/\/$/, '')}/any.md`, folders);
}
