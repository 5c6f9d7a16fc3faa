import type { Kind } from '../../../schemas/generated/format.d.ts';
import type { NamedFile } from '../../document/names/namedFile.ts';

/** The files among which names have their meaning, unsaved text first. */
export interface NamedFiles {
  /** A file as far as it has been read. */
  get(uri: string): NamedFile | undefined;
  /** All files of a kind in the workspace. */
  all(kind: Kind): readonly NamedFile[];
  /** The file that a path in another one leads to; undefined where it leads to none that has been read. */
  follow(path: string, from: { readonly uri: string }): NamedFile | undefined;
  /** Whether a file is certainly as it is known: it is open in the editor, or has just been read. */
  isCertain(file: NamedFile): boolean;
}

/**
 * The compass by which a file's ids are meant; 'none' where it names none; undefined where it names
 * one that is not there, or not to be read as one.
 */
export function compassOf(file: NamedFile, files: NamedFiles): NamedFile | 'none' | undefined {
  switch (file.kind) {
    case 'compass':
      return file;
    case 'plan': {
      if (typeof file.link !== 'string') return file.link === null ? undefined : 'none';
      const compass = files.follow(file.link, file);
      return compass?.kind === 'compass' ? compass : undefined;
    }
    case 'notes': {
      const plan = planOf(file, files);
      return plan && compassOf(plan, files);
    }
    default:
      return undefined;
  }
}

/** The plan that notes are about; a plan itself. */
export function planOf(file: NamedFile, files: NamedFiles): NamedFile | undefined {
  const isAbout = file.kind === 'notes' && typeof file.link === 'string';
  const plan = isAbout ? files.follow(file.link, file) : file;
  return plan?.kind === 'plan' ? plan : undefined;
}
