import { describe, expect, it } from 'vitest';
import { type TeamState, teamMethod } from '../../server/protocol.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const compass = (title: string) => `kind: compass
title: ${title}
buckets:
  planning: { skills: { range-estimates: {} } }
  agile: { relevant: false }
  sales: { title: Sales calls }
`;

const ana = `kind: plan
person: { id: ana, name: Ana Lopez }
compass: ../pm.coach.yaml
period: { start: 2026-07-01, end: 2026-12-31 }
assessments: [{ date: 2026-11-02, rater: self, ratings: { planning: 6 } }]
challenge: { title: Lead the strategy, status: agreed, agreed: 2026-07-10 }
themes:
  - { id: estimates, title: Give ranges, skill: range-estimates }
  - { id: bad-news, title: Share bad news, trait: empathy }
  - { id: old, title: Long done, bucket: team, status: closed }
cadence: { session: monthly, nudge: weekly, refresh: quarterly }
log:
  - { date: 2026-09-18, kind: session, progress: { estimates: red } }
  - { date: 2026-10-01, kind: refresh }
`;
const ben = `kind: plan
person: { id: ben, name: Ben Okafor }
compass: ../pm.coach.yaml
challenge: { title: Was too much, status: dropped }
themes: [{ id: calls, title: Join sales calls, bucket: sales }]
`;
const files = {
  'pm.coach.yaml': compass('Product'),
  'people/ben.coach.yaml': ben,
  'people/ana.coach.yaml': ana,
  'people/gone.coach.yaml': `${ben.replace('Ben Okafor', 'Gone')}status: closed\n`,
  'people/secret.private.coach.yaml': ben.replace('Ben Okafor', 'Secret'),
};

overBothPeers((newPeer) => {
  async function started(all: Readonly<Record<string, string>>) {
    const peer = newPeer();
    for (const [name, text] of Object.entries(all)) peer.workspace.write(name, text);
    const client = await peer.start();
    const ask = async (params: object = {}) => {
      for (;;) {
        const state = await client.request<TeamState>(teamMethod, params);
        if (state.isComplete) return state;
        // Told when the files have been read; until then the answer says that somebody may be missing.
        await new Promise((next) => setTimeout(next));
      }
    };
    return { peer, client, ask };
  }

  describe('a team', () => {
    it('is those with a plan, by name, with what they work on and no ratings or colours', async () => {
      const { client, ask } = await started(files);
      const state = await ask();
      expect(state.people.map(({ name }) => name)).toEqual(['Ana Lopez', 'Ben Okafor']);
      expect(
        state.people.map(({ themes }) => themes.map(({ title, buckets }) => [title, ...buckets])),
      ).toEqual([
        [['Give ranges', 'planning'], ['Share bad news']],
        [['Join sales calls', 'sales']],
      ]);
      expect(state.people[0]?.themes[0]?.target.range.start.line).toBe(7);
      const said = client.responses.join();
      expect(said).not.toMatch(/Secret|Gone|rating|"red"|colour/);
    });

    it('has its buckets in the fixed order, and those that nobody works on', async () => {
      const { ask } = await started(files);
      const { buckets, uncovered } = await ask();
      expect(buckets.map(({ id }) => id)).toEqual([
        'problem-understanding',
        'solution-finding',
        'planning',
        'execution',
        'listen-and-learn',
        'team',
        'personal-growth',
        'sales',
      ]);
      expect(uncovered).toEqual([
        'Problem Understanding',
        'Solution Finding',
        'Execution (Get it Done)',
        'Listen & Learn',
        'Team',
        'Personal Growth',
      ]);
    });

    it('has challenges as they are stated, without those that are over', async () => {
      const { ask } = await started(files);
      const [first, second] = (await ask()).people;
      expect(first?.challenge).toMatchObject({
        title: 'Lead the strategy',
        status: 'agreed',
        agreed: '2026-07-10',
        target: { range: { start: { line: 5 } } },
      });
      expect(second).not.toHaveProperty('challenge');
    });

    it('has check-ins on the dates that lenses have', async () => {
      const { client, peer, ask } = await started(files);
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      const person = (await ask()).people[0];
      expect(person?.checkIns.map(({ key, section, due }) => [key, section, due])).toEqual([
        ['session', 'overdue', '2026-10-19'],
        ['nudge', 'this-week', '2026-11-25'],
        ['refresh', 'later', '2026-12-31'],
      ]);
      client.open(uri, ana);
      const lenses = await client.lenses(uri);
      const titles = lenses.map(({ command }) => command?.title);
      expect(titles).toEqual(
        expect.arrayContaining(person?.checkIns.map(({ label }) => label) ?? ['none']),
      );
    });

    it('is chosen by its compass, else the largest one', async () => {
      const { peer, ask } = await started({
        ...files,
        'other.coach.yaml': compass('Another'),
        'people/eva.coach.yaml': ben
          .replace('Ben Okafor', 'Eva')
          .replace('../pm.coach.yaml', '../other.coach.yaml'),
        'people/free.coach.yaml': 'kind: plan\nperson: { name: Free }\n',
      });
      const state = await ask();
      expect(state.teams.map(({ title, plans }) => [title, plans])).toEqual([
        ['', 1],
        ['Another', 1],
        ['Product', 2],
      ]);
      expect(state.team).toBe(peer.workspace.uri('pm.coach.yaml'));
      const other = await ask({ team: peer.workspace.uri('other.coach.yaml') });
      expect(other.people.map(({ name }) => name)).toEqual(['Eva']);
      expect((await ask({ team: '' })).people.map(({ name }) => name)).toEqual(['Free']);
    });

    it('is limited to a folder, and to as many people as are asked for', async () => {
      const { peer, ask } = await started({
        ...files,
        'north/cleo.coach.yaml': ben.replace('Ben Okafor', 'Cleo'),
      });
      const all = await ask({ most: 1 });
      expect(all.folders.map(({ title, plans }) => [title, plans])).toEqual([
        ['north', 1],
        ['people', 2],
      ]);
      expect([all.people.length, all.left]).toEqual([1, 2]);
      // What nobody works on is told of all of them.
      expect(all.uncovered).not.toContain('Sales calls');
      const north = await ask({ folder: peer.workspace.uri('north') });
      expect(north.people.map(({ name }) => name)).toEqual(['Cleo']);
      expect(north.uncovered).toContain('Planning');
    });

    it('follows unsaved text, and keeps a plan in sight that is broken for a moment', async () => {
      const { client, peer, ask } = await started(files);
      const uri = peer.workspace.uri('people/ben.coach.yaml');
      client.open(uri, ben.replace('Join sales calls', 'Lead sales calls'));
      expect((await ask()).people[1]?.themes[0]?.title).toBe('Lead sales calls');
      client.change(uri, `${ben}nonsense: [\n`);
      expect((await ask()).people.map(({ name }) => name)).toEqual(['Ana Lopez', 'Ben Okafor']);
      client.change(uri, `${ben}status: closed\n`);
      expect((await ask()).people.map(({ name }) => name)).toEqual(['Ana Lopez']);
    });

    it('is empty without plans', async () => {
      const { ask } = await started({ 'pm.coach.yaml': compass('Product') });
      expect(await ask()).toMatchObject({ teams: [], team: '', people: [], left: 0, folders: [] });
    });
  });
});
