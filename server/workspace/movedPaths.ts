import { URI } from 'vscode-uri';
import type { NamedFile } from '../document/names/namedFile.ts';
import { isInside, normalUri, relativePath, resolveInside } from './paths.ts';

/** A file or a folder that gets another place. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/** A path in a file that has to be another one, so that it leads to the same file as before. */
export interface MovedPath {
  readonly file: NamedFile;
  readonly value: string;
}

/**
 * The paths of compasses and plans that lead elsewhere once files or folders have got other places: those
 * in files that are moved, and those to files that are. Whoever moves along with what it names keeps its
 * path.
 */
export function movedPaths(
  files: readonly NamedFile[],
  moves: readonly Move[],
  folders: readonly string[],
): MovedPath[] {
  return files.flatMap((file) => {
    const { link, uri } = file;
    if (typeof link !== 'string') return [];
    const target = resolveInside(link, uri, folders);
    if (target === 'outside') return [];
    const holder = placeAfter(normalUri(uri), moves);
    const moved = placeAfter(target, moves);
    if (resolveInside(link, holder, folders) === moved) return [];
    const [from, to] = [URI.parse(holder), URI.parse(moved)];
    if (from.scheme !== to.scheme || from.authority !== to.authority) return [];
    return [{ file, value: relativePath(holder, moved) }];
  });
}

/** The URI that a file has after the moves. */
function placeAfter(uri: string, moves: readonly Move[]): string {
  for (const { oldUri, newUri } of moves) {
    if (!isInside(uri, oldUri)) continue;
    const rest = URI.parse(uri).path.slice(URI.parse(oldUri).path.replace(/\/$/, '').length);
    const target = URI.parse(newUri);
    return target.with({ path: target.path.replace(/\/$/, '') + rest }).toString();
  }
  return uri;
}
