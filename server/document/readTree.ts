import { parseText } from './parse.ts';
import { readPlainYaml } from './plainYaml/readPlainYaml.ts';
import type { Problem } from './problem.ts';
import { buildTree, type Tree } from './tree.ts';
import { yamlProblems } from './yamlProblems.ts';

/** What a text says as YAML, and what is wrong with it as such. */
export interface Reading {
  /** Undefined where nothing can be read. */
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
  /** Aliases went beyond the limit, so that the tree is not what the file says. */
  readonly isCut: boolean;
}

/** Reads a text as YAML. Nothing is thrown. */
export function readTree(source: string): Reading {
  const tree = readPlainYaml(source);
  return tree ? { tree, problems: [], isCut: false } : readWithLibrary(source);
}

/** The same, slowly, for any text. */
export function readWithLibrary(source: string): Reading {
  const parsed = parseText(source);
  const { tree, problems, isCut } = buildTree(parsed.document.contents, source);
  return {
    tree,
    isCut,
    problems: [
      ...yamlProblems(parsed, source),
      // A text too deep for the parser is so for the tree as well: one cause, one finding.
      ...problems.filter(({ code }) => parsed.tooDeepAt === undefined || code !== 'yaml-syntax'),
    ],
  };
}
