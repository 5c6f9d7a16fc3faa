export const pinnedNode: string;
export function isInstalled(folder: string): boolean;
export function ensureDependencies(): Promise<void>;
export function underPinnedNode(): Promise<number | undefined>;
export function npm(): { readonly command: string; readonly first: readonly string[] };
