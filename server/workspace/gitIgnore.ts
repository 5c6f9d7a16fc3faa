import type { Dirent } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What git would ignore, from the `.gitignore` files of a folder and those above it. */
export interface IgnoreRules {
  ignores(path: string, isFolder: boolean): boolean;
}

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

class Layers implements IgnoreRules {
  readonly layers: readonly Layer[];

  constructor(layers: readonly Layer[]) {
    this.layers = layers;
  }

  /** The deepest file that says anything about a path decides, as in git. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.layers.toReversed()) {
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const verdict = rules.test(name);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}

/** The rules that hold in a folder because of the folders above it, up to the top of its repository. */
export async function ignoreRulesAbove(folder: string): Promise<IgnoreRules> {
  const above = await foldersUpToRepository(folder);
  if (!above) return new Layers([]);
  const layers: Layer[] = [];
  const top = above.at(-1) ?? folder;
  await addLayer(layers, top, join(top, '.git', 'info', 'exclude'));
  for (const each of above.toReversed()) {
    if (each !== folder) await addLayer(layers, each, join(each, '.gitignore'));
  }
  return new Layers(layers);
}

/** The rules inside a folder: those above it and its own `.gitignore`. */
export async function withIgnoreFile(
  above: IgnoreRules,
  folder: string,
  entries: readonly Dirent[],
): Promise<IgnoreRules> {
  if (!entries.some((entry) => entry.name === '.gitignore')) return above;
  const layers = above instanceof Layers ? [...above.layers] : [];
  await addLayer(layers, folder, join(folder, '.gitignore'));
  return new Layers(layers);
}

async function addLayer(layers: Layer[], folder: string, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text) layers.push({ folder, rules: ignore().add(text) });
}

/** The folder and those above it up to the one that holds `.git`; undefined outside any repository. */
async function foldersUpToRepository(folder: string): Promise<string[] | undefined> {
  const folders: string[] = [];
  for (let each = folder; ; each = dirname(each)) {
    folders.push(each);
    if (await stat(join(each, '.git')).catch(() => undefined)) return folders;
    if (dirname(each) === each) return undefined;
  }
}
