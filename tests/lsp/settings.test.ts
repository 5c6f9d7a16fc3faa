import { describe, expect, it } from 'vitest';
import { MessageType } from 'vscode-languageserver/node';
import { clientKinds, overBothPeers, StreamPeer } from '../support/lspPeers.ts';

const plan = 'kind: plan\nperson: { name: Ana }\ncadence: {}\nperiod: { start: 2026-11-01 }\n';

overBothPeers((newPeer) => {
  describe.each(clientKinds)('settings of $name', (kind) => {
    const configure = (settings: unknown) =>
      ['workspace/didChangeConfiguration', { settings }] as const;

    it('switch lenses off and on', async () => {
      const peer = newPeer();
      const client = await peer.start({
        kind,
        initializationOptions: { codeLens: { enabled: false } },
      });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect(await client.lenses(uri)).toEqual([]);
      client.notify(...configure({ coach: { codeLens: { enabled: true } } }));
      expect(await client.lenses(uri)).not.toEqual([]);
      client.notify(...configure({ codeLens: { enabled: false } }));
      expect(await client.lenses(uri)).toEqual([]);
      // What says nothing of a setting leaves it as it is.
      for (const settings of [null, undefined, {}, { coach: {} }, { coach: { timeZone: '' } }, 3]) {
        client.notify(...configure(settings));
        expect(await client.lenses(uri)).toEqual([]);
      }
    });

    it('set the date', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: { today: '2026-11-30' } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const title = async () => (await client.lenses(uri))[0]?.command?.title;
      expect(await title()).toContain('(tomorrow)');
      client.notify(...configure({ coach: { today: '2026-11-29' } }));
      expect(await title()).toContain('(in 2 days)');
      client.notify(...configure({ coach: { codeLens: { enabled: true } } }));
      expect(await title()).toContain('(in 2 days)');
    });

    it.each([
      [
        { timeZone: 'Europe/Nowhere' },
        '`Europe/Nowhere` is no time zone: use a name such as Europe/Berlin.',
      ],
      [{ today: '2026-02-30' }, '`2026-02-30` (today) is no calendar date: write YYYY-MM-DD.'],
      [{ today: 'tomorrow' }, '`tomorrow` (today) is no calendar date: write YYYY-MM-DD.'],
    ])('that are wrong are said once, and count as not set: %o', async (settings, message) => {
      const peer = newPeer();
      const client = await peer.start({ kind, initializationOptions: settings });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      // VS Code sends the same again as soon as the server runs.
      client.notify(...configure({ coach: settings }));
      client.notify(...configure({ coach: { ...settings, codeLens: { enabled: true } } }));
      const [lens] = await client.lenses(uri);
      expect(lens?.command?.title).toBe('Next coaching session: Tue 1 Dec 2026 (in 7 days)');
      await client.finding(uri, 'missing-owner');
      expect(client.messages('window/showMessage')).toEqual([
        { type: MessageType.Warning, message },
      ]);
      expect(client.messages('window/showMessageRequest')).toEqual([]);
    });

    it('are said again when they are wrong in another way', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.coach.yaml');
      for (const timeZone of ['Nowhere', 'Europe/Berlin', 'Elsewhere', '']) {
        client.notify(...configure({ coach: { timeZone } }));
      }
      await client.lenses(uri);
      expect(client.messages('window/showMessage')).toEqual([
        expect.objectContaining({ message: expect.stringContaining('`Nowhere`') }),
        expect.objectContaining({ message: expect.stringContaining('`Elsewhere`') }),
      ]);
    });

    it('of the environment that are wrong are said once', async () => {
      const peer = newPeer();
      const client = await peer.start({
        kind,
        environment: { COACH_TODAY: 'someday' },
        initializationOptions: { timeZone: 'Europe/Berlin' },
      });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      client.notify(...configure({ coach: { codeLens: { enabled: true } } }));
      await client.finding(uri, 'missing-owner');
      expect(await client.lenses(uri)).not.toEqual([]);
      expect(client.messages('window/showMessage')).toEqual([
        {
          type: MessageType.Warning,
          message: '`someday` (COACH_TODAY) is no calendar date: write YYYY-MM-DD.',
        },
      ]);
    });
  });
});

describe('the time zone', () => {
  it('decides which day it is', async () => {
    // Between these two there are always two different dates, 25 hours apart.
    const dayIn = async (timeZone: string) => {
      const peer = new StreamPeer();
      const client = await peer.start({ environment: {}, initializationOptions: { timeZone } });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, 'kind: plan\nperson: { name: Ana }\n');
      const result = await client.request<{ date: string }>('coach/sessionToLog', {
        textDocument: { uri },
      });
      return result.date;
    };
    expect(await dayIn('Pacific/Kiritimati')).not.toBe(await dayIn('Pacific/Niue'));
  });
});
