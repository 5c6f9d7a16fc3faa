import { URI, Utils } from 'vscode-uri';

/** Whether the file is one of ours by its name. */
export function isCoachFile(uriOrPath: string): boolean {
  return /\.coach\.ya?ml$/i.test(uriOrPath);
}

/**
 * The one spelling of a URI under which its file is known: clients encode characters and write drive
 * letters each in their own way. What is no URI stays as it is.
 */
export function normalUri(uri: string): string {
  return parse(uri)?.toString() ?? uri;
}

/**
 * Whether a document stands among the folders' files, or could, so that a path in it leads somewhere.
 * A text that was never saved, or an old version of one, has no such place.
 */
export function hasPlace(uri: string, folders: readonly string[]): boolean {
  const scheme = parse(uri)?.scheme;
  return scheme === 'file' || folders.some((folder) => parse(folder)?.scheme === scheme);
}

/**
 * Resolves a path as it stands in a coach file (`../pm.coach.yaml`) against that file's URI.
 *
 * @returns the URI, or 'outside' where the path is absolute, a URL, or leaves the folders. Compared by
 *   whole segments after normalising: `/team-private` is not inside `/team`.
 */
export function resolveInside(
  path: string,
  from: string,
  folders: readonly string[],
): string | 'outside' {
  const isUrlOrAbsolute = /^([a-z][a-z0-9+.-]*:|[/\\])/i.test(path);
  if (isUrlOrAbsolute || path.includes('\\')) return 'outside';
  const base = URI.parse(from);
  const segments = [...base.path.split('/').slice(0, -1), ...path.split('/')];
  const normal: string[] = [];
  for (const segment of segments) {
    if (segment === '..') {
      // The first segment is the empty one before the root: a path cannot climb beyond it.
      if (normal.length <= 1) return 'outside';
      normal.pop();
    } else if (segment !== '.' && (segment !== '' || normal.length === 0)) {
      normal.push(segment);
    }
  }
  const target = base.with({ path: normal.join('/') || '/' }).toString();
  return folders.some((folder) => isInside(target, folder)) ? target : 'outside';
}

/** Whether a URI names the folder itself or something below it. */
export function isInside(uri: string, folder: string): boolean {
  const one = parse(uri);
  const other = parse(folder);
  if (!one || !other || one.scheme !== other.scheme || one.authority !== other.authority)
    return false;
  const inner = one.path.split('/').filter(Boolean);
  const outer = other.path.split('/').filter(Boolean);
  return outer.every((segment, position) => inner[position] === segment);
}

/** The path that leads from one file to another, as it is written in coach files: with `/`. */
export function relativePath(from: string, to: string): string {
  const source = URI.parse(from).path.split('/').slice(0, -1);
  const target = URI.parse(to).path.split('/');
  let common = 0;
  while (common < source.length && source[common] === target[common]) common++;
  return [...source.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** The last segment of a URI, decoded. */
export function fileName(uri: string): string {
  const parsed = parse(uri);
  return parsed ? Utils.basename(parsed) : uri;
}

/** Undefined for what is no URI. */
function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    return undefined;
  }
}
