import ignore, { type Ignore } from 'ignore';

/** What git would look at to know what it ignores. Paths are absolute, as the system writes them. */
export interface FolderTree {
  /** Undefined where there is no such file, or none that can be read. */
  text(file: string): Promise<string | undefined>;
  /** Undefined where there is nothing of this name. */
  isFolder(path: string): Promise<boolean | undefined>;
  /** The folder that something is in; for the topmost one itself. */
  dirname(path: string): string;
  /** A path as it reads from a folder. */
  resolve(folder: string, ...path: readonly string[]): string;
  /** What the user has git ignore in all repositories; undefined where there is nothing, or none can know. */
  userIgnoreFile?(): Promise<string | undefined>;
  /** Between the names of a path. */
  readonly separator: '/' | '\\';
  /** Whether git, as it is set up there by default, takes `Build` for `build`. */
  readonly ignoresCase: boolean;
}

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * What git ignores in a folder: by the `.gitignore` files from the top of its repository down to it, by
 * the repository's own `info/exclude`, and by what its user ignores everywhere.
 */
export class IgnoreRules {
  readonly #tree: FolderTree;
  readonly #layers: readonly Layer[];

  private constructor(tree: FolderTree, layers: readonly Layer[] = []) {
    this.#tree = tree;
    this.#layers = layers;
  }

  /** The rules that hold for a folder because of the folders above it; none outside any repository. */
  static async above(folder: string, tree: FolderTree): Promise<IgnoreRules> {
    let rules = new IgnoreRules(tree);
    for (const each of await foldersDownFromRepository(tree.dirname(folder), tree)) {
      rules = await rules.inside(each);
    }
    return rules;
  }

  /** As `above`, for a folder that somebody asks for: if all of it were ignored, they would not ask. */
  static async for(folder: string, tree: FolderTree): Promise<IgnoreRules> {
    const above = await IgnoreRules.above(folder, tree);
    return above.ignores(folder, true) ? new IgnoreRules(tree) : above;
  }

  /**
   * The rules that hold inside a folder, where these hold for the folder itself. A repository inside
   * another one has only its own.
   *
   * @param names what is in the folder, where that is known already.
   */
  async inside(folder: string, names?: readonly string[]): Promise<IgnoreRules> {
    const tree = this.#tree;
    const has = (name: string) => names?.includes(name) ?? true;
    const gitFolder = has('.git') ? await gitFolderIn(folder, tree) : undefined;
    const layers = gitFolder ? [] : [...this.#layers];
    if (gitFolder) {
      const ofUser = await tree.userIgnoreFile?.();
      if (ofUser !== undefined) await addLayer(layers, folder, ofUser, tree);
      await addLayer(layers, folder, tree.resolve(gitFolder, 'info', 'exclude'), tree);
    }
    if (has('.gitignore')) {
      await addLayer(layers, folder, tree.resolve(folder, '.gitignore'), tree);
    }
    return new IgnoreRules(tree, layers);
  }

  /** The deepest file that says anything about a path decides, as in git. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.#layers.toReversed()) {
      const name = namesBelow(folder, path, this.#tree).join('/') + (isFolder ? '/' : '');
      const verdict = rules.test(name);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}

/** Tells of what is anywhere in a folder whether it is left out of it, and looks at each folder once. */
export class LeftOut {
  readonly #top: string;
  readonly #tree: FolderTree;
  readonly #rules = new Map<string, Promise<IgnoreRules | 'all'>>();

  constructor(top: string, tree: FolderTree) {
    this.#top = tree.resolve(top);
    this.#tree = tree;
  }

  async has(path: string, isFolder = false): Promise<boolean> {
    if (isFolder) return (await this.#inside(path)) === 'all';
    const rules = await this.#inside(this.#tree.dirname(path));
    return rules === 'all' || rules.ignores(path, false);
  }

  #inside(folder: string): Promise<IgnoreRules | 'all'> {
    let rules = this.#rules.get(folder);
    if (!rules) {
      rules = this.#read(folder);
      this.#rules.set(folder, rules);
    }
    return rules;
  }

  async #read(folder: string): Promise<IgnoreRules | 'all'> {
    const tree = this.#tree;
    const isTop = folder === this.#top || folder === tree.dirname(folder);
    if (isTop) return (await IgnoreRules.for(folder, tree)).inside(folder);
    const around = await this.#inside(tree.dirname(folder));
    const [name] = namesBelow(tree.dirname(folder), folder, tree);
    if (around === 'all' || isLeftOut(name ?? '') || around.ignores(folder, true)) return 'all';
    return around.inside(folder);
  }
}

/** Folders that never hold coach files of the workspace, whether git ignores them or not. */
export function isLeftOut(folderName: string): boolean {
  return folderName === 'node_modules' || folderName === '.git';
}

/** The names that lead from a folder to something in it. */
function namesBelow(folder: string, path: string, { separator }: FolderTree): string[] {
  return path.slice(folder.length).split(separator).filter(Boolean);
}

async function addLayer(
  layers: Layer[],
  folder: string,
  file: string,
  tree: FolderTree,
): Promise<void> {
  const text = await tree.text(file);
  if (text) layers.push({ folder, rules: ignore({ ignorecase: tree.ignoresCase }).add(text) });
}

/** The folders from the one that holds `.git` down to this one; none outside any repository. */
async function foldersDownFromRepository(folder: string, tree: FolderTree): Promise<string[]> {
  const folders: string[] = [];
  for (let each = folder; ; each = tree.dirname(each)) {
    folders.unshift(each);
    if (await gitFolderIn(each, tree)) return folders;
    if (tree.dirname(each) === each) return [];
  }
}

/**
 * Where a repository with its top in this folder keeps what all its work trees share: in `.git`, or,
 * in a work tree or a submodule, where the file of that name says; undefined where it is no top.
 */
async function gitFolderIn(folder: string, tree: FolderTree): Promise<string | undefined> {
  const path = tree.resolve(folder, '.git');
  const isFolder = await tree.isFolder(path);
  if (isFolder !== false) return isFolder && path;
  const pointer = /^gitdir: (.+)$/m.exec((await tree.text(path)) ?? '')?.[1];
  if (pointer === undefined) return undefined;
  const own = tree.resolve(folder, pointer.trim());
  const common = await tree.text(tree.resolve(own, 'commondir'));
  return common === undefined ? own : tree.resolve(own, common.trim());
}
