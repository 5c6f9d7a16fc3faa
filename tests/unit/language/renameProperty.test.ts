import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../../../server/document/document.ts';
import { documentFile } from '../../../server/document/names/namedFile.ts';
import { namesOf } from '../../../server/document/names/namesOf.ts';
import { applyEdits } from '../../../server/edits/edit.ts';
import { NamedWorkspace } from '../../../server/language/names/namedWorkspace.ts';
import { prepareRename, rename } from '../../../server/language/rename.ts';
import type { WorkspaceIndex } from '../../../server/workspace/workspaceIndex.ts';
import { fixturesFolder, workspaces } from '../../support/fixtures.ts';
import { uriOf, workspaceOf } from '../../support/namedTexts.ts';

const examples = join(import.meta.dirname, '../../../examples');
const folders = [examples, ...workspaces().map((each) => join(fixturesFolder, each))];

function textsIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.coach\.ya?ml$/.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Renames what a name of a file means, and has the index take the texts that come of it. */
function renameName(index: WorkspaceIndex, uri: string, number: number, newId: string) {
  const document = index.get(uri);
  const name = document && namesOf(document).all[number];
  if (!document || !name) throw new Error('not there');
  const position = document.text.positionAt(name.span[0]);
  const prepared = prepareRename(document, position, index.names());
  if ('refused' in prepared) return undefined;
  const changes = rename(document, position, newId, index.names());
  if ('refused' in changes) return { refused: changes.refused };
  if ('unread' in changes) throw new Error('all files are open');
  for (const { text, edits } of changes) {
    const changed = applyEdits(text.getText(), edits);
    index.open(TextDocument.create(text.uri, 'coach', text.version + 1, changed));
  }
  return { changed: changes.length };
}

/** What all names of a workspace mean, in order. */
function meaningsIn(documents: readonly CoachDocument[], index: WorkspaceIndex): string[] {
  const workspace = new NamedWorkspace(index.names());
  return documents.flatMap((document) =>
    namesOf(document).all.map((name) => {
      const meanings = workspace.meaningsOf(name, documentFile(document));
      return meanings.map(({ sort, id, holder }) => `${sort} ${id} of ${holder}`).join(', ');
    }),
  );
}

test.each(folders.map((folder) => [relative(fixturesFolder, folder), folder]))(
  'in %s a rename changes that meaning alone, and a rename back gives the same texts',
  async (_, folder) => {
    const texts = textsIn(folder);
    const index = await workspaceOf(texts);
    const documents = () => Object.keys(texts).flatMap((path) => index.get(uriOf(path)) ?? []);
    let renamed = 0;
    const seen = new Set<string>();
    for (const document of documents()) {
      for (const [number, name] of namesOf(document).all.entries()) {
        const { id } = name;
        const [meaning] = new NamedWorkspace(index.names()).meaningsOf(
          name,
          documentFile(document),
        );
        const wanted = `${meaning?.sort} ${meaning?.id} of ${meaning?.holder}`;
        if (seen.has(wanted)) continue;
        seen.add(wanted);
        const before = meaningsIn(documents(), index);
        const result = renameName(index, document.uri, number, 'another-name');
        if (result?.changed === undefined) continue;
        renamed++;
        const became = `${meaning?.sort} another-name of ${meaning?.holder}`;
        expect(meaningsIn(documents(), index)).toEqual(
          before.map((each) => each.replace(wanted, became)),
        );
        expect(renameName(index, document.uri, number, id)).toEqual(result);
        for (const [path, text] of Object.entries(texts)) {
          expect(index.get(uriOf(path))?.text.getText()).toBe(text);
        }
      }
    }
    // Something is renamed wherever there is a name that is somebody's own.
    if (folder === examples) expect(renamed).toBeGreaterThan(30);
  },
);
