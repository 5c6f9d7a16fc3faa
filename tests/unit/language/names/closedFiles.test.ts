import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../../../../server/coaching/say.ts';
import { readingOnDemand } from '../../../../server/connection/reading.ts';
import { namesOf } from '../../../../server/document/names/namesOf.ts';
import { applyEdits } from '../../../../server/edits/edit.ts';
import { replaceLink } from '../../../../server/edits/replaceLink.ts';
import { definition } from '../../../../server/language/definition.ts';
import { references } from '../../../../server/language/references.ts';
import { prepareRename, rename } from '../../../../server/language/rename.ts';
import { workspaceSymbols } from '../../../../server/language/workspaceSymbol.ts';
import { FactsCache } from '../../../../server/workspace/factsCache.ts';
import type { FilesNow } from '../../../../server/workspace/filesNow.ts';
import { WorkspaceIndex } from '../../../../server/workspace/workspaceIndex.ts';
import { fixturesFolder, workspaces } from '../../../support/fixtures.ts';
import { joined } from '../../../support/joined.ts';
import { MemoryFiles } from '../../../support/memoryFiles.ts';
import { uriOf } from '../../../support/namedTexts.ts';

const examples = join(import.meta.dirname, '../../../../examples');
const folders = [examples, ...workspaces().map((each) => join(fixturesFolder, each))];

type Texts = Readonly<Record<string, string>>;

function textsIn(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.coach\.ya?ml$/.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function filesOf(texts: Texts): MemoryFiles {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(texts)) files.write(uriOf(path), text);
  return files;
}

async function read(files: MemoryFiles, cache?: FactsCache): Promise<WorkspaceIndex> {
  const index = new WorkspaceIndex(files, ['file:///team'], () => false, cache);
  await index.build();
  return index;
}

function open(index: WorkspaceIndex, texts: Texts, ...paths: readonly string[]): void {
  for (const path of paths) {
    index.open(TextDocument.create(uriOf(path), 'coach', 1, texts[path] ?? ''));
  }
}

/** An index that knows the workspace from the last time, so that no plan has been parsed. */
async function readAgain(texts: Texts): Promise<WorkspaceIndex> {
  let kept: string | undefined;
  const written = new Promise<void>((resolve) => {
    const storage = {
      read: async () => undefined,
      write: async (pieces: AsyncIterable<string>) => {
        kept = await joined(pieces);
        resolve();
      },
    };
    // Without a file that may be kept nothing is written.
    const hasPlan = Object.entries(texts).some(
      ([path, text]) => text.includes('kind: plan') && !path.includes('.private.'),
    );
    if (!hasPlan) resolve();
    read(filesOf(texts), new FactsCache(storage, '1'));
  });
  await written;
  return read(
    filesOf(texts),
    new FactsCache({ read: async () => kept, write: async () => {} }, '1'),
  );
}

/** The texts that a rename comes to, or why there is none. */
async function renamed(
  index: WorkspaceIndex,
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<object> {
  const changes = await readingOnDemand(index, (files) => {
    const document = index.get(uri);
    return document ? rename(document, position, 'another-name', files) : { refused: 'closed' };
  });
  if ('refused' in changes) return { refused: english(changes.refused) };
  return Object.fromEntries(
    changes.map(({ text, edits }) => [text.uri, applyEdits(text.getText(), edits)]),
  );
}

/** What is answered about all names of an open file. */
async function answersIn(index: WorkspaceIndex, path: string): Promise<object[]> {
  const document = index.get(uriOf(path));
  if (!document) throw new Error('not open');
  const answers: object[] = [];
  for (const name of namesOf(document).all) {
    const position = document.text.positionAt(name.span[0]);
    const files = index.names();
    answers.push({
      name: `${path}: ${name.sort} ${name.id}`,
      references: references(document, position, files, true),
      definition: definition(document, position, files),
      prepared: prepareRename(document, position, files),
      renamed: await renamed(index, document.uri, position),
    });
  }
  return answers;
}

const symbolsIn = (files: FilesNow) =>
  ['', 'a', 'pro'].map((each) => workspaceSymbols(each, files));

/** What files come to whose paths follow when everything is moved, only compasses, or only others. */
async function movedIn(index: WorkspaceIndex): Promise<object[]> {
  const into = (folder: string) => (uri: string) => ({
    oldUri: uri,
    newUri: uri.replace(uriOf(''), uriOf(folder)),
  });
  const linkingIn = (files: FilesNow) => [...files.all('plan'), ...files.all('notes')];
  const uris = linkingIn(index.names()).map(({ uri }) => uri);
  const compasses = index
    .names()
    .all('compass')
    .map(({ uri }) => uri);
  const files = index.names(await index.readNow(uris));
  return [[into('a/')(uriOf(''))], compasses.map(into('b/')), uris.map(into('c/'))].map((moves) =>
    index.movedPaths(linkingIn(files), moves).map(({ file, value }) => {
      const change = replaceLink(file, value);
      return { uri: file.uri, text: change && applyEdits(change.text.getText(), change.edits) };
    }),
  );
}

describe.each(folders.map((folder) => [relative(fixturesFolder, folder), folder]))(
  'in %s',
  (_, folder) => {
    test('names are answered the same whether files are open, closed, or known from the last time', async () => {
      const texts = textsIn(folder);
      const whole = await read(filesOf(texts));
      open(whole, texts, ...Object.keys(texts));
      const symbols = symbolsIn(whole.names());
      const moved = await movedIn(whole);
      for (const index of [await read(filesOf(texts)), await readAgain(texts)]) {
        expect(symbolsIn(index.names())).toEqual(symbols);
        expect(await movedIn(index)).toEqual(moved);
        for (const path of Object.keys(texts)) {
          open(index, texts, path);
          expect(await answersIn(index, path)).toEqual(await answersIn(whole, path));
          await index.close(uriOf(path));
        }
      }
    });
  },
);

const compass = 'kind: compass\nbuckets: { sales: { skills: { briefs: {} } } }\n';
const plan = (more: string) => `kind: plan\nperson: { name: Ana }\ncompass: pm.coach.yaml\n${more}`;
const using = plan('themes: [{ id: a, skill: briefs }]\n');
const team = { 'pm.coach.yaml': compass, 'ana.coach.yaml': using, 'ben.coach.yaml': using };
const onSkill = { line: 1, character: compass.split('\n')[1]?.indexOf('briefs') ?? 0 };

/** The texts that a rename of the skill comes to, where files have changed and nobody has told of it. */
async function afterChanges(changes: Readonly<Record<string, string | undefined>>) {
  const files = filesOf(team);
  const index = await read(files);
  open(index, team, 'pm.coach.yaml');
  files.reads.length = 0;
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.remove(uriOf(path));
    else files.write(uriOf(path), text);
  }
  const texts = await renamed(index, uriOf('pm.coach.yaml'), onSkill);
  const byPath = Object.entries(texts).map(([uri, text]) => [uri.replace(uriOf(''), ''), text]);
  return { texts: Object.fromEntries(byPath), reads: files.reads };
}

describe('a rename of what closed files name', () => {
  const now = (text: string) => text.replace('briefs', 'another-name');

  test('reads those files alone, once', async () => {
    const { texts, reads } = await afterChanges({ 'ben.coach.yaml': using });
    expect(reads).toEqual(['ana.coach.yaml', 'ben.coach.yaml'].map(uriOf));
    expect(texts).toEqual({
      'pm.coach.yaml': now(compass),
      'ana.coach.yaml': now(using),
      'ben.coach.yaml': now(using),
    });
  });

  test('edits the text that is on disk by now', async () => {
    const moved = plan('\n# New\nheadline: Why\nthemes:\n  - { id: a, skill: "briefs" }\n');
    const { texts } = await afterChanges({ 'ben.coach.yaml': moved });
    expect(texts).toMatchObject({ 'ana.coach.yaml': now(using), 'ben.coach.yaml': now(moved) });
  });

  test('leaves alone what does not name it any more', async () => {
    const { texts } = await afterChanges({ 'ben.coach.yaml': using.replace('briefs', 'ranges') });
    expect(Object.keys(texts)).toEqual(['pm.coach.yaml', 'ana.coach.yaml']);
  });

  test('leaves alone what means another by it now', async () => {
    const other = using.replace('pm.coach', 'design.coach');
    const { texts } = await afterChanges({ 'ben.coach.yaml': other });
    expect(Object.keys(texts)).toEqual(['pm.coach.yaml', 'ana.coach.yaml']);
  });

  test('leaves alone what is not there any more', async () => {
    const { texts } = await afterChanges({ 'ben.coach.yaml': undefined });
    expect(Object.keys(texts)).toEqual(['pm.coach.yaml', 'ana.coach.yaml']);
  });

  test('is refused where one of them cannot be read in full by now', async () => {
    const { texts } = await afterChanges({ 'ben.coach.yaml': `${using}headline: "briefs\n` });
    expect(texts).toEqual({ refused: expect.stringContaining('`ben.coach.yaml`') });
  });

  test('does not write into a closed compass that has changed', async () => {
    const files = filesOf(team);
    const index = await read(files);
    open(index, team, 'ana.coach.yaml');
    const changed = `# Ours\n${compass}`;
    files.write(uriOf('pm.coach.yaml'), changed);
    const position = { line: 3, character: using.split('\n')[3]?.indexOf('briefs') ?? 0 };
    expect(await renamed(index, uriOf('ana.coach.yaml'), position)).toEqual({
      [uriOf('pm.coach.yaml')]: now(changed),
      [uriOf('ana.coach.yaml')]: now(using),
      [uriOf('ben.coach.yaml')]: now(using),
    });
  });
});
