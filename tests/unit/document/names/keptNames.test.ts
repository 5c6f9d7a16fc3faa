import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../../../server/document/document.ts';
import { KeptFile, keptNamesOf } from '../../../../server/document/names/keptNames.ts';
import type { Name } from '../../../../server/document/names/name.ts';
import { documentFile, type NamedFile } from '../../../../server/document/names/namedFile.ts';
import { namesOf } from '../../../../server/document/names/namesOf.ts';
import { themeTitlesAt } from '../../../../server/document/names/themeTitles.ts';
import { mutationsOf } from '../../../fuzz/mutations.ts';
import { TIMEOUT, tries } from '../../../fuzz/settings.ts';
import { exampleTexts, fixtureTexts } from '../../../fuzz/texts.ts';

const sorts = ['bucket', 'skill', 'trait', 'level', 'topic', 'question', 'person'] as const;

function documentOf(text: string) {
  return readDocument(TextDocument.create('file:///ana.coach.yaml', 'coach', 0, text));
}

/** What is said of a name, but for how its file finds it again. */
function said(file: NamedFile, name: Name) {
  const { sort, id, spelling, role, title, as, text } = name;
  return {
    ...{ sort, id, spelling, role, title, as, text },
    range: file.rangeOf(name),
    place: file.placeOf(name),
  };
}

/** All that can be asked of the names that others may have to do with. */
function asked(file: NamedFile, ids: readonly string[]) {
  const isForOthers = ({ sort, role }: Name) =>
    sorts.some((each) => each === sort) || (sort === 'theme' && role === 'definition');
  const all = (names: readonly Name[]) => names.filter(isForOthers).map((name) => said(file, name));
  const { uri, kind, isPrivate, isSound, isReadInFull, link, linkSpan } = file;
  return {
    ...{ uri, kind, isPrivate, isSound, isReadInFull, link, linkSpan },
    bySort: [...sorts, 'theme' as const].map((sort) => all(file.ofSort(sort))),
    byId: ids.map((id) => all(file.withId(id))),
  };
}

function expectKept(text: string): void {
  const document = documentOf(text);
  const ids = [...new Set(namesOf(document).all.map(({ id }) => id)), 'nobody', 'agile', 'a', ''];
  // As data, which goes into a file and comes back.
  const kept = JSON.parse(JSON.stringify(keptNamesOf(document)));
  expect(asked(new KeptFile(kept, text), ids)).toEqual(asked(documentFile(document), ids));
}

test('what is kept of the names in a file is what the file says', () => {
  for (const text of [...exampleTexts, ...fixtureTexts]) expectKept(text);
});

test(
  'also of half-typed and broken files',
  () => {
    fc.assert(fc.property(mutationsOf([...exampleTexts, ...fixtureTexts]), expectKept), tries(300));
  },
  TIMEOUT,
);

describe('of names that are written in unusual ways', () => {
  test.each([
    [
      'over several lines',
      'kind: plan\nthemes:\n  - skill: >-\n      problem\n\n      briefs\n    bucket: "pro\\\n      blem"\n',
    ],
    [
      'behind an anchor',
      'kind: plan\nthemes:\n  - { id: &a first, skill: &b briefs }\n  - { skill: *b, trait: *a }\n',
    ],
    [
      'with characters of all sorts',
      'kind: plan\nthemes: [{ id: "a\\x7F\\\\b\\n🦊", skill: \'"\' }]\nlead: { name: "O\\u0000" }\n',
    ],
    [
      'far apart',
      `kind: plan\n${'\n'.repeat(5000)}themes: [${' '.repeat(5000)}{ skill: ${'long-'.repeat(3000)}id }]\nowner: Ana\n`,
    ],
    ['by the thousand', `kind: plan\nthemes:\n${'  - { id: a, skill: b }\n'.repeat(2000)}`],
    [
      'above what stands before them',
      'kind: plan\nthemes: [{ skill: a }]\nlead: { id: b }\nperson: { name: Ana B }\n',
    ],
  ])('%s', (_, text) => expectKept(text));
});

test('without its text there is no place to edit, and no document', () => {
  const document = documentOf('kind: plan\nthemes: [{ id: a, skill: briefs }]\n');
  const file = new KeptFile(keptNamesOf(document));
  const [name] = file.withId('briefs');
  expect(name && file.rangeOf(name).start).toEqual({ line: 1, character: 25 });
  expect(name && file.placeOf(name)).toBeUndefined();
  expect(file.document).toBeUndefined();
});

test('a name that is asked for again is the same one', () => {
  const file = new KeptFile(keptNamesOf(documentOf(exampleTexts[1] ?? '')));
  const [name] = file.ofSort('person');
  expect(name).toBeDefined();
  expect(file.withId(name?.id ?? '')).toContain(name);
});

test('what themes are called is known from where it stands, or has to be parsed', () => {
  const titles = (...written: string[]) => {
    const themes = written.map((each, index) => `  - id: theme-${index}\n    title: ${each}\n`);
    const text = `kind: plan\nthemes:\n${themes.join('')}  - id: without\n`;
    const { spans, ...packed } = keptNamesOf(documentOf(text)).titles;
    if (spans) expect(themeTitlesAt(text, spans)).toEqual({ spans, ...packed });
    return spans && packed.words;
  };
  expect(titles('Say no # early', "'Don''t'", '"Ask, then act"')).toBe("Say noDon'tAsk, then act");
  expect(titles('Say no', '"Say \\"no\\""')).toBeUndefined();
  expect(titles('>-\n      Say\n      no')).toBeUndefined();
  expect(titles()).toBe('');
});

test('what has to be kept of a plan is far smaller than the plan', () => {
  const [text = ''] = exampleTexts.filter((each) => each.includes('kind: plan'));
  const { names } = keptNamesOf(documentOf(text));
  const count = namesOf(documentOf(text)).all.length;
  expect(count).toBeGreaterThan(30);
  expect(names.places.length + names.texts.length).toBeLessThan(15 * count);
});
