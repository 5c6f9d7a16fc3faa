import type { Severity } from '../coaching/severity.ts';
import type { Span } from './tree.ts';

/** A finding about the file itself (pitfalls.md, "File and schema"): found while reading it. */
export interface Problem {
  readonly code: FileCode;
  readonly span: Span;
  readonly message: string;
  /** What a quick fix needs; never words from a private file. */
  readonly data?: { readonly suggestion: string };
}

interface FileCodeDefinition {
  readonly severity: Severity;
  /** What is wrong, without a word from the file: also the message for private files. */
  readonly what: string;
  /** With this in a file, only file and schema findings are given (pitfalls.md, "Broken files"). */
  readonly breaksFile?: true;
}

/** The codes of pitfalls.md's first table. They cannot be tuned or silenced. */
export const fileCodes = {
  'file-too-large': {
    severity: 'warning',
    what: 'The file is larger than 2 MiB, so it is not read.',
    breaksFile: true,
  },
  'yaml-syntax': {
    severity: 'error',
    what: 'The file is not valid YAML here.',
    breaksFile: true,
  },
  'multiple-documents': {
    severity: 'error',
    what: 'The file holds more than one YAML document; a coach file holds one.',
    breaksFile: true,
  },
  'unresolved-alias': {
    severity: 'error',
    what: 'A YAML alias has no anchor, or aliases expand beyond the limit.',
    breaksFile: true,
  },
  'duplicate-key': { severity: 'error', what: 'A key stands twice in one mapping.' },
  'unknown-kind': {
    severity: 'error',
    what: 'The key `kind` says what the file is; here it is missing or not known.',
    breaksFile: true,
  },
  'unsupported-version': {
    severity: 'error',
    what: 'This version of the file format is not known.',
  },
  'missing-field': { severity: 'error', what: 'A required key is missing.' },
  'unknown-field': { severity: 'warning', what: 'A key that the format does not know.' },
  schema: { severity: 'error', what: 'A value that the format does not allow here.' },
  'invalid-date': {
    severity: 'error',
    what: 'A date that is no calendar date written YYYY-MM-DD.',
  },
} as const satisfies Record<string, FileCodeDefinition>;

export type FileCode = keyof typeof fileCodes;

export function breaksFile(code: FileCode): boolean {
  const definition: FileCodeDefinition = fileCodes[code];
  return definition.breaksFile === true;
}
