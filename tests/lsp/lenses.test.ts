import { describe, expect, it } from 'vitest';
import { lensCommands } from '../../server/protocol.ts';
import type { LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';

const plan = `kind: plan
person: { id: ana, name: Ana Lopez }
owner: ana
period: { start: 2026-07-01, end: 2026-12-31 }
assessments: []
themes:
  - id: problem-first
    title: Start from the problem
    bucket: problem-understanding
    actions:
      - { do: Write three problem briefs, due: 2026-12-04, status: doing }
      - { do: Interview two customers, due: 2026-11-30 }
      - { do: Read a book, status: done }
  - { id: estimates, title: Estimates, bucket: planning, status: closed }
cadence: { nudge: weekly, session: monthly, refresh: quarterly }
log:
  - { date: 2026-09-18, kind: session, progress: { problem-first: red } }
  - { date: 2026-10-01, kind: refresh }
  - { date: 2026-10-18, kind: session, progress: { problem-first: amber } }
  - { date: 2026-11-17, kind: nudge }
`;

/** Line and title, in the order in which they are sent. */
async function shown(client: LspClient, uri: string): Promise<[line: number, title: string][]> {
  const lenses = await client.lenses(uri);
  return lenses.map(({ range, command }) => [range.start.line, command?.title ?? '']);
}

const onThemes: [number, string][] = [
  [6, 'red → amber · 2 open actions · next due Mon 30 Nov 2026'],
  [13, 'closed · no colour yet'],
];

overBothPeers((newPeer) => {
  describe.each(clientKinds)('lenses of $name', (kind) => {
    it('say the next check-ins, the themes, and what can be done', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: { commands: lensCommands } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect(await shown(client, uri)).toEqual([
        [14, 'Next coaching session: Wed 18 Nov 2026 (overdue by 6 days)'],
        [14, 'Next nudge: Tue 24 Nov 2026 (today)'],
        [14, 'Quarterly refresh: Thu 31 Dec 2026 (in 37 days)'],
        [6, 'red → amber · 2 open actions · next due Mon 30 Nov 2026'],
        [6, 'Set colour'],
        [6, 'Set an action'],
        [13, 'closed · no colour yet'],
        [4, 'Open PMwheel'],
        [15, 'Log a session'],
      ]);
    });

    it('carry no command that the client does not have', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const commands = (await client.lenses(uri)).map(({ command }) => command);
      const telling = commands.slice(0, 5);
      for (const command of telling) {
        expect(command).toEqual({ title: expect.stringMatching(/./), command: '' });
      }
      // There is no wheel to open. A session is logged where the server may edit.
      const logged = { title: 'Log a session', command: 'coach.edit.logSession', arguments: [uri] };
      expect(commands.slice(5)).toEqual(kind.capabilities.workspace?.applyEdit ? [logged] : []);
    });

    it('carry commands, with what these need, to a client that has them', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: { commands: lensCommands } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const lenses = await client.lenses(uri);
      expect(lenses.map(({ command }) => [command?.command, command?.arguments])).toEqual([
        ['coach.showCheckIns', [uri]],
        ['coach.showCheckIns', [uri]],
        ['coach.showCheckIns', [uri]],
        ['coach.showTheme', [uri, 0]],
        ['coach.setThemeColour', [uri, 0]],
        ['coach.setActionStatus', [uri, 0]],
        ['coach.showTheme', [uri, 1]],
        ['coach.openWheel', [uri]],
        ['coach.logSession', [uri]],
      ]);
    });

    it('count from the date of an option, which beats the environment', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: { today: '2026-11-17' } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect((await shown(client, uri)).slice(0, 2)).toEqual([
        [14, 'Next coaching session: Wed 18 Nov 2026 (tomorrow)'],
        [14, 'Next nudge: Tue 24 Nov 2026 (in 7 days)'],
      ]);
    });

    it('count from the date of an option where the environment says none', async () => {
      const peer = newPeer();
      const client = await peer.start({
        kind,
        environment: {},
        initializationOptions: { coach: { today: '2026-10-20' } },
      });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect((await shown(client, uri))[0]).toEqual([
        14,
        'Next coaching session: Wed 18 Nov 2026 (in 29 days)',
      ]);
    });

    it.each(['de', 'de-AT', 'de_CH.UTF-8'])('speak German: %s', async (locale) => {
      const peer = newPeer();
      const client = await peer.start({
        kind,
        params: { locale },
        initializationOptions: { commands: lensCommands },
      });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect(await shown(client, uri)).toEqual([
        [14, 'Nächstes Coaching-Gespräch: Mi 18. Nov. 2026 (seit 6 Tagen überfällig)'],
        [14, 'Nächster Anstoß: Di 24. Nov. 2026 (heute)'],
        [14, 'Auffrischung des Plans: Do 31. Dez. 2026 (in 37 Tagen)'],
        [6, 'rot → gelb · 2 offene Maßnahmen · nächste fällig Mo 30. Nov. 2026'],
        [6, 'Farbe setzen'],
        [6, 'Maßnahme setzen'],
        [13, 'abgeschlossen · noch keine Farbe'],
        [4, 'PMwheel öffnen'],
        [15, 'Gespräch festhalten'],
      ]);
    });

    it.each(['en-GB', 'C.UTF-8', '', 'not a locale'])('speak English: %s', async (locale) => {
      const peer = newPeer();
      const client = await peer.start({ kind, params: { locale } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect((await shown(client, uri))[1]).toEqual([14, 'Next nudge: Tue 24 Nov 2026 (today)']);
    });

    it('say on the first line what a plan without a cadence lacks', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, '\n# Ana\nkind: plan\nperson: { name: Ana }\n');
      expect(await shown(client, uri)).toEqual([[2, 'No check-ins yet: add a `cadence`']]);
      client.change(uri, 'kind: plan\nperson: { name: Ana }\ncadence: {}\n');
      expect(await shown(client, uri)).toEqual([[2, 'Plan the first session']]);
    });

    it('leave a closed plan in peace', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: { commands: lensCommands } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, `${plan}status: closed\n`);
      expect(await shown(client, uri)).toEqual([...onThemes, [4, 'Open PMwheel']]);
    });

    it('follow the text, saved or not, and the pauses of a compass', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const [uri, compass] = [
        peer.workspace.uri('ana.coach.yaml'),
        peer.workspace.uri('pm.coach.yaml'),
      ];
      client.open(compass, 'kind: compass\nbuckets: {}\n');
      client.open(uri, `${plan}compass: pm.coach.yaml\n`);
      expect(await shown(client, uri)).toContainEqual([
        14,
        'Next coaching session: Wed 18 Nov 2026 (overdue by 6 days)',
      ]);
      client.change(
        compass,
        'kind: compass\nbuckets: {}\npauses: [{ start: 2026-11-16, end: 2026-11-27 }]\n',
      );
      expect(await shown(client, uri)).toContainEqual([
        14,
        'Next coaching session: Mon 30 Nov 2026 (in 6 days)',
      ]);
    });

    it('of a text that cannot be read show what can', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: { commands: lensCommands } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      client.change(uri, `${plan}nonsense: [\n`);
      expect(await shown(client, uri)).toContainEqual([4, 'Open PMwheel']);
      client.change(uri, '');
      expect(await shown(client, uri)).toEqual([]);
      client.change(uri, 'kind: [\n');
      expect(await shown(client, uri)).toEqual([]);
    });

    it('of a compass count whose plans have a theme on a bucket', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('ana.coach.yaml', `${plan}compass: pm.coach.yaml\n`);
      const client = await peer.start({ kind, initializationOptions: { commands: lensCommands } });
      const uri = workspace.uri('pm.coach.yaml');
      client.open(
        uri,
        'kind: compass\nbuckets:\n  problem-understanding: {}\n  planning:\n    good: Plans.\n  team: {}\nnonsense: 1\n',
      );
      await client.finding(uri, 'unknown-field');
      // Until all plans have been read nobody is counted.
      for (let lenses = await shown(client, uri); lenses.length === 1; ) {
        lenses = await shown(client, uri);
      }
      expect(await shown(client, uri)).toEqual([
        [1, 'Open PMwheel'],
        [2, '1 person has a theme on this'],
        [3, 'Nobody has a theme on this'],
        [5, 'Nobody has a theme on this'],
      ]);
      client.open(
        workspace.uri('ben.coach.yaml'),
        `${plan.replaceAll('ana', 'ben').replace('problem-understanding', 'team')}compass: pm.coach.yaml\n`,
      );
      // Whether git ignores the new file is asked first; a client without refreshes asks again.
      for (let lenses = await shown(client, uri); lenses.at(-1)?.[1].startsWith('Nobody'); ) {
        lenses = await shown(client, uri);
      }
      expect(await shown(client, uri)).toContainEqual([5, '1 person has a theme on this']);
    });
  });
});
