/** How a scalar is written: bare, in single or in double quotes. */
export type Quoting = 'plain' | 'single' | 'double';

/** How the scalar is written whose text begins so. Block texts count as bare. */
export function quotingOf(text: string): Quoting {
  if (text.startsWith('"')) return 'double';
  return text.startsWith("'") ? 'single' : 'plain';
}

/**
 * A value as a YAML scalar on one line, quoted as wished where that can say it, else in double quotes.
 *
 * @param isFlow within `[ ]` or `{ }`, where commas and brackets need quotes.
 */
export function writeScalar(
  value: string | number | boolean,
  quoting: Quoting = 'plain',
  isFlow = false,
): string {
  if (typeof value !== 'string') return String(value);
  if (quoting === 'plain' && mayBeBare(value, isFlow)) return value;
  if (quoting === 'plain' && value === '') return "''";
  if (quoting === 'single' && !UNPRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(
    // JSON leaves some of them as they are; YAML and editors do not.
    UNPRINTABLE_EACH,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// Of surrogates only those without their other half: with the flag u a pair is one character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/u;
const UNPRINTABLE_EACH = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Bare words that YAML 1.2 reads as something else than text. */
const RESERVED =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|<<)$/;

function mayBeBare(text: string, isFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || RESERVED.test(text)) return false;
  if (UNPRINTABLE.test(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]/.test(text) || /^[-?:](?:[\s,[\]{}]|$)/.test(text)) return false;
  if (/^(?:---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !isFlow || !/[,[\]{}]/.test(text);
}
