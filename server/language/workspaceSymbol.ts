import { bucketTitle } from '../coaching/buckets.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Name } from '../document/names/name.ts';
import { namesOf } from '../document/names/namesOf.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { NamedFiles } from './names/namedFiles.ts';
import { oneLine } from './oneLine.ts';

/** Something in the workspace that people look for by name. */
export interface Found {
  readonly sort: 'person' | 'theme' | 'skill';
  readonly name: string;
  /** Whose theme it is, or of which bucket the skill. */
  readonly container: string | undefined;
  readonly uri: string;
  readonly range: Range;
}

/** More than anybody looks through: whoever misses one types another letter. */
const MOST = 500;

/**
 * The people who have a plan, the themes and the skills of the workspace whose names have the letters
 * that were typed, in that order; those that begin with them first. None of a private file.
 */
export function workspaceSymbols(query: string, files: NamedFiles): Found[] {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  const documents = [...files.all('plan'), ...files.all('compass')];
  const found: Found[] = [];
  for (const document of documents) {
    if (document.isPrivate) continue;
    for (const symbol of symbolsOf(document))
      if (hasLetters(symbol.name, letters)) found.push(symbol);
  }
  const begins = ({ name }: Found) => name.toLowerCase().startsWith(query.toLowerCase());
  return [...found.filter(begins), ...found.filter((each) => !begins(each))].slice(0, MOST);
}

function* symbolsOf(document: CoachDocument): Generator<Found> {
  const { all } = namesOf(document);
  const person = all.find(isPerson);
  for (const name of all) {
    if (name.role !== 'definition') continue;
    if (isPerson(name)) yield symbol('person', name, undefined, document);
    if (name.sort === 'theme') yield symbol('theme', name, person && shown(person), document);
    if (name.sort === 'skill') {
      // It stands at buckets, its bucket, skills, itself.
      const title = bucketTitle(String(name.path[1]), ofKind(document, 'compass')?.content);
      yield symbol('skill', name, oneLine(title), document);
    }
  }
}

function isPerson({ sort, role, path }: Name): boolean {
  return sort === 'person' && role === 'definition' && path[0] === 'person';
}

function symbol(
  sort: Found['sort'],
  name: Name,
  container: string | undefined,
  document: CoachDocument,
): Found {
  const range = rangeOfSpan(document.text, name.span);
  return { sort, name: shown(name), container, uri: document.uri, range };
}

function shown({ title, id }: Name): string {
  return oneLine(title ?? id);
}

/** Whether the letters stand in a name in this order, as editors look for names. */
function hasLetters(name: string, letters: readonly string[]): boolean {
  const text = name.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    const next = text.indexOf(letter, at);
    if (next < 0) return false;
    at = next + letter.length;
  }
  return true;
}
