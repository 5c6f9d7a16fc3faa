import { describe, expect, it } from 'vitest';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { ableClient } from '../support/ableClient.ts';
import type { LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, type Peer } from '../support/lspPeers.ts';

const compass = 'kind: compass\nbuckets:\n  sales: { skills: { briefs: { good: One page. } } }\n';
const ana = `kind: plan
person: { id: ana, name: Ana }
compass: ../pm.coach.yaml
themes:
  - { id: first, title: First, bucket: sales, skill: briefs }
log:
  - { date: 2026-11-02, kind: session, progress: { first: red }, discussed: [briefs] }
`;
const ben = `kind: plan
person: { id: ben, name: Ben }
compass: ../pm.coach.yaml
themes:
  - { id: first, title: First, skill: briefs }
`;
const onSkill = { line: 4, character: 55 };

/** What stands at a range, for a reader of the test. */
function rangeOf(text: string, word: string, times = 1) {
  let offset = -1;
  for (let time = 0; time < times; time++) offset = text.indexOf(word, offset + 1);
  if (offset < 0) throw new Error(`${word} is not there`);
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + word.length } };
}

async function team(peer: Peer, kind: (typeof clientKinds)[number]) {
  const [pm, anas, bens] = ['pm.coach.yaml', 'people/ana.coach.yaml', 'people/ben.coach.yaml'];
  peer.workspace.write(pm, compass.replace('briefs', 'brief'));
  peer.workspace.write(bens, ben);
  const client = await peer.start({ kind });
  const uris = {
    pm: peer.workspace.uri(pm),
    ana: peer.workspace.uri(anas),
    ben: peer.workspace.uri(bens),
  };
  // The skill has its id in a text that nobody has saved.
  client.open(uris.pm, compass.replace('briefs', 'brief'));
  client.change(uris.pm, compass);
  client.open(uris.ana, ana);
  return { client, uris };
}

const at = (uri: string, position: typeof onSkill) => ({ textDocument: { uri }, position });

async function refusal(client: LspClient, method: string, params: object): Promise<string> {
  const error = await client.request(method, params).then(
    () => undefined,
    (reason: { code: number; message: string }) => reason,
  );
  expect(error?.code).toBe(LSPErrorCodes.RequestFailed);
  return error?.message ?? '';
}

overBothPeers((newPeer) => {
  describe.each([...clientKinds, ableClient])('names of $name', (kind) => {
    it('lead to where they are defined, in another file', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const found = await client.request<Location[] | LocationLink[]>(
        'textDocument/definition',
        at(uris.ana, onSkill),
      );
      const range = rangeOf(compass, 'briefs');
      const link = {
        originSelectionRange: rangeOf(ana, 'briefs'),
        targetUri: uris.pm,
        targetRange: range,
        targetSelectionRange: range,
      };
      expect(found).toEqual(kind === ableClient ? [link] : [{ uri: uris.pm, range }]);
    });

    it('lead to the file that a path names, and nowhere from other places', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const ask = (position: typeof onSkill) =>
        client.request<object[] | null>('textDocument/definition', at(uris.ana, position));
      expect(JSON.stringify(await ask({ line: 2, character: 12 }))).toContain(uris.pm);
      expect(await ask({ line: 0, character: 8 })).toBeNull();
    });

    it('are found in all files, with what defines them or without', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const ask = (includeDeclaration: boolean) =>
        client.request<Location[]>('textDocument/references', {
          ...at(uris.pm, rangeOf(compass, 'briefs').start),
          context: { includeDeclaration },
        });
      const places = [
        { uri: uris.pm, range: rangeOf(compass, 'briefs') },
        { uri: uris.ana, range: rangeOf(ana, 'briefs') },
        { uri: uris.ana, range: rangeOf(ana, 'briefs', 2) },
        { uri: uris.ben, range: rangeOf(ben, 'briefs') },
      ];
      // The plan that is not open is there once the workspace has been read, which a rename waits for.
      await client.request('textDocument/rename', { ...at(uris.ana, onSkill), newName: 'one' });
      const found = await ask(true);
      expect(found).toHaveLength(places.length);
      expect(found).toEqual(expect.arrayContaining(places));
      expect(found[0]).toEqual(places[0]);
      expect(await ask(false)).toEqual(found.slice(1));
    });

    it('are highlighted in their file', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const ask = (position: typeof onSkill) =>
        client.request<DocumentHighlight[]>(
          'textDocument/documentHighlight',
          at(uris.ana, position),
        );
      expect(await ask(rangeOf(ana, 'first').start)).toEqual([
        { range: rangeOf(ana, 'first'), kind: DocumentHighlightKind.Write },
        { range: rangeOf(ana, 'first', 2), kind: DocumentHighlightKind.Read },
      ]);
      expect(await ask({ line: 0, character: 0 })).toEqual([]);
    });

    it('are renamed in all files as one edit', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const params = { ...at(uris.ana, onSkill), newName: 'one-pagers' };
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', params);
      const edits = (text: string, ...times: number[]) =>
        times.map((time) => ({ range: rangeOf(text, 'briefs', time), newText: 'one-pagers' }));
      const changes = {
        [uris.pm]: edits(compass, 1),
        [uris.ana]: edits(ana, 1, 2),
        [uris.ben]: edits(ben, 1),
      };
      const versions = { [uris.pm]: 2, [uris.ana]: 1, [uris.ben]: null };
      if (edit.documentChanges) {
        expect(kind.capabilities.workspace?.workspaceEdit?.documentChanges).toBe(true);
        expect(edit).toEqual({ documentChanges: expect.any(Array) });
        const all = Object.entries(changes).map(([uri, each]) => ({
          textDocument: { uri, version: versions[uri] },
          edits: each,
        }));
        expect(edit.documentChanges).toHaveLength(all.length);
        expect(edit.documentChanges).toEqual(expect.arrayContaining(all));
      } else {
        expect(kind.capabilities.workspace?.workspaceEdit?.documentChanges).not.toBe(true);
        expect(edit).toEqual({ changes });
      }
    });

    it('are renamed in closed files as those are on disk, told of or not', async () => {
      const peer = newPeer();
      const { client, uris } = await team(peer, kind);
      const params = { ...at(uris.ana, onSkill), newName: 'one-pagers' };
      await client.request('textDocument/rename', params);
      const changed = ben.replace('themes:', '# New\nthemes:').replace('briefs', '"briefs"');
      peer.workspace.write('people/ben.coach.yaml', changed);
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', params);
      const edits = edit.documentChanges?.flatMap((each) =>
        'edits' in each && each.textDocument.uri === uris.ben ? each.edits : [],
      );
      const expected = [{ range: rangeOf(changed, '"briefs"'), newText: '"one-pagers"' }];
      expect(edits ?? edit.changes?.[uris.ben]).toEqual(expected);
    });

    it('say why they cannot be renamed, or not so', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const params = at(uris.ana, onSkill);
      expect(await refusal(client, 'textDocument/rename', { ...params, newName: 'Not This' })).toBe(
        '`Not This` is no id: ids are written in kebab-case, such as `not-this`.',
      );
      expect(
        await refusal(
          client,
          'textDocument/prepareRename',
          at(uris.ana, { line: 0, character: 0 }),
        ),
      ).toMatch(/^There is no name here/);
      expect(await client.request('textDocument/prepareRename', params)).toEqual({
        range: rangeOf(ana, 'briefs'),
        placeholder: 'briefs',
      });
    });

    it('are none of ours in a document of another language', async () => {
      const { client, uris } = await team(newPeer(), kind);
      const other = uris.ana.replace('ana.coach.yaml', 'other.yaml');
      client.open(other, ana, 'yaml');
      const params = at(other, onSkill);
      expect(await client.request('textDocument/definition', params)).toBeNull();
      expect(await client.request('textDocument/prepareRename', params)).toBeNull();
      expect(await client.request('textDocument/rename', { ...params, newName: 'b' })).toBeNull();
      expect(await client.request('textDocument/documentHighlight', params)).toEqual([]);
      const context = { includeDeclaration: true };
      expect(await client.request('textDocument/references', { ...params, context })).toEqual([]);
    });

    it('are said to be there for renaming as the client can take it', async () => {
      const { client } = await team(newPeer(), kind);
      expect(client.initializeResult.capabilities).toMatchObject({
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: kind === ableClient ? { prepareProvider: true } : true,
      });
    });
  });

  it('of a document whose URI the client writes in its own way are answered in that way', async () => {
    const peer = newPeer();
    peer.workspace.write('my pm.coach.yaml', compass);
    const client = await peer.start({ kind: ableClient });
    const own = peer.workspace.uri('my pm.coach.yaml').replace('my%20pm', 'my%20%70m');
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(own, compass);
    client.open(uri, ana.replace('../pm', 'my pm'));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at(uri, onSkill),
      newName: 'one-pagers',
    });
    const changed = edit.documentChanges?.map(
      (each) => 'textDocument' in each && each.textDocument,
    );
    expect(changed).toEqual([
      { uri: own, version: 1 },
      { uri, version: 1 },
    ]);
  });
});
