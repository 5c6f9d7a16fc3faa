import { describe, expect, it } from 'vitest';
import { type ApplyWorkspaceEditParams, MessageType } from 'vscode-languageserver/node';
import type { LogCheckInParams, SessionToLogResult } from '../../server/protocol.ts';
import { bareClient, type ClientKind, fullClient, type LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, type Peer } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

const command = 'coach.edit.logSession';
const NEEDS_PLAN = 'Check-ins are logged in a plan: open one first.';

/** Applies edits, as a client with the bare minimum for that. */
const olderClient: ClientKind = {
  ...bareClient,
  name: 'an older client',
  capabilities: { workspace: { applyEdit: true } },
  answers: { 'workspace/applyEdit': () => ({ applied: true }) },
};
/** Fills in tab stops. */
const snippetClient: ClientKind = {
  ...fullClient,
  name: 'a client with tab stops',
  capabilities: {
    ...fullClient.capabilities,
    workspace: {
      ...fullClient.capabilities.workspace,
      workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    },
  },
};

const plan = `kind: plan
person: { name: Noor }
themes:
  - { id: briefs, title: Briefs first, bucket: planning }
  - { id: old, title: Over, bucket: team, status: closed }
cadence: { session: monthly }
log:
  - date: 2026-10-27
    kind: session
    progress: { briefs: red }
    commitments: [{ who: noor, what: Brief one }]
  - { date: 2026-11-27, kind: session, status: planned }
`;

async function start(peer: Peer, kind?: ClientKind, text = plan, answer?: unknown) {
  const client = await peer.start({
    ...(kind ? { kind } : {}),
    ...(answer === undefined ? {} : { answers: { 'workspace/applyEdit': () => answer } }),
  });
  const uri = peer.workspace.uri('noor.coach.yaml');
  client.open(uri, text);
  return { client, uri };
}

async function execute(
  client: LspClient,
  argument: string | LogCheckInParams,
  name = command,
): Promise<ApplyWorkspaceEditParams> {
  const since = client.mark();
  const params = { command: name, arguments: [argument] };
  expect(await client.request('workspace/executeCommand', params)).toBeNull();
  return client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
}

overBothPeers((newPeer) => {
  describe('the edit that logs a session', () => {
    it('makes the planned one the one that was held, and plans the next one', async () => {
      const { client, uri } = await start(newPeer());
      const params = await execute(client, {
        uri,
        minutes: { growth: 40, status: 5 },
        progress: { briefs: { colour: 'green', evidence: 'Two, in time.' } },
        mood: 'proud',
        discussed: ['briefs', 'planning'],
        asked: ['success-in-role', { question: 'scale-plus-one', rating: 6 }],
        commitments: [{ who: 'noor', what: 'Brief two', due: '2026-12-20' }],
        notes: 'A good talk.',
      });
      expect(applied(plan, editsOf(params, uri))).toBe(
        plan.replace(
          '  - { date: 2026-11-27, kind: session, status: planned }\n',
          `  - date: 2026-11-24
    kind: session
    status: held
    minutes: { growth: 40, status: 5 }
    progress:
      briefs: { colour: green, evidence: "Two, in time." }
    mood: proud
    discussed: [briefs, planning]
    asked: [success-in-role, { question: scale-plus-one, rating: 6 }]
    commitments:
      - { who: noor, what: Brief two, due: 2026-12-20, done: false }
      - { who: noor, what: Brief one, done: false }
    notes: A good talk.
  - { date: 2026-12-24, kind: session, status: planned }
`,
        ),
      );
    });

    it('leaves what is not said to tab stops', async () => {
      const { client, uri } = await start(newPeer(), snippetClient);
      const params = await execute(client, { uri, progress: { briefs: 'amber' }, fillIn: true });
      const { edit } = params;
      const [change] = edit.documentChanges ?? [];
      const pieces = change && 'edits' in change ? change.edits : [];
      expect(pieces.map((piece) => 'snippet' in piece && piece.snippet.value)).toEqual([
        `  - date: 2026-11-24
    kind: session
    status: held
    mostly: \${1|growth,career,feedback,status,other|}
    progress:
      briefs: amber
    commitments:
      - { who: noor, what: Brief one, done: \${2|false,true|} }
    notes: \${3:''}`,
        '  - { date: 2026-12-24, kind: session, status: planned }\n',
      ]);
    });

    it('asks for the day where it can only guess', async () => {
      const past = plan.replace('2026-11-27', '2026-11-20');
      const { client, uri } = await start(newPeer(), snippetClient, past);
      const { edit } = await execute(client, { uri, fillIn: true });
      expect(JSON.stringify(edit)).toContain(`- date: \${1|2026-11-20,2026-11-24|}`);
      const said = { uri, date: '2026-11-20', fillIn: true };
      expect(JSON.stringify((await execute(client, said)).edit)).toContain('- date: 2026-11-20');
    });

    it('asks for the colours too where only the document is named', async () => {
      const { client, uri } = await start(newPeer(), snippetClient);
      const { edit } = await execute(client, uri);
      expect(JSON.stringify(edit)).toContain(`briefs: \${2|red,amber,green|}`);
      // Nobody has chosen one where there are no tab stops.
      const plain = await start(newPeer());
      const params = await execute(plain.client, plain.uri);
      expect(applied(plan, editsOf(params, plain.uri))).toContain(
        "    mostly: growth\n    commitments:\n      - { who: noor, what: Brief one, done: false }\n    notes: ''\n",
      );
    });

    it('is for the version that was read, and has a name to undo it by', async () => {
      const { client, uri } = await start(newPeer());
      const version = client.change(uri, `${plan}# more\n`);
      expect(await execute(client, uri)).toMatchObject({
        label: 'Log a coaching session',
        edit: { documentChanges: [{ textDocument: { uri, version } }] },
      });
    });

    it('comes without versions to a client that knows none', async () => {
      const { client, uri } = await start(newPeer(), olderClient);
      const params = await execute(client, uri);
      expect(params.edit).toHaveProperty('changes');
      expect(applied(plan, editsOf(params, uri))).toContain('- date: 2026-11-24');
    });

    it.each<[string, object]>([
      ['The plan has no theme `brief`: did you mean `briefs`?', { progress: { brief: 'red' } }],
      ['`prowd` is none of the thirty emotions: did you mean `proud`?', { mood: 'prowd' }],
      ['did you mean `planning`?', { discussed: ['planing'] }],
      ['did you mean `amber`?', { progress: { briefs: 'yellow' } }],
      ['2026-11-25 lies after today (2026-11-24)', { date: '2026-11-25' }],
      ['The next session cannot be planned for 2026-11-20', { next: '2026-11-20' }],
      ['The plan has changed meanwhile', { version: 7 }],
      ['A check-in is logged by `{ uri }`', { date: 'someday' }],
      ['A check-in is logged by `{ uri }`', { discussed: 'planning' }],
    ])('is refused, with %j', async (message, said) => {
      const { client, uri } = await start(newPeer());
      const refusal = await client.request<{ refused: string }>('workspace/executeCommand', {
        command,
        arguments: [{ uri, ...said }],
      });
      expect(refusal.refused).toContain(message);
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });

    it('is refused a second time on one day, before anybody is asked', async () => {
      const held = `${plan}  - { date: 2026-11-24, kind: session }\n`;
      const { client, uri } = await start(newPeer(), undefined, held);
      const refusal = {
        refused:
          'A session of 2026-11-24 stands in the log already: change that one, or log this one on its own day.',
      };
      const params = { textDocument: { uri } };
      expect(await client.request('coach/sessionToLog', params)).toEqual(refusal);
      const twice = { command, arguments: [uri] };
      expect(await client.request('workspace/executeCommand', twice)).toEqual(refusal);
    });

    it('is told of when the editor refuses it', async () => {
      const { client, uri } = await start(newPeer(), undefined, plan, { applied: false });
      await client.request('workspace/executeCommand', { command, arguments: [uri] });
      expect(await client.message<{ message: string }>('window/showMessage')).toMatchObject({
        type: MessageType.Warning,
        message: expect.stringMatching(/^Nothing was written: .* try again\.$/),
      });
    });

    it('is not sent to a client that applies none, which is told so', async () => {
      const { client, uri } = await start(newPeer(), bareClient);
      await client.request('workspace/executeCommand', { command, arguments: [uri] });
      expect(await client.message('window/showMessage')).toEqual({
        type: MessageType.Warning,
        message: 'Nothing was written: this editor does not let a language server change files.',
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });

    it.each(clientKinds)('is only for a plan that $name has open', async (kind) => {
      const peer = newPeer();
      const { client } = await start(peer, kind);
      const compass = peer.workspace.uri('pm.coach.yaml');
      client.open(compass, 'kind: compass\nbuckets: {}\n');
      const unopened = peer.workspace.uri('ben.coach.yaml');
      peer.workspace.write('ben.coach.yaml', plan);
      for (const args of [[compass], [unopened], [], undefined, [7]]) {
        const since = client.mark();
        expect(
          await client.request('workspace/executeCommand', { command, arguments: args }),
        ).toEqual({ refused: NEEDS_PLAN });
        expect(await client.message('window/showMessage', since)).toEqual({
          type: MessageType.Warning,
          message: NEEDS_PLAN,
        });
      }
      const ask = (uri: string) =>
        client.request<SessionToLogResult>('coach/sessionToLog', { textDocument: { uri } });
      expect(await ask(compass)).toEqual({ refused: NEEDS_PLAN });
      expect(await ask(unopened)).toBeNull();
      await expect(
        client.request('workspace/executeCommand', { command: 'coach.nonsense' }),
      ).rejects.toThrow(
        'There is no command coach.nonsense here. There are coach.edit.logSession, ',
      );
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });
  });

  describe('other check-ins', () => {
    it('are written in a line where such ones are', async () => {
      const { client, uri } = await start(newPeer());
      const nudge = await execute(client, { uri, notes: 'Which user?' }, 'coach.edit.logNudge');
      expect(applied(plan, editsOf(nudge, uri))).toBe(
        `${plan}  - { date: 2026-11-24, kind: nudge, notes: Which user? }\n`,
      );
    });

    it('carry nothing over, and plan nothing', async () => {
      const { client, uri } = await start(newPeer());
      const talk = await execute(client, { uri, mostly: 'status' }, 'coach.edit.logOneOnOne');
      expect(applied(plan, editsOf(talk, uri))).toBe(
        `${plan}  - date: 2026-11-24\n    kind: one-on-one\n    mostly: status\n`,
      );
    });
  });

  describe('a session that is cancelled', () => {
    const cancel = 'coach.edit.cancelSession';

    it('was planned, and another is planned, later than it was', async () => {
      const { client, uri } = await start(newPeer());
      const params = await execute(client, { uri, notes: 'Ill' }, cancel);
      expect(applied(plan, editsOf(params, uri))).toBe(
        plan.replace(
          '{ date: 2026-11-27, kind: session, status: planned }',
          '{ date: 2026-11-24, kind: session, status: cancelled, notes: Ill }\n  - { date: 2026-12-04, kind: session, status: planned }',
        ),
      );
    });

    it('stands in the log though none was planned', async () => {
      const text = 'kind: plan\nperson: { name: Noor }\n';
      const { client, uri } = await start(newPeer(), undefined, text);
      const params = await execute(client, { uri, next: 'none' }, cancel);
      expect(applied(text, editsOf(params, uri))).toBe(
        `${text}log:\n  - { date: 2026-11-24, kind: session, status: cancelled }\n`,
      );
    });
  });

  it('what one has to know for a session: open themes, their last colours, the emotions', async () => {
    const { client, uri } = await start(newPeer());
    const params = { textDocument: { uri } };
    const result = await client.request<SessionToLogResult>('coach/sessionToLog', params);
    expect(result).toMatchObject({
      date: '2026-11-24',
      themes: [
        { id: 'briefs', title: 'Briefs first', last: { colour: 'red', on: 'Tue 27 Oct 2026' } },
      ],
    });
    const { emotions } = result as { emotions: readonly { emotions: readonly string[] }[] };
    expect(emotions.flatMap((group) => group.emotions)).toHaveLength(30);
  });
});
