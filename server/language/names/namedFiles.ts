import type { Kind } from '../../../schemas/generated/format.d.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import { nodeAt } from '../../document/place.ts';

/** The files among which names have their meaning, unsaved text first. */
export interface NamedFiles {
  /** A file as far as it has been read. */
  get(uri: string): CoachDocument | undefined;
  /** All files of a kind in the workspace. */
  all<K extends Kind>(kind: K): readonly CoachDocument<K>[];
  /** The file that a path in another one leads to; undefined where it leads to none that has been read. */
  follow(path: string, from: CoachDocument): CoachDocument | undefined;
}

/**
 * The compass by which a file's ids are meant; 'none' where it names none; undefined where it names
 * one that is not there, or not to be read as one.
 */
export function compassOf(
  document: CoachDocument,
  files: NamedFiles,
): CoachDocument<'compass'> | 'none' | undefined {
  switch (document.kind) {
    case 'compass':
      return ofKind(document, 'compass');
    case 'plan': {
      const path = pathAt(document, 'compass');
      if (path === undefined) return document.has('compass') ? undefined : 'none';
      return ofKind(files.follow(path, document), 'compass');
    }
    case 'notes': {
      const plan = planOf(document, files);
      return plan && compassOf(plan, files);
    }
    default:
      return undefined;
  }
}

/** The plan that notes are about; a plan itself. */
export function planOf(
  document: CoachDocument,
  files: NamedFiles,
): CoachDocument<'plan'> | undefined {
  const path = document.kind === 'notes' ? pathAt(document, 'plan') : undefined;
  return ofKind(path === undefined ? document : files.follow(path, document), 'plan');
}

/** The path behind a key at the top; read off the tree, since it may be known where all else is broken. */
function pathAt(document: CoachDocument, key: 'compass' | 'plan'): string | undefined {
  const node = nodeAt(document.tree, [key]);
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
