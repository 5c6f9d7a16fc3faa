import { type Said, say } from '../coaching/say.ts';
import { endOfLine } from './lines.ts';

const TEXT_BEGINS = say`A text cannot begin with this character: put it in quotes, \`"…"\`.`;

/**
 * What people are told for the errors of the YAML library: what is wrong in their terms, and the next
 * step. The library's own words ("block-seq-ind", "implicit key") are never shown.
 */
const words: readonly (readonly [RegExp, Said])[] = [
  [/^Tabs are not allowed/, say`YAML does not allow tabs for indentation: use spaces.`],
  [/^Plain value cannot start/, TEXT_BEGINS],
  [
    /^Missing closing '/,
    say`The quote that begins here is not closed: end the text with \`'\`, and write \`''\` for an apostrophe within it.`,
  ],
  [
    /^Missing closing "/,
    say`The quote that begins here is not closed: end the text with \`"\`, and write \`\\"\` for a quote within it.`,
  ],
  [
    /^Invalid escape sequence/,
    say`Within \`"…"\` a backslash has a meaning of its own: write \`\\\\\` for one, or put the text in single quotes.`,
  ],
  [
    /^Flow map .*end with/,
    say`The \`{\` that begins here is not closed: add the \`}\`, and indent all lines between them.`,
  ],
  [
    /^Flow sequence .*end with/,
    say`The \`[\` that begins here is not closed: add the \`]\`, and indent all lines between them.`,
  ],
  [
    /^Flow end indicator/,
    say`This bracket stands too far left: indent it more than the key that it belongs to.`,
  ],
  [
    /^Unexpected flow-(map|seq)-end/,
    say`This bracket closes nothing: remove it, or put the text in quotes if it belongs to it.`,
  ],
  [
    /^Unexpected (, in flow|empty item in flow)/,
    say`A comma stands here with nothing before it: remove the comma, or fill in what is missing.`,
  ],
  [
    /^(Missing ,|Unexpected (scalar|.*-quoted-scalar) token)/,
    say`Something is missing between this and what stands before it: put a comma there, or the text in quotes.`,
  ],
  [
    /^Missing space after :/,
    say`A space is missing after the colon: without it this is no key. Put one there.`,
  ],
  [
    /^Block collections are not allowed within flow/,
    say`Within \`{ }\` and \`[ ]\` a comma is due between two entries: add it, or put the text in quotes if the colon belongs to it.`,
  ],
  [
    /^Implicit keys of flow/,
    say`Within \`[ ]\` no line begins with \`-\`, and a key stands on one line: put commas between the items.`,
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    say`A list begins on the line below its key: move this \`-\` there, or put the text in quotes.`,
  ],
  [
    /^(A block sequence may not|All sequence items)/,
    say`This does not line up with the list above: put the \`-\` of all its items at the same column.`,
  ],
  [
    /^Sequence item without/,
    say`This line neither begins an item of the list above with \`- \`, nor lines up with the keys of the last one. Add the \`- \`, or correct the indentation.`,
  ],
  [
    /^All mapping items/,
    say`This line does not line up with the ones around it: correct its indentation, in spaces.`,
  ],
  [
    /^Block scalar values in collections/,
    say`The text that belongs to the \`|\` or \`>\` above begins here: indent it with spaces, more than its key.`,
  ],
  [
    /^Block scalars with more-indented/,
    say`An empty line above this text is indented more than the text itself: remove its spaces.`,
  ],
  [
    /^(Block scalar header|Not a YAML token)/,
    say`Nothing may follow the \`|\` or \`>\` on its line: begin the text on the next one, or put it in quotes.`,
  ],
  [
    /^Unexpected .* at node end/,
    say`Nothing may follow the value on this line: put the whole text in quotes, or remove the rest.`,
  ],
  [
    /^Comments must be separated/,
    say`A space is missing before the \`#\`: add it for a comment, or put the whole text in quotes.`,
  ],
  [
    /^(Tags|A node can have at most|Anchors and tags|An alias node|(Anchor|Alias) (cannot|ending)|Unresolved tag|Verbatim tags|Not a valid tag|The \S+ tag|Could not resolve tag)/,
    say`A word that begins with \`&\`, \`*\` or \`!\` has a meaning of its own in YAML, and does not fit here: put the text in quotes.`,
  ],
  [
    /^(Missing directives-end|Block collection cannot start on same line)/,
    say`The file begins below a line with \`---\` alone: put this on a line of its own after it, or remove what stands before.`,
  ],
  [
    /^(%|Unsupported YAML version|Unknown directive)/,
    say`A line that begins with \`%\` has a meaning of its own in YAML: remove it.`,
  ],
  [
    /^The : indicator/,
    say`This key is longer than YAML allows: shorten it, or put its text into a value.`,
  ],
];

const NESTED = /^Nested mappings are not allowed/;
const KEY_ALONE = /^Implicit (map )?keys need to be/;

const SECOND_KEY = say`A second \`key: value\` stands on this line: put it on a line of its own, or the text in quotes if the colon belongs to it.`;
const LINE_BELOW = say`The line below this is indented more than the key, so it counts as part of this value. Put it at the same column as the key.`;
const LONE_ITEM = say`A list item begins here where a key is due: put it below the key of its list, in line with the other items.`;
const SPACE_AFTER_COLON = say`A space is missing after the colon: without it this is no key. Put one there.`;
const NO_KEY = say`This is neither a key with a value nor part of one: is a colon missing, or the indentation off?`;
const UNKNOWN = say`This is not valid YAML here: check the indentation and the brackets, or put the text in quotes.`;

/**
 * The message for an error of the YAML library.
 *
 * @param start where the library reports it, in UTF-16 code units.
 */
export function yamlMessage(message: string, start: number, source: string): Said {
  const line = source.slice(start, endOfLine(source, start));
  if (NESTED.test(message) && line.startsWith('?')) return TEXT_BEGINS;
  if (NESTED.test(message)) return /:(\s|$)/.test(line) ? SECOND_KEY : LINE_BELOW;
  if (KEY_ALONE.test(message)) {
    if (/^-(\s|$)/.test(line)) return LONE_ITEM;
    return /^[\w-]+:[^\s/]/.test(line) ? SPACE_AFTER_COLON : NO_KEY;
  }
  return words.find(([pattern]) => pattern.test(message))?.[1] ?? UNKNOWN;
}
