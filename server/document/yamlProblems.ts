import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import type { Span } from './tree.ts';

/** More errors than this in one file are the echo of the first ones. */
const MOST = 20;

/** What people are told for the errors of the YAML library that they meet most, in their terms. */
const words: readonly (readonly [RegExp, string])[] = [
  [/Maximum call stack/, 'This is nested too deeply to be read.'],
  [/^Tabs are not allowed/, 'YAML does not allow tabs for indentation: use spaces.'],
  [
    /^Implicit (map )?keys need to be/,
    'This is neither a key with a value nor part of one: is a colon missing, or the indentation off?',
  ],
  [
    /^Nested mappings are not allowed in compact mappings/,
    'A second `key: value` stands on this line: put it on a line of its own, or the text in quotes if the colon belongs to it.',
  ],
  [/^Missing closing (['"])/, 'The quote that begins here is not closed.'],
  [
    /^Unexpected scalar at node end/,
    'Nothing may follow the value on this line: put the whole text in quotes, or remove the rest.',
  ],
];

/** The YAML library's errors as problems, each place once, the echo of an error left out. */
export function yamlProblems(errors: readonly YAMLError[], source: string): Problem[] {
  const conflict = conflictMarker(source);
  if (conflict && errors.length > 0) return [conflict];
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [problem(exhausted)];
  const seen = new Set<number>();
  const problems: Problem[] = [];
  for (const error of errors) {
    if (seen.has(error.pos[0]) || problems.length === MOST) continue;
    seen.add(error.pos[0]);
    problems.push(problem(error));
  }
  return problems;
}

function problem(error: YAMLError): Problem {
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      code: 'multiple-documents',
      span: error.pos,
      message:
        'A second YAML document begins here. A coach file holds one document: move this into a file of its own, or remove the `---`.',
    };
  }
  const known = words.find(([pattern]) => pattern.test(error.message))?.[1];
  return { code: 'yaml-syntax', span: error.pos, message: known ?? `${error.message}.` };
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
