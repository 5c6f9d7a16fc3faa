import { type CoachDocument, ofKind } from '../document/document.ts';
import type { NamedFiles } from '../language/names/namedFiles.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';

/**
 * The files of a workspace at this moment, with all of its plans and notes: of most of them the index
 * itself has no more than facts.
 *
 * @param whole as `readWhole` of the index has read them.
 */
export function wholeFiles(
  index: WorkspaceIndex,
  whole: ReadonlyMap<string, CoachDocument>,
): NamedFiles {
  const get = (uri: string) => index.get(uri) ?? whole.get(uri);
  return {
    get,
    all: (kind) =>
      kind === 'plan' || kind === 'notes'
        ? [...whole.keys()].flatMap((uri) => ofKind(get(uri), kind) ?? [])
        : index.all(kind),
    follow(path, from) {
      const uri = index.resolve(path, from);
      return uri === undefined ? undefined : get(uri);
    },
  };
}
