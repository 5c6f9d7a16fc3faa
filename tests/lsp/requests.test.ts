import { describe, expect, it } from 'vitest';
import type {
  BucketThemesResult,
  CheckInsResult,
  FilledQuestion,
  QuestionsResult,
  ThemesResult,
  WheelState,
} from '../../server/protocol.ts';
import type { LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';

const compass = `kind: compass
title: A good product manager
scale: { min: 1, max: 5 }
levels: [pm]
buckets:
  problem-understanding:
    good: Says which customer hurts and shows the evidence.
    expected: { pm: 4 }
  sales: { title: Selling, good: Helps the sellers to sell what there is. }
`;
const plan = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
compass: pm.coach.yaml
headline: Why before what
period: { start: 2026-07-01, end: 2026-12-31 }
assessments:
  - { date: 2026-07-02, rater: self, ratings: { problem-understanding: 5 } }
  - { date: 2026-07-03, rater: lead, ratings: { problem-understanding: 3, sales: 2 } }
themes:
  - id: problem-first
    title: Start from the problem
    bucket: problem-understanding
    actions: [{ do: Write three problem briefs, due: 2026-12-04 }]
cadence: {}
log:
  - { date: 2026-11-02, kind: session, progress: { problem-first: { colour: amber, evidence: One brief. } } }
  - { date: 2026-12-01, kind: session, status: planned }
`;

async function openBoth(client: LspClient, uri: (path: string) => string): Promise<string> {
  client.open(uri('pm.coach.yaml'), compass);
  client.open(uri('ana.coach.yaml'), plan);
  return uri('ana.coach.yaml');
}

overBothPeers((newPeer) => {
  describe.each(clientKinds)('requests of $name', (kind) => {
    const start = async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = await openBoth(client, (path) => peer.workspace.uri(path));
      return { client, uri, compassUri: peer.workspace.uri('pm.coach.yaml') };
    };

    it('coach/wheel: the ratings of the text as it is now, with the compass', async () => {
      const { client, uri, compassUri } = await start();
      const wheel = () => client.request<WheelState>('coach/wheel', { textDocument: { uri } });
      expect(await wheel()).toMatchObject({
        kind: 'model',
        uri,
        version: 1,
        model: {
          of: 'plan',
          name: 'Ana Lopez',
          headline: 'Why before what',
          scale: { min: 1, max: 5 },
          spokes: expect.arrayContaining([
            expect.objectContaining({ id: 'sales', title: 'Selling' }),
          ]),
          outlines: [
            {
              id: 'self',
              values: expect.arrayContaining([expect.objectContaining({ rating: 5 })]),
            },
            { id: 'lead' },
            {
              id: 'expected',
              values: expect.arrayContaining([expect.objectContaining({ rating: 4 })]),
            },
          ],
        },
      });
      client.change(uri, plan.replace('problem-understanding: 5', 'problem-understanding: 2'));
      expect(await wheel()).toMatchObject({
        version: 2,
        model: {
          outlines: expect.arrayContaining([
            expect.objectContaining({
              id: 'self',
              values: expect.arrayContaining([expect.objectContaining({ rating: 2 })]),
            }),
          ]),
        },
      });
      client.change(uri, `${plan}nonsense: [\n`);
      expect(await wheel()).toMatchObject({ kind: 'notice', version: 3, passing: true });
      expect(
        await client.request('coach/wheel', { textDocument: { uri: compassUri } }),
      ).toMatchObject({ kind: 'model', model: { of: 'compass' } });
      expect(
        await client.request('coach/wheel', { textDocument: { uri: `${uri}.coach.yaml` } }),
      ).toBeNull();
    });

    it('coach/wheel: an earlier round, which changes with the text and gives way when it goes', async () => {
      const { client, uri } = await start();
      const wheelAt = async (at: unknown) => {
        const state = await client.request<WheelState>('coach/wheel', {
          textDocument: { uri },
          at,
        });
        if (state.kind !== 'model') throw new Error(state.message);
        return state.model;
      };
      const model = await wheelAt('2026-07-02');
      expect(model).toMatchObject({
        day: '2026-07-02',
        rounds: [
          { date: '2026-07-02', raters: ['Self'] },
          { date: '2026-07-03', raters: ['Lead'] },
        ],
      });
      expect(model.outlines.map(({ id }) => id)).toEqual(['self', 'expected']);
      client.change(uri, plan.replace('date: 2026-07-02', 'date: 2026-06-02'));
      expect(await wheelAt('2026-07-02')).toMatchObject({
        day: '2026-06-02',
        notices: expect.arrayContaining([
          'Nobody has rated on Thu 2 Jul 2026, so the wheel shows Tue 2 Jun 2026.',
        ]),
      });
      for (const none of [undefined, null, 5, {}]) {
        expect(await wheelAt(none)).not.toHaveProperty('day');
      }
    });

    it('coach/checkIns: the next dates, each with its reason and its place', async () => {
      const { client, uri } = await start();
      const result = await client.request<CheckInsResult>('coach/checkIns', {
        textDocument: { uri },
      });
      expect(result?.map(({ label, range }) => [label, range.start.line])).toEqual([
        ['Quarterly refresh: Thu 1 Oct 2026 (overdue by 54 days)', 4],
        ['Next nudge: Wed 25 Nov 2026 (tomorrow)', 4],
        ['Next coaching session: Tue 1 Dec 2026 (in 7 days)', 16],
      ]);
      expect(result?.map(({ reason }) => reason)).toEqual([
        'Cadence quarterly, counted from the start of the period on Wed 1 Jul 2026.',
        'Cadence weekly, counted from the start of the period on Wed 1 Jul 2026.',
        'Planned in the log.',
      ]);
    });

    it('coach/themes: each with its colours and open actions', async () => {
      const { client, uri } = await start();
      const result = await client.request<ThemesResult>('coach/themes', { textDocument: { uri } });
      expect(result).toMatchObject([
        {
          title: 'Start from the problem',
          range: { start: { line: 9, character: 4 } },
          events: [
            {
              label: 'amber, Mon 2 Nov 2026',
              detail: 'One brief.',
              range: { start: { line: 15 } },
            },
            {
              label: 'Write three problem briefs',
              detail: 'due Fri 4 Dec 2026',
              range: { start: { line: 12 } },
            },
          ],
        },
      ]);
    });

    it('coach/bucketThemes: who works on the bucket at a line', async () => {
      const { client, uri, compassUri } = await start();
      const at = (line: number) =>
        client.request<BucketThemesResult>('coach/bucketThemes', {
          textDocument: { uri: compassUri },
          position: { line, character: 0 },
        });
      await client.findings(compassUri, (found) => found.length > 0);
      for (let themes = (await at(5))?.themes ?? []; themes.length === 0; ) {
        themes = (await at(5))?.themes ?? [];
      }
      const result = {
        bucket: 'Problem Understanding',
        themes: [
          { uri, range: { start: { line: 9, character: 4 }, end: { line: 9, character: 6 } } },
        ],
      };
      expect(await at(5)).toEqual(result);
      expect(await at(7)).toEqual(result);
      expect(await at(8)).toEqual({ bucket: 'Selling', themes: [] });
      for (const outside of [0, 4]) expect(await at(outside)).toBeNull();
      expect(
        await client.request('coach/bucketThemes', {
          textDocument: { uri },
          position: { line: 9, character: 0 },
        }),
      ).toBeNull();
    });

    it('coach/questions: what fits first, and the rest without a plan', async () => {
      const { client, uri } = await start();
      const forPlan = await client.request<QuestionsResult>('coach/questions', {
        textDocument: { uri },
      });
      expect(forPlan.groups[0]).toMatchObject({
        title: 'Fitting now',
        questions: expect.arrayContaining([
          expect.objectContaining({ note: expect.stringMatching(/./) }),
        ]),
      });
      expect(forPlan.choices.person).toEqual(['Ana Lopez']);
      expect(forPlan.choices.theme).toEqual(['Start from the problem']);
      expect(forPlan.emotions.flatMap(({ emotions }) => emotions)).toHaveLength(30);
      const without = await client.request<QuestionsResult>('coach/questions', {});
      expect(without.groups[0]?.title).not.toBe('Fitting now');
      expect(without.choices.person).toEqual([]);
      const count = ({ groups }: QuestionsResult) =>
        groups.flatMap(({ questions }) => questions).length;
      expect(count(without)).toBe(count(forPlan));
      expect(count(without)).toBeGreaterThanOrEqual(44);
    });

    it('coach/fillQuestion: a question in full, with one more than the rating', async () => {
      const { client } = await start();
      const filled = await client.request<FilledQuestion>('coach/fillQuestion', {
        id: 'scale-plus-one',
        values: { skill: 'Planning', rating: 6 },
      });
      expect(`${filled?.ask} ${filled?.followUps.join(' ')}`).toMatch(/Planning.*7/);
      expect(`${filled?.ask} ${filled?.followUps.join(' ')}`).not.toMatch(/\{|\b10\b.*\?.*10/);
      expect(await client.request('coach/fillQuestion', { id: 'nonsense', values: {} })).toBeNull();
    });

    it('without sensible parameters have an empty answer', async () => {
      const { client } = await start();
      for (const method of [
        'coach/wheel',
        'coach/checkIns',
        'coach/themes',
        'coach/bucketThemes',
        'coach/sessionToLog',
        'coach/fillQuestion',
      ]) {
        expect(await client.request(method, {})).toBeNull();
      }
      await expect(client.request('coach/nonsense', {})).rejects.toThrow('Unhandled method');
    });
  });
});
