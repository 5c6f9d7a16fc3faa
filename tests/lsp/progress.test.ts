import { describe, expect, it } from 'vitest';
import {
  type ApplyWorkspaceEditParams,
  type CodeAction,
  MessageType,
} from 'vscode-languageserver/node';
import type { ChallengesResult, ProgressResult, QuarterResult } from '../../server/protocol.ts';
import { type ClientKind, fullClient, type LspClient } from '../support/lspClient.ts';
import { overBothPeers, type Peer } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

const plan = `kind: plan
person: { name: Ana Lopez }
lead: { id: dana, name: Dana Kim }
headline: Why first
period: { start: 2026-05-01, end: 2026-11-20 }
challenge: { title: Lead it, status: agreed, agreed: 2026-07-10 }
themes:
  - id: news
    title: Bad news
    actions: [{ do: Call, status: done }, { do: Write }]
  - { id: briefs, title: Briefs, status: closed }
log:
  - { date: 2026-08-03, kind: refresh }
  - { date: 2026-07-20, kind: session, progress: { news: red } }
  - { date: 2026-10-20, kind: session, progress: { news: amber } }
`;

const ableClient: ClientKind = {
  ...fullClient,
  capabilities: {
    workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
    textDocument: {
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    },
  },
  answers: { 'workspace/applyEdit': () => ({ applied: true }) },
};

async function opened(peer: Peer): Promise<{ client: LspClient; uri: string }> {
  peer.workspace.write('ana.coach.yaml', plan);
  const client = await peer.start({ kind: ableClient });
  const uri = peer.workspace.uri('ana.coach.yaml');
  client.open(uri, plan);
  return { client, uri };
}

function execute(client: LspClient, command: string, argument: unknown) {
  return client.request('workspace/executeCommand', { command, arguments: [argument] });
}

type Case = readonly [command: string, said: object, label: string, changes: [string, string][]];

const cases: Case[] = [
  [
    'coach.edit.setThemeColour',
    { theme: 'news', colour: 'green', evidence: 'Called first.' },
    'Set a theme’s colour',
    [
      [
        '$',
        '  - { date: 2026-11-24, kind: nudge, progress: { news: { colour: green, evidence: Called first. } } }\n',
      ],
    ],
  ],
  [
    'coach.edit.setActionStatus',
    { theme: 'news', action: 1, status: 'doing' },
    'Set an action’s status',
    [['{ do: Write }', '{ do: Write, status: doing }']],
  ],
  [
    'coach.edit.reviewChallenge',
    { status: 'assigned' },
    'Review the challenge',
    [['agreed, agreed: 2026-07-10 }', 'assigned, agreed: 2026-07-10, reviewed: 2026-11-24 }']],
  ],
  [
    'coach.edit.setChallenge',
    { title: 'Run it', before: 'dropped' },
    'Set the next bigger challenge',
    [
      [
        '{ title: Lead it, status: agreed, agreed: 2026-07-10 }\n',
        '{ title: Run it, status: idea }\nearlier-challenges:\n  - { title: Lead it, status: dropped, agreed: 2026-07-10 }\n',
      ],
    ],
  ],
  [
    'coach.edit.refreshPlan',
    { headline: 'Lead', close: [{ theme: 'news', learnt: 'Early is easy.' }] },
    'Quarterly refresh',
    [
      ['headline: Why first', 'headline: Lead'],
      [
        '    title: Bad news\n',
        '    title: Bad news\n    status: closed\n    closed: 2026-11-24\n    learnt: Early is easy.\n',
      ],
      [
        '$',
        '  - { date: 2026-11-24, kind: refresh, headline: Lead, notes: "Headline until now: Why first." }\n',
      ],
    ],
  ],
];

/** @param changes what stands there, and what comes instead; `$` is the end. */
function changedPlan(changes: [string, string][]): string {
  return changes.reduce(
    (text, [from, to]) => (from === '$' ? text + to : text.replace(from, to)),
    plan,
  );
}

overBothPeers((newPeer) => {
  describe.each(cases)('%s', (command, said, label, changes) => {
    it('has the client write it, against the version that was seen', async () => {
      const { client, uri } = await opened(newPeer());
      const since = client.mark();
      expect(await execute(client, command, { uri, version: 1, ...said })).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params.label).toBe(label);
      const text = applied(plan, editsOf(params, uri));
      // Keys come in the schema's order, which a golden file of the edit shows better.
      if (command !== 'coach.edit.refreshPlan') expect(text).toBe(changedPlan(changes));
      else expect(text.split('\n').sort()).toEqual(changedPlan(changes).split('\n').sort());
    });

    it.each<[string, object | number, RegExp]>([
      ['for a version that is not the newest', { version: 0 }, /^The plan has changed meanwhile/],
      ['in a file that is not open', { uri: 'file:///none.coach.yaml' }, /open one first/],
      ['for a number', 4, / by `\{ uri/],
    ])('is refused %s, and says why', async (_, params, message) => {
      const { client, uri } = await opened(newPeer());
      const since = client.mark();
      const argument = typeof params === 'object' ? { uri, ...said, ...params } : params;
      const answer = await execute(client, command, argument);
      expect(answer).toEqual({ refused: expect.stringMatching(message) });
      expect(await client.message('window/showMessage', since)).toEqual({
        type: MessageType.Warning,
        message: expect.stringMatching(message),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });
  });

  it('how a plan goes is told theme by theme', async () => {
    const { client, uri } = await opened(newPeer());
    const progress = await client.request<ProgressResult>('coach/progress', {
      textDocument: { uri },
    });
    expect(progress).toMatchObject({
      version: 1,
      themes: [
        {
          id: 'news',
          index: 0,
          last: { colour: 'amber', on: 'Tue 20 Oct 2026' },
          actions: [
            { index: 0, title: 'Call', status: 'done', detail: 'no due date' },
            { index: 1, title: 'Write', status: 'todo' },
          ],
        },
      ],
    });
  });

  it('a refresh begins with what the colours say since the last one', async () => {
    const { client, uri } = await opened(newPeer());
    const quarter = await client.request<QuarterResult>('coach/quarter', { textDocument: { uri } });
    expect(quarter).toMatchObject({
      version: 1,
      person: 'Ana Lopez',
      label: 'Since Mon 3 Aug 2026: 1 session held',
      headline: 'Why first',
      themes: [{ id: 'news', colours: ['amber'], label: 'amber · 1 of 2 actions done' }],
      challenge: { title: 'Lead it', detail: 'agreed on Fri 10 Jul 2026' },
      period: { ended: '2026-11-20', next: { start: '2026-11-21', end: '2027-05-20' } },
    });
  });

  it('everyone’s challenge is told, those not looked at for longest first', async () => {
    const peer = newPeer();
    const write = (name: string, rest: string) =>
      peer.workspace.write(`${name}.coach.yaml`, `kind: plan\nperson: { name: ${name} }\n${rest}`);
    write('Ben', 'challenge: { title: Own it, status: idea, reviewed: 2026-11-20 }\n');
    write('Chi', 'lead: { name: Dana Kim }\n');
    write('Gil', 'challenge: { title: Try it }\n');
    write('Eva', 'status: closed\nchallenge: { title: Over }\n');
    peer.workspace.write(
      'Fay.private.coach.yaml',
      'kind: plan\nperson: { name: Fay }\nchallenge: { title: Secret }\n',
    );
    const { client } = await opened(peer);
    const told = async (person?: string) => {
      const all = await client.request<ChallengesResult>('coach/challenges', { person });
      return all?.map((each) => [each.person, each.detail, each.isStale]);
    };
    const ana = ['Ana Lopez', 'agreed on Fri 10 Jul 2026, 137 days ago', true];
    const chi = ['Chi', 'no next bigger challenge yet', true];
    const ben = ['Ben', 'reviewed on Fri 20 Nov 2026, 4 days ago', false];
    const gil = ['Gil', 'never reviewed', true];
    expect(await told()).toEqual([chi, gil, ana, ben]);
    expect(await told('dana')).toEqual([chi, ana]);
    expect(await told('Ben')).toEqual([ben]);
  });

  it('what a theme or an action may be set to is offered where it stands', async () => {
    const { client, uri } = await opened(newPeer());
    const offeredAt = async (line: number) => {
      const position = { line, character: 8 };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['refactor'] },
      });
      return actions.map(({ title, command }) => [title, command?.arguments?.[0]]);
    };
    expect(await offeredAt(8)).toEqual([
      ['Set today’s colour to green', { uri, version: 1, theme: 'news', colour: 'green' }],
      ['Set today’s colour to amber', { uri, version: 1, theme: 'news', colour: 'amber' }],
      ['Set today’s colour to red', { uri, version: 1, theme: 'news', colour: 'red' }],
    ]);
    expect((await offeredAt(9)).map(([title]) => title)).toEqual([
      'Set the action to `todo`',
      'Set the action to `doing`',
      'Set the action to `dropped`',
    ]);
    // A closed theme goes no way, and neither does the log.
    expect(await offeredAt(10)).toEqual([]);
    expect(await offeredAt(12)).toEqual([]);
  });
});
