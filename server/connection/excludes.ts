import type { Excludes } from '../workspace/excludes.ts';

/**
 * Reads what a client leaves out of the workspace: a list of patterns for every folder, or an object of
 * such lists by the URI of the folder in which they hold. What is neither leaves nothing out.
 */
export function excludesFrom(value: unknown): Excludes {
  if (Array.isArray(value)) return { everywhere: texts(value), inFolder: {} };
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return {
    everywhere: [],
    inFolder: Object.fromEntries(entries.map(([folder, patterns]) => [folder, texts(patterns)])),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
