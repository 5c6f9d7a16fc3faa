import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { type ClientKind, fullClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';

const compass = 'kind: compass\nbuckets: { team: { good: Asks *everyone* first. } }\n';
const plan = `kind: plan
person: { id: ana, name: Ana Lopez }
compass: pm.coach.yaml
cadence: {}
themes:
  - { id: asking, title: Ask first, bucket: team }
`;
const onBucket = { line: 5, character: 46 };
const onCadence = { line: 3, character: 2 };

const markdownClient: ClientKind = {
  ...fullClient,
  name: 'a client that shows Markdown',
  capabilities: {
    ...fullClient.capabilities,
    textDocument: {
      ...fullClient.capabilities.textDocument,
      hover: { contentFormat: ['markdown', 'plaintext'] },
    },
  },
};

overBothPeers((newPeer) => {
  describe.each([...clientKinds, markdownClient])('hovers of $name', (kind) => {
    it('explain findings and what stands there', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const at = (position: typeof onBucket) =>
        client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
      const isMarkdown = kind === markdownClient;
      const format = isMarkdown ? 'markdown' : 'plaintext';
      expect(await at(onBucket)).toEqual({
        contents: {
          kind: format,
          value: isMarkdown
            ? '**Team** · bucket\n\nAsks \\*everyone\\* first.\n\n- Theme: Ask first'
            : 'Team · bucket\n\nAsks *everyone* first.\n\n- Theme: Ask first',
        },
        range: { start: { line: 5, character: 44 }, end: { line: 5, character: 48 } },
      });
      // Hovers of findings come with those that were sent, and without waiting for them.
      expect(await at(onCadence)).toEqual({
        contents: {
          kind: format,
          value: expect.stringMatching(/No nudge preference[\s\S]*cadence/),
        },
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } },
      });
      expect(await at({ line: 6, character: 0 })).toBeNull();
      expect(await at({ line: 60, character: 7 })).toBeNull();
    });
  });
});
