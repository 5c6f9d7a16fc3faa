// In which of VS Code's extension hosts our extension shall run: each test file runs in both, once in a
// vitest project of its own (vitest.config.ts).

export type HostKind = 'node' | 'web';

/** The one of this run. */
export const hostKind: HostKind = process.env.COACH_EXTENSION_HOST === 'web' ? 'web' : 'node';

/** Added to the names of files that both runs write. */
export const hostSuffix = hostKind === 'web' ? '-web' : '';
