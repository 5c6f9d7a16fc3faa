import { describe, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';

type Edit = [startLine: number, start: number, endLine: number, end: number, text: string];

interface Case {
  readonly name: string;
  readonly before: string;
  readonly edits: readonly Edit[];
  readonly after: string;
}

const cases: readonly Case[] = [
  {
    name: 'one character',
    before: 'kind: questions\nquestions:\n  a: { ask: Why?, category: goal }\n',
    edits: [[2, 28, 2, 32, 'gaol']],
    after: 'kind: questions\nquestions:\n  a: { ask: Why?, category: gaol }\n',
  },
  {
    name: 'several edits in one notification, each on the text after the one before',
    before: 'kind: questions\nquestions:\n  a: { ask: Why?, category: goal }\n',
    edits: [
      [3, 0, 3, 0, '  b: { ask: How? }\n'],
      [1, 0, 1, 0, 'one: 1\ntwo: 2\n'],
      [1, 0, 2, 0, ''],
      [3, 2, 3, 3, 'first'],
    ],
    after:
      'kind: questions\ntwo: 2\nquestions:\n  first: { ask: Why?, category: goal }\n  b: { ask: How? }\n',
  },
  {
    name: 'line breaks of CR LF',
    before: 'kind: questions\r\nquestions:\r\n  a: { ask: Why?, category: goal }\r\n',
    edits: [
      [1, 10, 1, 10, '\r\n  z: { ask: 3, category: goal }'],
      [0, 15, 1, 0, '\r\n\r\n'],
    ],
    after:
      'kind: questions\r\n\r\nquestions:\r\n  z: { ask: 3, category: goal }\r\n  a: { ask: Why?, category: goal }\r\n',
  },
  {
    name: 'characters of two UTF-16 units before the edit',
    before: 'kind: questions\nquestions:\n  a: { ask: "😀👩‍👩‍👧 Why?", category: goal }\n',
    edits: [[2, 41, 2, 45, 'gaol']],
    after: 'kind: questions\nquestions:\n  a: { ask: "😀👩‍👩‍👧 Why?", category: gaol }\n',
  },
  {
    name: 'a lone CR, which breaks a line for the protocol',
    before: 'kind: questions\n# one\r# two\nquestions:\n  a: { ask: Why?, category: goal }\n',
    edits: [[4, 28, 4, 32, 'gaol']],
    after: 'kind: questions\n# one\r# two\nquestions:\n  a: { ask: Why?, category: gaol }\n',
  },
  {
    name: 'CR and LF that come together by an edit between them',
    before: 'kind: questions\n# one\rx\nquestions: {}\nversion: 2\n',
    edits: [[2, 0, 2, 1, '']],
    after: 'kind: questions\n# one\r\nquestions: {}\nversion: 2\n',
  },
  {
    name: 'the end of a text without a line break',
    before: 'kind: questions\nquestions: {}',
    edits: [
      [1, 13, 1, 13, '\nversion: 2'],
      [2, 10, 2, 10, '0'],
    ],
    after: 'kind: questions\nquestions: {}\nversion: 20',
  },
  {
    name: 'positions beyond the text, which count as its end',
    before: 'kind: questions\nquestions: {}\n',
    edits: [
      [0, 99, 0, 99, ' # the kind'],
      [99, 99, 99, 99, 'version: 2\n'],
    ],
    after: 'kind: questions # the kind\nquestions: {}\nversion: 2\n',
  },
  {
    name: 'all of it gone',
    before: 'kind: questions\nquestions: {}\n',
    edits: [[0, 0, 2, 0, '']],
    after: '',
  },
];

overBothPeers((newPeer) => {
  describe.each(clientKinds)('incremental changes of $name', (kind) => {
    it.each(cases)('come out as the full text does: $name', async ({ before, edits, after }) => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const [edited, whole] = [
        peer.workspace.uri('edited.coach.yaml'),
        peer.workspace.uri('whole.coach.yaml'),
      ];
      client.open(edited, before);
      client.open(whole, before);
      const version = client.change(edited, edits.map(toChange));
      client.change(whole, after);
      if (client.pulls) {
        expect(await client.pull(edited)).toEqual(await client.pull(whole));
        // Not of the texts before.
        expect(await client.pull(edited)).not.toEqual([]);
        return;
      }
      const pushed = (uri: string) =>
        client.message<{ uri: string; version: number; diagnostics: unknown[] }>(
          'textDocument/publishDiagnostics',
          0,
          (params) => params.uri === uri && params.version === version,
        );
      const { diagnostics } = await pushed(edited);
      expect(diagnostics).toEqual((await pushed(whole)).diagnostics);
      expect(diagnostics).not.toEqual([]);
    });
  });
});

function toChange([startLine, start, endLine, end, text]: Edit): TextDocumentContentChangeEvent {
  return {
    range: {
      start: { line: startLine, character: start },
      end: { line: endLine, character: end },
    },
    text,
  };
}
