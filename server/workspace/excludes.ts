import ignore, { type Ignore } from 'ignore';
import { isInside, normalUri, relativePath } from './paths.ts';

/**
 * What users have left out of the workspace in their editor, by patterns such as those of VS Code's
 * `files.exclude`: relative to a folder of the workspace, with `*`, `**`, `?`, `[a-z]` and `{one,other}`.
 * What stands in a folder that is left out is left out as well.
 */
export interface Excludes {
  /** Hold in every folder. */
  readonly everywhere: readonly string[];
  /** By the URI of the folder in which they hold besides. */
  readonly inFolder: Readonly<Record<string, readonly string[]>>;
}

export const noExcludes: Excludes = { everywhere: [], inFolder: {} };

/** Tells files that are left out of a folder of the workspace. */
export class ExcludeRules {
  readonly #everywhere: Ignore | undefined;
  readonly #inFolder: ReadonlyMap<string, Ignore>;

  constructor({ everywhere, inFolder }: Excludes) {
    this.#everywhere = everywhere.length > 0 ? rules(everywhere) : undefined;
    this.#inFolder = new Map(
      Object.entries(inFolder).map(([folder, patterns]) => [normalUri(folder), rules(patterns)]),
    );
  }

  /** Both are normal URIs. */
  excludes(uri: string, folder: string): boolean {
    const own = this.#inFolder.get(folder);
    if (!(this.#everywhere || own) || !isInside(uri, folder)) return false;
    const path = relativePath(`${folder.replace(/\/$/, '')}/.`, uri);
    return this.#everywhere?.ignores(path) === true || own?.ignores(path) === true;
  }
}

/** VS Code's patterns as those of `.gitignore`: anchored, and without braces. */
function rules(patterns: readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(
    patterns.flatMap(withoutBraces).map((each) => `/${each.replace(/^\//, '')}`),
  );
}

/** The patterns that one with `{one,other}` stands for; the innermost braces first. */
function withoutBraces(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (!braces) return [pattern];
  const [before, after] = [
    pattern.slice(0, braces.index),
    pattern.slice(braces.index + braces[0].length),
  ];
  return (braces[1] ?? '')
    .split(',')
    .slice(0, MOST_CHOICES)
    .flatMap((each) => withoutBraces(`${before}${each}${after}`));
}

/** More make no sense, and several such braces would make millions. */
const MOST_CHOICES = 20;
