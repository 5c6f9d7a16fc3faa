import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type YAMLMap,
  type Scalar as YamlScalar,
} from 'yaml';
import { type Said, say } from '../coaching/say.ts';
import { quoted } from './quoted.ts';

/** Offsets into the text, in UTF-16 code units: start, and end (exclusive). */
export type Span = readonly [start: number, end: number];

/**
 * The document as its author meant it: aliases and merge keys resolved, each value with the place
 * where it stands. What comes through an alias stands at the alias, not at its anchor.
 */
export type Tree = Mapping | Sequence | Scalar;

interface Placed {
  readonly span: Span;
  /** True where the value comes through an alias or a merge key, so that it cannot be edited here. */
  readonly aliased: boolean;
}
export interface Mapping extends Placed {
  readonly type: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Written in `{ }`. */
  readonly flow: boolean;
}
export interface Entry {
  readonly key: Span;
  readonly value: Tree;
}
export interface Sequence extends Placed {
  readonly type: 'sequence';
  readonly items: readonly Tree[];
  readonly flow: boolean;
}
export interface Scalar extends Placed {
  readonly type: 'scalar';
  readonly value: unknown;
}

export interface TreeProblem {
  readonly code: 'duplicate-key' | 'unresolved-alias' | 'yaml-syntax';
  readonly span: Span;
  readonly message: Said;
}

/**
 * How many values aliases may add to a document. A plan has some hundreds of values; ten thousand
 * more by alias is an attack or an accident, and each one costs memory.
 */
const ALIAS_LIMIT = 10_000;
/** Nesting beyond this is no coach file: the format itself needs seven levels. */
const DEPTH_LIMIT = 100;
export const TOO_DEEP = say`This is nested too deeply to be read.`;

/**
 * Turns the YAML library's nodes into a tree, and reports what it meets on the way. `isCut` says that
 * aliases went beyond the limit, so that the tree is not what the file says.
 */
export function buildTree(
  root: ParsedNode | null,
  text: string,
): { tree: Tree | undefined; problems: TreeProblem[]; isCut: boolean } {
  const builder = new Builder(text);
  const tree = root ? builder.build(root, undefined, 0) : undefined;
  return { tree, problems: builder.problems, isCut: builder.isCut };
}

class Builder {
  readonly problems: TreeProblem[] = [];
  readonly #text: string;
  /** The nodes that have an anchor, by its name: the last one that has been met. */
  readonly #anchors = new Map<string, Node>();
  readonly #anchored = new Set<Node>();
  /** What each alias refers to, wherever it is reached from: the last anchor of its name before it. */
  readonly #targets = new Map<Alias, Node | undefined>();
  #expanded = 0;
  /** Whether aliases went beyond the limit. */
  isCut = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** `at` is the alias through which the node is reached, if any. */
  build(node: Node | null | undefined, at: Span | undefined, depth: number): Tree {
    if (isAlias(node)) return this.#alias(node, at, depth);
    const span = at ?? spanOf(node) ?? [0, 0];
    const aliased = at !== undefined;
    const isTooDeep = depth > DEPTH_LIMIT;
    if (aliased && (isTooDeep || ++this.#expanded > ALIAS_LIMIT)) return this.#beyondLimit(span);
    if (isTooDeep) {
      this.#report('yaml-syntax', span, TOO_DEEP);
      return { type: 'scalar', span, aliased, value: null };
    }
    // The name is known to what follows, the node's own children included (a cycle meets the limits).
    const anchor = node && 'anchor' in node ? node.anchor : undefined;
    if (node && anchor && !this.#anchored.has(node)) {
      this.#anchored.add(node);
      this.#anchors.set(anchor, node);
    }
    if (isMap(node)) {
      const entries = this.#entries(node, at, depth);
      return { type: 'mapping', span, aliased, flow: node.flow === true, entries };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item as Node, at, depth + 1));
      return { type: 'sequence', span, aliased, flow: node.flow === true, items };
    }
    return { type: 'scalar', span, aliased, value: isScalar(node) ? node.value : null };
  }

  #alias(alias: Alias, at: Span | undefined, depth: number): Tree {
    const span = at ?? spanOf(alias) ?? [0, 0];
    const target = this.#target(alias);
    if (target) return this.build(target, span, depth + 1);
    this.#report(
      'unresolved-alias',
      span,
      say`No anchor ${quoted(`&${alias.source}`)} stands before this alias: add one, or write the value out.`,
    );
    return { type: 'scalar', span, aliased: true, value: null };
  }

  #target(alias: Alias): Node | undefined {
    if (!this.#targets.has(alias)) this.#targets.set(alias, this.#anchors.get(alias.source));
    return this.#targets.get(alias);
  }

  #entries(map: YAMLMap, at: Span | undefined, depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      // Anchors and aliases may stand on keys and in them.
      if (!isScalar(keyNode) || keyNode.anchor) this.build(keyNode, at, depth + 1);
      const written = this.#lastLine(keyNode, map);
      const key = at ?? written?.span ?? [0, 0];
      const name = written?.isCut ? this.#text.slice(...written.span) : this.#keyName(keyNode);
      if (name === '<<' && isPlain(keyNode)) {
        this.#merge(pair.value as Node | null, at ?? key, depth, merged);
        continue;
      }
      if (entries.has(name)) {
        // The first one counts, as a reader meets it first; the second one is marked.
        if (!at)
          this.#report(
            'duplicate-key',
            key,
            say`The key ${quoted(name)} stands here twice: remove one of them.`,
          );
        continue;
      }
      entries.set(name, { key, value: this.#value(pair.value as Node | null, key, at, depth) });
    }
    for (const [name, entry] of merged) if (!entries.has(name)) entries.set(name, entry);
    return entries;
  }

  /** A value that is left out (`cadence:`) has no text of its own: it stands at its key. */
  #value(node: Node | null, key: Span, at: Span | undefined, depth: number): Tree {
    const value = this.build(node, at, depth + 1);
    return value.span[0] < value.span[1] ? value : { ...value, span: key };
  }

  #merge(node: Node | null, at: Span, depth: number, into: Map<string, Entry>): void {
    const sources = isSeq(node) ? (node.items as Node[]) : [node];
    for (const source of sources) {
      const place = spanOf(source) ?? at;
      const tree = this.build(source, place, depth + 1);
      if (tree.type !== 'mapping') continue;
      for (const [name, entry] of tree.entries) if (!into.has(name)) into.set(name, entry);
    }
  }

  /**
   * The parser takes a half-typed key and the key on the next line for one key of two lines, and
   * reports it. The last line is the key that someone has written in full. Only in `{ }` and after `?`
   * keys may have several lines.
   */
  #lastLine(key: Node | null, map: YAMLMap): { span: Span; isCut: boolean } | undefined {
    const span = spanOf(key);
    if (!span) return undefined;
    const [start, end] = span;
    const lineBreak = this.#text.slice(start, end).search(/[\r\n][^\r\n]*$/);
    const isImplicit = !map.flow && /[ \t]*:/y.test(this.#text.slice(end, end + 100));
    if (lineBreak < 0 || !isPlain(key) || !isImplicit) return { span, isCut: false };
    let lineStart = start + lineBreak + 1;
    while (/\s/.test(this.#text[lineStart] ?? '')) lineStart++;
    return { span: [lineStart, end], isCut: true };
  }

  #keyName(node: Node | null): string {
    if (isScalar(node)) return node.value === null ? '' : String(node.value);
    if (isAlias(node)) {
      const target = this.#target(node);
      if (isScalar(target)) return String(target.value);
    }
    const span = spanOf(node);
    return span ? this.#text.slice(...span) : '';
  }

  #beyondLimit(span: Span): Tree {
    if (!this.isCut) {
      this.isCut = true;
      this.#report(
        'unresolved-alias',
        span,
        say`Aliases add more here than a document may hold: an alias may not contain itself, nor many others.`,
      );
    }
    return { type: 'scalar', span, aliased: true, value: null };
  }

  #report(code: TreeProblem['code'], span: Span, message: Said): void {
    this.problems.push({ code, span, message });
  }
}

function spanOf(node: Node | null | undefined): Span | undefined {
  const range = node?.range;
  return range ? [range[0], range[1]] : undefined;
}

function isPlain(node: Node | null): boolean {
  return isScalar(node) && (node as YamlScalar).type === 'PLAIN';
}

/**
 * An object without the properties that all others inherit, so that keys such as `__proto__` are data.
 * One that `Object.create(null)` makes takes twice as long to fill and to read.
 */
class Data {
  [key: string]: unknown;
}
Object.setPrototypeOf(Data.prototype, null);
Reflect.deleteProperty(Data.prototype, 'constructor');

/** A tree as plain data, which is what the validators take. Keys such as `__proto__` are data. */
export function toData(tree: Tree): unknown {
  switch (tree.type) {
    case 'scalar':
      return tree.value;
    case 'sequence':
      return tree.items.map(toData);
    case 'mapping': {
      const data = new Data();
      for (const [name, entry] of tree.entries) data[name] = toData(entry.value);
      return data;
    }
  }
}
