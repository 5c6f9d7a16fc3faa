import { type Document, visit, type YAMLError } from 'yaml';
import type { ParsedText } from './parse.ts';
import type { Problem } from './problem.ts';
import { shortened } from './quoted.ts';
import { type Span, TOO_DEEP } from './tree.ts';

/** More errors than this in one file are the echo of the first ones. */
const MOST = 20;

/** What the library says has a bound: some of it quotes the rest of the file. */
const LONGEST_MESSAGE = 120;

const UNCLOSED = /^Missing closing ['"]/;

/** What people are told for the errors of the YAML library that they meet most, in their terms. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are not allowed/, 'YAML does not allow tabs for indentation: use spaces.'],
  [
    /^Implicit (map )?keys need to be/,
    'This is neither a key with a value nor part of one: is a colon missing, or the indentation off?',
  ],
  [
    /^Nested mappings are not allowed in compact mappings/,
    'A second `key: value` stands on this line: put it on a line of its own, or the text in quotes if the colon belongs to it.',
  ],
  [UNCLOSED, 'The quote that begins here is not closed.'],
  [/^Not a YAML token/, 'YAML cannot be read on from here.'],
  [
    /^Unexpected scalar at node end/,
    'Nothing may follow the value on this line: put the whole text in quotes, or remove the rest.',
  ],
];

/** The YAML library's errors as problems, each place once, the echo of an error left out. */
export function yamlProblems({ document, tooDeepAt }: ParsedText, source: string): Problem[] {
  const { errors } = document;
  const conflict = conflictMarker(source);
  if (conflict && errors.length > 0) return [conflict];
  if (tooDeepAt !== undefined) {
    const span: Span = [tooDeepAt, tooDeepAt + 1];
    return [{ code: 'yaml-syntax', span, message: TOO_DEEP }];
  }
  const seen = new Set<number>();
  const problems: Problem[] = [];
  for (const error of errors) {
    if (seen.has(error.pos[0]) || problems.length === MOST) continue;
    seen.add(error.pos[0]);
    problems.push(problem(error, document));
  }
  return problems;
}

function problem(error: YAMLError, document: Document.Parsed): Problem {
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      code: 'multiple-documents',
      span: error.pos,
      message:
        'A second YAML document begins here. A coach file holds one document: move this into a file of its own, or remove the `---`.',
    };
  }
  const known = words.find(([pattern]) => pattern.test(error.message))?.[1];
  const span = UNCLOSED.test(error.message) ? unclosed(error, document) : error.pos;
  return {
    code: 'yaml-syntax',
    span,
    message: known ?? `${shortened(error.message, LONGEST_MESSAGE)}.`,
  };
}

/** The library reports a quote that is not closed where the text ends that it may belong to. */
function unclosed(error: YAMLError, document: Document.Parsed): Span {
  let span: Span = error.pos;
  visit(document, {
    Scalar(_, { range }) {
      if (range?.[1] !== error.pos[0]) return undefined;
      span = [range[0], range[1]];
      return visit.BREAK;
    },
  });
  return span;
}

/** A file in the middle of a git merge has one cause for all its errors: its first marker. */
function conflictMarker(source: string): Problem | undefined {
  const marker = /^<{7} .*$/m.exec(source);
  if (!marker) return undefined;
  const span: Span = [marker.index, marker.index + marker[0].length];
  return {
    code: 'yaml-syntax',
    span,
    message:
      'Git left a merge conflict here: decide between the two versions and remove the markers.',
  };
}
