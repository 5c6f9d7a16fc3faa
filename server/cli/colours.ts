import type { Severity } from '../coaching/severity.ts';

/** Colours by what they are for; each returns the text as it is where there are none. */
export interface Colours {
  severity(severity: Severity, text: string): string;
  path(text: string): string;
  faint(text: string): string;
}

/**
 * Whether to write colours to a stream: `--no-color` beats `FORCE_COLOR` (`0` and `false` mean no),
 * that beats `NO_COLOR` (whatever it holds, but something), and that the terminal.
 */
export function wantsColours(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
  isSwitchedOff: boolean,
): boolean {
  if (isSwitchedOff) return false;
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Select Graphic Rendition codes (ECMA-48): all terminals show these eight colours in their own theme. */
const codes = { red: 31, yellow: 33, blue: 34, cyan: 36, bold: 1, faint: 2 } as const;

const ofSeverity = {
  error: codes.red,
  warning: codes.yellow,
  information: codes.blue,
  hint: codes.cyan,
} as const satisfies Record<Severity, number>;

export const withColours: Colours = {
  severity: (severity, text) => paint(ofSeverity[severity], text),
  path: (text) => paint(codes.bold, text),
  faint: (text) => paint(codes.faint, text),
};

export const withoutColours: Colours = {
  severity: (_, text) => text,
  path: (text) => text,
  faint: (text) => text,
};

function paint(code: number, text: string): string {
  return text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;
}
