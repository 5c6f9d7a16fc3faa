import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { bareClient, codesOf, fullClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, StreamPeer } from '../support/lspPeers.ts';

const good = 'kind: questions\nquestions: { a: { ask: What now?, category: goal } }\n';
const bad = 'kind: questions\nquestions: { a: { ask: What now?, category: gaol } }\n';

overBothPeers((newPeer) => {
  describe.each(clientKinds)('diagnostics of $name', (kind) => {
    it('say what is wrong in an open document, and follow its changes', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('q.coach.yaml');
      client.open(uri, bad);
      const [finding, ...others] = await client.findings(uri);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        source: 'coach',
        code: 'schema',
        severity: DiagnosticSeverity.Error,
        message: expect.stringContaining('must be one of goal'),
        range: { start: { line: 1, character: 44 }, end: { line: 1, character: 48 } },
      });
      client.change(uri, good);
      expect(await client.findings(uri, (found) => found.length === 0)).toEqual([]);
      client.change(uri, bad);
      expect(await client.finding(uri, 'schema')).toEqual(finding);
    });

    it('come for several documents, each with its own', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const [one, other] = [peer.workspace.uri('a.coach.yaml'), peer.workspace.uri('b.coach.yml')];
      client.open(one, bad);
      client.open(other, 'kind: nonsense\n');
      expect(codesOf(await client.findings(one))).toEqual(['schema']);
      expect(codesOf(await client.findings(other))).toEqual(['unknown-kind']);
    });

    it('are the gravest thousand, where a file has more, and say so', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('q.coach.yaml');
      const items = (count: number) => `[${'{ ask: 1, category: goal }, '.repeat(count)}]`;
      const text = (count: number) =>
        `kind: plan\nperson: { name: Ana }\nstrengths: ${items(count)}\n`;
      client.open(uri, text(1200));
      const [first, ...others] = await client.findings(uri, (found) => found.length > 1000);
      expect(first).toMatchObject({
        severity: DiagnosticSeverity.Information,
        message: expect.stringMatching(
          /^There are 1\d{3} findings here, of which the 1000 gravest/,
        ),
      });
      expect(others).toHaveLength(1000);
      expect(new Set(others.map(({ severity }) => severity))).toEqual(
        new Set([DiagnosticSeverity.Error]),
      );
      client.change(uri, text(900));
      const fewer = await client.findings(uri, (found) => found.length < 1000);
      expect(fewer.length).toBeGreaterThan(900);
    });

    it('come anew when a document is opened again', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('q.coach.yaml');
      client.open(uri, good);
      await client.findings(uri, (found) => found.length === 0);
      client.close(uri);
      client.open(uri, bad);
      await client.finding(uri, 'schema');
    });
  });

  describe('diagnostics', () => {
    it('are never pushed to a client that pulls', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('q.coach.yaml');
      client.open(uri, bad);
      await client.finding(uri, 'schema');
      const since = client.mark();
      client.change(uri, good);
      await client.message('workspace/diagnostic/refresh', since);
      client.close(uri);
      await client.pull(uri);
      expect(client.messages('textDocument/publishDiagnostics')).toEqual([]);
    });

    it('cannot be pulled by a client to which they are pushed', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      await expect(client.pull(peer.workspace.uri('q.coach.yaml'))).rejects.toThrow(
        'Unhandled method textDocument/diagnostic',
      );
    });

    it('of a document that is not open are none', async () => {
      const peer = newPeer();
      peer.workspace.write('q.coach.yaml', bad);
      const client = await peer.start({ kind: fullClient });
      expect(await client.pull(peer.workspace.uri('q.coach.yaml'))).toEqual([]);
    });

    it('are pushed with the version that they are of, in the order of versions', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('q.coach.yaml');
      client.open(uri, bad);
      for (const text of [good, bad, good, bad, good]) client.change(uri, text);
      await client.message('textDocument/publishDiagnostics', 0, (params: { version?: number }) =>
        Boolean(params.version === 6),
      );
      const published = client.published(uri);
      const versions = published.map((params) => params.version ?? 0);
      expect(versions).toEqual(versions.toSorted((one, other) => one - other));
      for (const { version, diagnostics } of published) {
        expect(codesOf(diagnostics)).toEqual(Number(version) % 2 === 1 ? ['schema'] : []);
      }
    });

    it('go when a document is closed', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('q.coach.yaml');
      client.open(uri, bad);
      await client.finding(uri, 'schema');
      client.close(uri);
      expect(await client.findings(uri, (found) => found.length === 0)).toEqual([]);
      // After whatever the closing has set off.
      await client.lenses(uri);
      expect(client.published(uri).at(-1)?.diagnostics).toEqual([]);
    });

    it.each([
      [bareClient, undefined],
      [
        fullClient,
        expect.arrayContaining([expect.objectContaining({ message: expect.any(String) })]),
      ],
    ])('tell related places where the client shows them: $name', async (kind, related) => {
      const peer = newPeer();
      peer.workspace.write('old.coach.yaml', 'kind: plan\nperson: { id: ana, name: Ana }\n');
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('new.coach.yaml');
      client.open(uri, 'kind: plan\nperson: { id: ana, name: Ana }\n');
      const finding = await client.finding(uri, 'duplicate-person');
      expect(finding.relatedInformation).toEqual(related);
      if (related) {
        expect(finding.relatedInformation?.[0]?.location).toEqual({
          uri: peer.workspace.uri('old.coach.yaml'),
          range: { start: { line: 1, character: 14 }, end: { line: 1, character: 17 } },
        });
      }
    });
  });
});

describe('stale diagnostics', () => {
  const compass = (bucket: string) =>
    `kind: compass\nbuckets: { ${bucket}: { good: Does the right thing and can say why. } }\n`;
  const plan = (bucket: string) =>
    `kind: plan\nperson: { name: Ana }\ncompass: pm.coach.yaml\nthemes: [{ id: a, title: A, bucket: ${bucket} }]\n`;

  it('of a version that was left behind while a file was read are not sent', async () => {
    const peer = new StreamPeer();
    const { files } = peer.workspace;
    peer.workspace.write('pm.coach.yaml', compass('sales'));
    // The compass is first read because the plan names it.
    const finding = files.hold(peer.workspace.folder);
    const reading = files.hold(peer.workspace.uri('pm.coach.yaml'));
    const client = await peer.start({ kind: bareClient });
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, plan('nonsense'));
    await reading.arrived;
    client.change(uri, plan('sales'));
    await client.lenses(peer.workspace.uri('other.coach.yaml'));
    reading.release();
    await client.message('textDocument/publishDiagnostics');
    finding.release();
    await client.finding(uri, 'missing-owner');
    expect(client.published(uri).map(({ version }) => version)).not.toContain(1);
    expect(client.published(uri).flatMap(({ diagnostics }) => codesOf(diagnostics))).not.toContain(
      'unknown-bucket',
    );
  });

  it('with a compass that has been opened while it was read from disk do not stay', async () => {
    const peer = new StreamPeer();
    const { files } = peer.workspace;
    const compassUri = peer.workspace.uri('pm.coach.yaml');
    peer.workspace.write('pm.coach.yaml', compass('sales'));
    files.hold(peer.workspace.folder);
    const reading = files.hold(compassUri);
    const client = await peer.start({ kind: bareClient });
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, plan('support'));
    await reading.arrived;
    client.open(compassUri, compass('support'));
    await client.message('textDocument/publishDiagnostics', 0, (params: { uri: string }) =>
      Boolean(params.uri === uri),
    );
    reading.release();
    await client.lenses(uri);
    await client.lenses(uri);
    expect(client.published(uri).map(({ diagnostics }) => codesOf(diagnostics))).not.toContainEqual(
      expect.arrayContaining(['unknown-bucket']),
    );
  });

  it('are not what a request is answered with that has waited for a file', async () => {
    const peer = new StreamPeer();
    const { files } = peer.workspace;
    peer.workspace.write('pm.coach.yaml', compass('sales'));
    files.hold(peer.workspace.folder);
    const reading = files.hold(peer.workspace.uri('pm.coach.yaml'));
    const client = await peer.start({ kind: fullClient });
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, plan('nonsense'));
    const answer = client.pull(uri);
    await reading.arrived;
    client.change(uri, plan('sales'));
    await client.lenses(peer.workspace.uri('other.coach.yaml'));
    reading.release();
    expect(codesOf(await answer)).toContain('missing-owner');
    expect(codesOf(await answer)).not.toContain('unknown-bucket');
  });

  it('of a slow look at other files do not replace those of a later one', async () => {
    const peer = new StreamPeer();
    const { files } = peer.workspace;
    const client = await peer.start({
      kind: bareClient,
      initializationOptions: { trusted: true },
    });
    const uri = peer.workspace.uri('ana.private.coach.yaml');
    // Git takes its time, after the plan has been looked for in vain.
    const asking = files.hold(uri);
    client.open(uri, 'kind: notes\nplan: ana.coach.yaml\n');
    await asking.arrived;
    // From here on git answers at once.
    files.hold(uri).release();
    peer.workspace.write('ana.coach.yaml', plan('sales'));
    client.filesChanged({ uri: peer.workspace.uri('ana.coach.yaml'), type: 1 });
    await client.without(uri, 'plan-not-found');
    asking.release();
    await client.lenses(uri);
    await client.lenses(uri);
    const newest = client.published(uri).at(-1)?.diagnostics ?? [];
    expect(codesOf(newest)).not.toContain('plan-not-found');
  });
});
