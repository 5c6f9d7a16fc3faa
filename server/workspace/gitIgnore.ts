import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What git ignores in a folder, by the `.gitignore` files from the top of its repository down to it. */
export class IgnoreRules {
  /** Nothing is ignored. */
  static readonly none = new IgnoreRules([]);
  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** The rules that hold for a folder because of the folders above it; none outside any repository. */
  static async above(folder: string): Promise<IgnoreRules> {
    let rules = IgnoreRules.none;
    for (const each of await foldersDownFromRepository(dirname(folder))) {
      rules = await rules.inside(each);
    }
    return rules;
  }

  /**
   * The rules that hold inside a folder, where these hold for the folder itself. A repository inside
   * another one has only its own.
   *
   * @param names what is in the folder, where that is known already.
   */
  async inside(folder: string, names?: readonly string[]): Promise<IgnoreRules> {
    const has = (name: string) => names?.includes(name) ?? true;
    const gitFolder = has('.git') ? await gitFolderIn(folder) : undefined;
    const layers = gitFolder ? [] : [...this.#layers];
    if (gitFolder) await addLayer(layers, folder, join(gitFolder, 'info', 'exclude'));
    if (has('.gitignore')) await addLayer(layers, folder, join(folder, '.gitignore'));
    return new IgnoreRules(layers);
  }

  /** The deepest file that says anything about a path decides, as in git. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.#layers.toReversed()) {
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const verdict = rules.test(name);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}

/** As git is set up by default: it minds case where the system's disks do. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

async function addLayer(layers: Layer[], folder: string, file: string): Promise<void> {
  const text = await textOf(file);
  if (text) layers.push({ folder, rules: ignore({ ignorecase }).add(text) });
}

/** The folders from the one that holds `.git` down to this one; none outside any repository. */
async function foldersDownFromRepository(folder: string): Promise<string[]> {
  const folders: string[] = [];
  for (let each = folder; ; each = dirname(each)) {
    folders.unshift(each);
    if (await gitFolderIn(each)) return folders;
    if (dirname(each) === each) return [];
  }
}

/**
 * Where a repository with its top in this folder keeps what all its work trees share: in `.git`, or,
 * in a work tree or a submodule, where the file of that name says; undefined where it is no top.
 */
async function gitFolderIn(folder: string): Promise<string | undefined> {
  const path = join(folder, '.git');
  const stats = await stat(path).catch(() => undefined);
  if (!stats || stats.isDirectory()) return stats && path;
  const pointer = /^gitdir: (.+)$/m.exec((await textOf(path)) ?? '')?.[1];
  if (pointer === undefined) return undefined;
  const own = resolve(folder, pointer.trim());
  const common = await textOf(join(own, 'commondir'));
  return common === undefined ? own : resolve(own, common.trim());
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
