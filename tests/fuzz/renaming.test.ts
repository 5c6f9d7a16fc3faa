import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ResponseError, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../server/document/document.ts';
import { namesOf } from '../../server/document/names/namesOf.ts';
import { bareClient, type LspClient } from '../support/lspClient.ts';
import { StreamPeer } from '../support/lspPeers.ts';
import { mutationsOf } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';
import { exampleFiles } from './texts.ts';

/** A name that no file of the sample team has. */
const FRESH = 'quite-another';

interface Edited {
  readonly changes?: Readonly<Record<string, TextEdit[]>>;
}

/** The texts of all files, all open, by their URIs. */
type Texts = Map<string, TextDocument>;

it(
  'a name that is renamed, and renamed back, leaves all files as they were',
  async () => {
    const peer = new StreamPeer();
    for (const { path, text } of exampleFiles) peer.workspace.write(path, text);
    const client = await peer.start({ kind: bareClient });
    const texts: Texts = new Map();
    for (const { path, text } of exampleFiles) {
      const uri = peer.workspace.uri(path);
      texts.set(uri, TextDocument.create(uri, 'coach', 1, text));
      client.open(uri, text);
    }
    let renamed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...exampleFiles).chain((file) =>
          fc.record({
            path: fc.constant(file.path),
            text: fc.oneof(fc.constant(file.text), mutationsOf([file.text])),
          }),
        ),
        fc.nat(),
        async ({ path, text }, choice) => {
          const uri = peer.workspace.uri(path);
          replaceWhole(client, texts, uri, text);
          const before = all(texts);
          const names = namesOf(readDocument(textOf(texts, uri))).all;
          const name = names[choice % (names.length || 1)];
          if (!name) return;
          const at = textOf(texts, uri).positionAt(name.span[0]);
          const there = await rename(client, texts, uri, at, FRESH);
          if (there === 'refused') return;
          renamed++;
          expect(all(texts)).not.toEqual(before);
          // Edits before it on its line may have moved it.
          const moved = namesOf(readDocument(textOf(texts, uri))).all.find(
            ({ id }) => id === FRESH,
          );
          if (!moved) throw new Error('the new name is none');
          const from = textOf(texts, uri).positionAt(moved.span[0]);
          expect(await rename(client, texts, uri, from, name.id)).toBe('renamed');
          expect(all(texts)).toEqual(before);
        },
      ),
      tries(120),
    );
    expect(renamed).toBeGreaterThan(0);
  },
  TIMEOUT,
);

function all(texts: Texts): string[] {
  return [...texts.values()].map((text) => text.getText());
}

function textOf(texts: Texts, uri: string): TextDocument {
  const text = texts.get(uri);
  if (!text) throw new Error(`${uri} is not open`);
  return text;
}

function replaceWhole(client: LspClient, texts: Texts, uri: string, text: string): void {
  texts.set(uri, TextDocument.create(uri, 'coach', client.change(uri, text), text));
}

async function rename(
  client: LspClient,
  texts: Texts,
  uri: string,
  position: object,
  newName: string,
): Promise<'renamed' | 'refused'> {
  try {
    const params = { textDocument: { uri }, position, newName };
    const edited = await client.request<Edited | null>('textDocument/rename', params);
    if (!edited) return 'refused';
    for (const [each, edits] of Object.entries(edited.changes ?? {})) {
      replaceWhole(client, texts, each, TextDocument.applyEdits(textOf(texts, each), edits));
    }
    return 'renamed';
  } catch (error) {
    if (error instanceof ResponseError) return 'refused';
    throw error;
  }
}
