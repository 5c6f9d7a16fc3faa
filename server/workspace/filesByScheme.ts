import { URI } from 'vscode-uri';
import type { Files } from './files.ts';

/** Files of this machine's disk from there, all others from the client, as far as there are these two. */
export function filesByScheme(disk: Files | undefined, client: Files | undefined): Files {
  const of = (uri: string) => (disk && schemeOf(uri) === 'file' ? disk : client);
  return {
    read: async (uri) => of(uri)?.read(uri),
    readFound: async (uri) => {
      const files = of(uri);
      return files?.readFound ? files.readFound(uri) : files?.read(uri);
    },
    isFolder: async (uri) => of(uri)?.isFolder?.(uri) ?? false,
    find: async (folder, signal) => of(folder)?.find(folder, signal) ?? { uris: [], failures: [] },
    ignores: async (uri, folder) => of(folder)?.ignores(uri, folder) ?? false,
    isIgnoredByGit: async (uri) => of(uri)?.isIgnoredByGit?.(uri),
    textAsOf: async (uri, day) => of(uri)?.textAsOf?.(uri, day),
  };
}

/** Undefined for what is no URI. */
function schemeOf(uri: string): string | undefined {
  try {
    return URI.parse(uri).scheme;
  } catch {
    return undefined;
  }
}
