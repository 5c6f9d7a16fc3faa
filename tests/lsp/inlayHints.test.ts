import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { bareClient, fullClient, type LspClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const compass = 'kind: compass\nlevels: [pm]\nbuckets: { team: { expected: { pm: 5 } } }\n';
const plan = `kind: plan
person: { name: Ana, level: pm }
compass: pm.coach.yaml
assessments:
  - { date: 2026-11-02, rater: self, ratings: { team: 5 } }
  - { date: 2026-11-03, rater: lead, ratings: { team: 3 } }
themes:
  - { id: a, title: A, bucket: team, actions: [{ do: Ask, due: 2026-11-27 }] }
`;
const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };

const hints = (client: LspClient, uri: string) =>
  client.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range });

overBothPeers((newPeer) => {
  describe('inlay hints', () => {
    it('are shown with their tooltips', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect(await hints(client, uri)).toEqual([
        {
          position: { line: 5, character: 55 },
          label: 'self +2 · 2 below expected',
          tooltip:
            'Team: you see this differently. Self rated 5 on Mon 2 Nov 2026, the lead rated 3 on Tue 3 Nov 2026. The compass expects 5 at level pm.',
          paddingLeft: true,
        },
        {
          position: { line: 7, character: 73 },
          label: 'in 3 days',
          tooltip: 'This action is due on Fri 27 Nov 2026.',
          paddingLeft: true,
        },
      ]);
    });

    it('are switched off and on, each by itself', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start({
        kind: fullClient,
        initializationOptions: { inlayHints: { gaps: false } },
      });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const labels = async (inlayHints: unknown) => {
        client.notify('workspace/didChangeConfiguration', { settings: { coach: { inlayHints } } });
        return (await hints(client, uri))?.map(({ label }) => label);
      };
      expect(await labels({})).toEqual(['2 below expected', 'in 3 days']);
      expect(await labels({ expected: false })).toEqual(['in 3 days']);
      expect(await labels({ dueDates: false })).toEqual([]);
      expect(await labels({ gaps: true, expected: 'yes' })).toEqual(['self +2']);
    });

    it('are asked for anew when another file or a setting changes', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect(await hints(client, uri)).toHaveLength(2);
      const changed = compass.replace('pm: 5', 'pm: 3');
      peer.workspace.write('pm.coach.yaml', changed);
      client.filesChanged({ uri: peer.workspace.uri('pm.coach.yaml'), type: 2 });
      for (;;) {
        const since = client.mark();
        const labels = (await hints(client, uri))?.map(({ label }) => label);
        // What the lead rated is what is expected now, and what self rated is above it.
        if (String(labels) === '2 above expected,self +2,in 3 days') break;
        await client.message('workspace/inlayHint/refresh', since);
      }
    });

    it('are not spoken of to a client that knows none', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      expect(client.initializeResult.capabilities.inlayHintProvider).toBeUndefined();
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      await client.findings(uri);
      client.notify('workspace/didChangeConfiguration', { settings: { coach: {} } });
      await client.findings(uri);
      expect(client.messages('workspace/inlayHint/refresh')).toEqual([]);
    });
  });
});
