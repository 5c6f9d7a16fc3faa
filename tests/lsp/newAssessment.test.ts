import { describe, expect, it } from 'vitest';
import type { NewAssessmentResult } from '../../server/protocol.ts';
import type { LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, type Peer } from '../support/lspPeers.ts';

/** Stands in all that somebody has said of the person so far. */
const MARKER = 'geheim';

const plan = `kind: plan
person: { name: Ana Lopez, level: pm }
lead: { name: Dana Kim }
compass: ../pm.coach.yaml
assessments:
  - date: 2026-07-02
    rater: self
    ratings: { planning: 3.5, team: { rating: 2.5, evidence: ${MARKER} } }
    skills: { briefs: { rating: 1.5, evidence: ${MARKER} } }
  - date: 2026-07-03
    rater: lead
    by: ${MARKER}
    ratings: { planning: 4.5, team: { rating: 0.5, evidence: ${MARKER} } }
  - { date: 2026-07-03, rater: peer, by: peer-1, ratings: { planning: 3.5 } }
  - { date: 2026-07-04, rater: peer, by: peer-1 }
  - { date: 2026-07-05, rater: peer, by: peer-2 }
challenge: { title: ${MARKER} }
`;
const compass = `kind: compass
scale: { min: 0, max: 5, labels: { 0: Not seen, 5: Teaches others } }
buckets:
  team: { good: 'Knows who waits for what.', expected: { pm: 4.25 } }
  agile: { relevant: false, reason: Not here. }
  pricing: { title: Price }
  planning:
    title: Plans
    good: >-
      Says what comes next,
      and why.
    expected: { pm: 4.25 }
    skills: { briefs: { good: One page., expected: { pm: 4.25 } }, one-two: {}, x-a: {} }
`;
const draft = `kind: notes
plan: ana.coach.yaml
assessments:
  - { date: 2026-11-20, rater: lead, ratings: { planning: { rating: 1.5, evidence: ${MARKER} } } }
entries: [{ date: 2026-11-20, note: ${MARKER} }]
`;

const ask = (client: LspClient, uri: string) =>
  client.request<NewAssessmentResult>('coach/newAssessment', { textDocument: { uri } });

function written(peer: Peer, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) peer.workspace.write(path, text);
}

async function asked(peer: Peer, path: string, files: Readonly<Record<string, string>>) {
  written(peer, files);
  const client = await peer.start();
  const uri = peer.workspace.uri(path);
  client.open(uri, files[path] ?? '');
  return { client, uri, result: await ask(client, uri) };
}

const team = { 'pm.coach.yaml': compass, 'people/ana.coach.yaml': plan };

overBothPeers((newPeer) => {
  describe('coach/newAssessment', () => {
    it('gives the buckets of the wheel with the words of the compass', async () => {
      const peer = newPeer();
      const { result, uri } = await asked(peer, 'people/ana.coach.yaml', team);
      expect(result).toEqual({
        person: 'Ana Lopez',
        lead: 'Dana Kim',
        peers: ['peer-1', 'peer-2'],
        turn: 'self',
        buckets: [
          { id: 'problem-understanding', title: 'Problem Understanding', skills: [] },
          { id: 'solution-finding', title: 'Solution Finding', skills: [] },
          {
            id: 'planning',
            title: 'Plans',
            good: 'Says what comes next, and why.',
            skills: [
              { id: 'briefs', title: 'briefs', good: 'One page.' },
              { id: 'one-two', title: 'one two' },
            ],
          },
          { id: 'execution', title: 'Execution (Get it Done)', skills: [] },
          { id: 'listen-and-learn', title: 'Listen & Learn', skills: [] },
          { id: 'team', title: 'Team', good: 'Knows who waits for what.', skills: [] },
          { id: 'personal-growth', title: 'Personal Growth', skills: [] },
          { id: 'pricing', title: 'Price', skills: [] },
        ],
        scale: { min: 0, max: 5, labels: { 0: 'Not seen', 5: 'Teaches others' } },
        places: [
          { uri, kind: 'plan' },
          {
            uri: peer.workspace.uri('people/ana.private.coach.yaml'),
            kind: 'draft',
            newText: 'kind: notes\nplan: ana.coach.yaml\n',
          },
        ],
      });
    });

    it.each(clientKinds)(
      'tells $name nothing that anybody has said, nor what is expected',
      async (kind) => {
        const peer = newPeer();
        written(peer, { ...team, 'people/ana.private.coach.yaml': draft });
        const client = await peer.start({ kind });
        const uris = ['people/ana.coach.yaml', 'people/ana.private.coach.yaml'].map((path) =>
          peer.workspace.uri(path),
        );
        client.open(uris[0] ?? '', plan);
        client.open(uris[1] ?? '', draft);
        for (const uri of uris) {
          const result = JSON.stringify(await ask(client, uri));
          expect(result).toContain('Says what comes next');
          expect(result).not.toContain(MARKER);
          // All ratings and expectations have halves and quarters, and nothing else has.
          expect(result).not.toMatch(/\d\.\d/);
        }
        const received = JSON.stringify(client.received);
        expect(received).not.toContain(MARKER);
        expect(client.responses.join('\n')).not.toContain(MARKER);
      },
    );

    it('finds the private notes about the person, whatever their name', async () => {
      const peer = newPeer();
      const { result, uri } = await asked(peer, 'people/ana.coach.yaml', {
        ...team,
        'mine/on-ana.private.coach.yaml': draft.replace('ana.coach', '../people/ana.coach'),
        'mine/on-ben.private.coach.yaml': draft.replace('ana.coach', '../people/ben.coach'),
      });
      expect(result).toMatchObject({
        places: [
          { uri, kind: 'plan' },
          { uri: peer.workspace.uri('mine/on-ana.private.coach.yaml'), kind: 'draft' },
        ],
      });
    });

    it('asked of the notes puts the draft there first, and the lead has the turn', async () => {
      const peer = newPeer();
      const { result, uri } = await asked(peer, 'people/ana.private.coach.yaml', {
        ...team,
        'people/ana.private.coach.yaml': draft,
      });
      expect(result).toMatchObject({
        person: 'Ana Lopez',
        scale: { min: 0, max: 5 },
        places: [
          { uri, kind: 'draft' },
          { uri: peer.workspace.uri('people/ana.coach.yaml'), kind: 'plan' },
        ],
      });
    });

    it('offers no notes in the place of another file', async () => {
      const peer = newPeer();
      const { result } = await asked(peer, 'people/ana.coach.yaml', {
        ...team,
        'people/ana.private.coach.yaml': 'kind: questions\nquestions: {}\n',
      });
      expect(result).toMatchObject({ places: [{ kind: 'plan' }] });
    });

    it('says nothing of a private compass but its buckets and its scale', async () => {
      const peer = newPeer();
      const path = 'people/ana.coach.yaml';
      const { result } = await asked(peer, path, {
        'pm.private.coach.yaml': compass.replaceAll('Plans', MARKER).replaceAll('Knows', MARKER),
        [path]: plan.replace('pm.coach', 'pm.private.coach'),
      });
      expect(result).toMatchObject({ scale: { min: 0, max: 5, labels: {} } });
      const { buckets } = result as Extract<NewAssessmentResult, { buckets: unknown }>;
      expect(buckets).toHaveLength(8);
      expect(buckets[2]).toEqual({ id: 'planning', title: 'Planning', skills: [] });
      expect(JSON.stringify(result)).not.toContain(MARKER);
    });

    it('goes on without a compass, and with a plan in which much is wrong', async () => {
      const broken = 'kind: plan\nperson: []\nlead: 7\nassessments: [{ date: soon }, 7]\n';
      const { result } = await asked(newPeer(), 'ana.coach.yaml', { 'ana.coach.yaml': broken });
      expect(result).toMatchObject({
        peers: [],
        turn: 'self',
        scale: { min: 1, max: 10, labels: {} },
      });
      expect(result).toMatchObject({ buckets: { length: 8 } });
    });

    it('says why there is nothing to rate', async () => {
      const { client, uri } = await asked(newPeer(), 'pm.coach.yaml', team);
      expect(await ask(client, uri)).toEqual({ refused: expect.stringContaining('open the plan') });
      client.change(uri, 'kind: plan\nperson: [\n');
      expect(await ask(client, uri)).toEqual({
        refused: expect.stringContaining('cannot be read'),
      });
      expect(await ask(client, 'file:///none.coach.yaml')).toBeNull();
    });
  });
});
