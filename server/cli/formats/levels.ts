import type { Severity } from '../../coaching/severity.ts';

/** Severities as SARIF has them. It has no hints: GitHub and others show both of these as notes. */
export const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;
