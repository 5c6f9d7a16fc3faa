import { bucketTitle } from '../coaching/buckets.ts';
import { ofKind } from '../document/document.ts';
import type { Name } from '../document/names/name.ts';
import type { NamedFile } from '../document/names/namedFile.ts';
import { namesOf } from '../document/names/namesOf.ts';
import type { Range } from '../document/range.ts';
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
  const found: Found[] = [];
  for (const file of [...files.all('plan'), ...files.all('compass')]) {
    if (file.isPrivate) continue;
    for (const symbol of symbolsOf(file)) if (hasLetters(symbol.name, letters)) found.push(symbol);
  }
  const begins = ({ name }: Found) => name.toLowerCase().startsWith(query.toLowerCase());
  return [...found.filter(begins), ...found.filter((each) => !begins(each))].slice(0, MOST);
}

function* symbolsOf(file: NamedFile): Generator<Found> {
  const person = file.ofSort('person').find(isPerson);
  if (person) yield symbol('person', person, undefined, file);
  for (const name of file.ofSort('theme')) {
    if (name.role === 'definition') {
      yield symbol('theme', name, person && shown(person), file);
    }
  }
  const compass = ofKind(file.document, 'compass');
  if (!compass) return;
  for (const name of namesOf(compass).all) {
    if (name.sort !== 'skill' || name.role !== 'definition') continue;
    // It stands at buckets, its bucket, skills, itself.
    const title = bucketTitle(String(name.path[1]), compass.content);
    yield symbol('skill', name, oneLine(title), file);
  }
}

function isPerson({ role, as }: Name): boolean {
  return role === 'definition' && as === 'person';
}

function symbol(
  sort: Found['sort'],
  name: Name,
  container: string | undefined,
  file: NamedFile,
): Found {
  return { sort, name: shown(name), container, uri: file.uri, range: file.rangeOf(name) };
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
