export function findNeovim(): string | undefined;
export function ensureNeovim(): Promise<void>;
