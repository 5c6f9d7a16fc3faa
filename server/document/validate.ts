import type { Kind } from '../../schemas/generated/format.d.ts';
import {
  compass,
  notes,
  plan,
  questions,
  type Validate,
} from '../../schemas/generated/validators.js';
import { nearest } from '../coaching/nearest.ts';
import { say } from '../coaching/say.ts';
import { startOfLine } from './lines.ts';
import { nodeAt, onKey, onMappingLacking, onValue, type Path, spanOfPlace } from './place.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import { reduce, type SchemaProblem } from './schemaErrors.ts';
import { type Tree, toData } from './tree.ts';

const validators: Readonly<Record<Kind, Validate>> = { compass, plan, questions, notes };

/** Where a file of unknown kind should begin. */
const kindHint = say`A coach file begins with \`kind: plan\` (one person), \`kind: compass\` (what good is), \`kind: questions\` or \`kind: notes\`.`;

/**
 * Holds a tree against the schema of its kind.
 *
 * @param earlier what reading the YAML has found; after a syntax error only the lines before
 *   it are held against the schema, since the rest is what the parser made of it and not what someone wrote.
 * @returns the problems, and the paths of the parts that cannot be read as the schema's types say.
 */
export function validate(
  tree: Tree | undefined,
  kind: Kind | undefined,
  earlier: readonly Problem[],
  source: string,
): { problems: Problem[]; broken: Path[] } {
  const syntax = earlier.filter(
    (problem) => problem.code === 'yaml-syntax' || problem.code === 'multiple-documents',
  );
  if (!tree || !kind) {
    return { problems: syntax.length > 0 ? [] : [unknownKind(tree)], broken: [] };
  }
  const validator = validators[kind];
  const data = toData(tree);
  if (validator(data)) return { problems: [], broken: [] };
  const found = reduce(validator.errors ?? [], data);
  const horizon = Math.min(...syntax.map(({ span }) => startOfLine(source, span[0])));
  const unresolved = new Set(
    earlier.filter(({ code }) => code === 'unresolved-alias').map(({ span }) => span[0]),
  );
  return {
    problems: found
      .map((problem) => toProblem(problem, tree))
      .filter(
        (problem) =>
          // What an alias without an anchor stands for fits nowhere: one cause, one finding.
          !unresolved.has(problem.span[0]) &&
          (syntax.length === 0 || (problem.code !== 'missing-field' && problem.span[1] < horizon)),
      ),
    broken: found.flatMap(brokenPath),
  };
}

function brokenPath(problem: SchemaProblem): Path[] {
  if (problem.code === 'unknown-field') return [];
  if (problem.code === 'missing-field') return [[...problem.path, problem.key ?? '']];
  return [problem.path];
}

function unknownKind(tree: Tree | undefined): Problem {
  const node = nodeAt(tree, ['kind']);
  if (tree?.type !== 'mapping' || !node) {
    // A `null` that someone wrote has a length; an empty file and comments alone have none.
    const isEmpty = !tree || (tree.type === 'scalar' && tree.span[0] === tree.span[1]);
    return {
      code: 'unknown-kind',
      span: [0, Number.MAX_SAFE_INTEGER],
      message: isEmpty
        ? say`This file is empty. ${kindHint}`
        : say`This file does not say what it is. ${kindHint}`,
    };
  }
  const value = node.type === 'scalar' ? String(node.value ?? '') : '';
  const suggestion = nearest(value, ['compass', 'plan', 'questions', 'notes']);
  return {
    code: 'unknown-kind',
    span: node.span,
    message: suggestion
      ? say`The kind \`${value}\` is not known: did you mean \`${suggestion}\`?`
      : say`This kind is not known. ${kindHint}`,
    ...(suggestion ? { data: { suggestion } } : {}),
  };
}

function toProblem(problem: SchemaProblem, tree: Tree): Problem {
  const { code, path } = problem;
  const span = spanOfPlace(tree, placeOf(problem), ['kind']);
  switch (code) {
    case 'missing-field':
      return {
        code,
        span,
        message: say`\`${problem.key ?? ''}\` is missing here: it is required.`,
      };
    case 'unknown-field': {
      const key = problem.key ?? '';
      const suggestion = nearest(key, problem.allowed ?? []);
      return suggestion
        ? {
            code,
            span,
            message: say`The format does not know the key ${quoted(key)} here: did you mean \`${suggestion}\`?`,
            data: { suggestion },
          }
        : {
            code,
            span,
            message: say`The format does not know the key ${quoted(key)} here: remove it, or begin its name with \`x-\` to keep something of your own.`,
          };
    }
    case 'unsupported-version':
      return {
        code,
        span,
        message: say`Only version 1 of the format is known: write \`version: 1\`, or leave it out.`,
      };
    case 'invalid-date': {
      const value = shown(tree, path);
      return {
        code,
        span,
        message: value
          ? say`\`${value}\` is not a calendar date: write a real one as YYYY-MM-DD.`
          : say`A calendar date is due here: write a real one as YYYY-MM-DD.`,
      };
    }
    case 'schema': {
      const value = shown(tree, path);
      const suggestion = value ? nearest(value, problem.allowed ?? []) : undefined;
      const last = path.at(-1);
      const name = typeof last === 'string' ? quoted(last) : say`This`;
      const expected = problem.expected ?? say`another value`;
      return suggestion
        ? {
            code,
            span,
            message: say`${name} must be ${expected}: did you mean \`${suggestion}\`?`,
            data: { suggestion },
          }
        : { code, span, message: say`${name} must be ${expected}.` };
    }
  }
}

function placeOf(problem: SchemaProblem) {
  if (problem.code === 'missing-field') return onMappingLacking(...problem.path);
  if (problem.code === 'unknown-field') return onKey(...problem.path, problem.key ?? '');
  return onValue(...problem.path);
}

/** A short scalar as it may be shown in a message; undefined for anything else. */
function shown(tree: Tree, path: Path): string | undefined {
  const node = nodeAt(tree, path);
  if (node?.type !== 'scalar' || node.value === null) return undefined;
  const text = String(node.value);
  return text.length <= 40 && !text.includes('\n') ? text : undefined;
}
