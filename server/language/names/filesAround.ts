import type { CoachDocument } from '../../document/document.ts';
import { documentFile } from '../../document/names/namedFile.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { NamedFiles } from './namedFiles.ts';

/**
 * The files of a workspace as they are around a document. The compass and the plan that it names have
 * been read for it, also where the workspace is just being read once more and does not know them yet.
 */
export function filesAround(
  document: CoachDocument,
  { compassLink, planLink }: Surroundings,
  files: NamedFiles,
): NamedFiles {
  const compass = compassLink.status === 'found' ? documentFile(compassLink.document) : undefined;
  const plan = typeof planLink === 'object' ? documentFile(planLink) : undefined;
  return {
    all: (kind) => files.all(kind),
    get: (uri) => files.get(uri) ?? [compass, plan].find((each) => each?.uri === uri),
    follow(path, from) {
      const found = files.follow(path, from);
      if (found) return found;
      if (from.uri === plan?.uri) return compass;
      if (from.uri !== document.uri) return undefined;
      return document.kind === 'notes' ? plan : compass;
    },
    isCertain: (file) => files.isCertain(file),
  };
}
