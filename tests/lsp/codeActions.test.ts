// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import { describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { type ClientKind, fullClient, type LspClient } from '../support/lspClient.ts';
import { overBothPeers, type StartOptions, StreamPeer } from '../support/lspPeers.ts';
import { applied } from '../support/textEdits.ts';

/** Takes code actions, and whatever is said besides. */
function clientThat({ snippets = false, versions = true, disabled = false } = {}): ClientKind {
  const { textDocument, workspace } = fullClient.capabilities;
  return {
    ...fullClient,
    capabilities: {
      textDocument: {
        ...textDocument,
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
          disabledSupport: disabled,
        },
      },
      workspace: {
        ...workspace,
        workspaceEdit: { documentChanges: versions, snippetEditSupport: snippets },
      },
    },
  };
}

const plan = 'kind: plan\nperson: { name: Ana Lopez }\nhedline: Why\nthemes: []\nstatus: aktive\n';

async function opened(
  text: string,
  options: StartOptions,
): Promise<{ client: LspClient; uri: string }> {
  const peer = new StreamPeer();
  const uri = peer.workspace.uri('ana.coach.yaml');
  peer.workspace.write('ana.coach.yaml', text);
  const client = await peer.start(options);
  client.open(uri, text);
  return { client, uri };
}

/** What is offered at a diagnostic, as an editor asks for it. */
function actionsAt(
  client: LspClient,
  uri: string,
  diagnostic: Diagnostic,
  context: Partial<CodeActionContext> = {},
): Promise<CodeAction[]> {
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic], ...context },
  });
}

function editsIn({ edit }: CodeAction): (TextEdit | SnippetTextEdit)[] {
  const [change] = edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('no edits for a version');
  return change.edits;
}

function action(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((each) => each.title === title);
  if (!found) throw new Error(`offered is: ${actions.map((each) => each.title).join(' | ')}`);
  return found;
}

overBothPeers((newPeer) => {
  it('offers what mends a finding, and last what silences it', async () => {
    const peer = newPeer();
    const uri = peer.workspace.uri('ana.coach.yaml');
    peer.workspace.write('ana.coach.yaml', plan);
    const client = await peer.start({ kind: clientThat() });
    expect(client.initializeResult.capabilities.codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.coach'],
    });
    client.open(uri, plan);
    const diagnostic = await client.finding(uri, 'unknown-field');
    const actions = await actionsAt(client, uri, diagnostic);
    expect(actions.map(({ title }) => title)).toEqual([
      'Change to `headline`',
      'Keep it as a key of your own, beginning with `x-`',
      'Remove this key with its value',
      'Apply all 2 suggestions in this file',
      'Silence `unknown-field` here',
      'Silence `unknown-field` in this file',
    ]);
    expect(actions[0]).toEqual({
      title: 'Change to `headline`',
      kind: 'quickfix',
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version: 1 },
            edits: [
              {
                range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
                newText: 'headline',
              },
            ],
          },
        ],
      },
    });
  });
});

describe('kinds', () => {
  it('applies all suggestions when that is asked for by any name, and only then', async () => {
    const { client, uri } = await opened(plan, { kind: clientThat() });
    const diagnostic = await client.finding(uri, 'no-challenge');
    for (const only of ['source', 'source.fixAll', 'source.fixAll.coach']) {
      const [fixAll, ...others] = await actionsAt(client, uri, diagnostic, { only: [only] });
      if (!fixAll) throw new Error('nothing is offered');
      expect(others).toEqual([]);
      expect(fixAll.kind).toBe('source.fixAll.coach');
      expect(applied(plan, editsIn(fixAll) as TextEdit[])).toBe(
        plan.replace('hedline', 'headline').replace('aktive', 'active'),
      );
    }
    const kindsFor = async (only?: string[]) =>
      new Set(
        (await actionsAt(client, uri, diagnostic, only ? { only } : {})).map(({ kind }) => kind),
      );
    expect(await kindsFor()).toEqual(new Set(['quickfix']));
    expect(await kindsFor(['quickfix'])).toEqual(new Set(['quickfix']));
    expect(await kindsFor(['refactor'])).toEqual(new Set());
    expect(await kindsFor(['source.fixAll.other'])).toEqual(new Set());
  });

  it('has nothing to apply in a file without suggestions', async () => {
    const text = 'kind: plan\nperson: { name: Ana Lopez }\n';
    const { client, uri } = await opened(text, { kind: clientThat() });
    const diagnostic = await client.finding(uri, 'no-challenge');
    expect(await actionsAt(client, uri, diagnostic, { only: ['source.fixAll'] })).toEqual([]);
  });
});

describe('what a client can take', () => {
  it('is offered nothing where it takes only commands', async () => {
    const { client, uri } = await opened(plan, {});
    expect(client.initializeResult.capabilities.codeActionProvider).toBeUndefined();
    const diagnostic = await client.finding(uri, 'unknown-field');
    expect(await actionsAt(client, uri, diagnostic)).toEqual([]);
  });

  it('gets edits without a version where it knows none', async () => {
    const { client, uri } = await opened(plan, {
      kind: clientThat({ versions: false, snippets: true }),
    });
    const actions = await actionsAt(client, uri, await client.finding(uri, 'no-challenge'));
    const { edit } = action(actions, 'Add a `challenge` to fill in');
    expect(edit?.documentChanges).toBeUndefined();
    expect(applied(plan, edit?.changes?.[uri] ?? [])).toContain(
      '\nchallenge:\n  title: Which project',
    );
  });

  it('gets tab stops where it has them', async () => {
    const { client, uri } = await opened(plan, { kind: clientThat({ snippets: true }) });
    const actions = await actionsAt(client, uri, await client.finding(uri, 'no-vision'));
    const [edit] = editsIn(action(actions, 'Add a `vision` to fill in'));
    expect(SnippetTextEdit.is(edit)).toBe(true);
    expect(edit).toMatchObject({
      snippet: { kind: 'snippet', value: expect.stringMatching(/^vision:\n {2}person: \$\{1:/) },
    });
  });

  it('is asked for what only people can say, where it can ask', async () => {
    const text = 'kind: plan\nperson: { name: Ana Lopez }\nvision: { person: Lead }\n';
    const asking = await opened(text, { kind: clientThat({ snippets: true }) });
    const finding = await asking.client.finding(asking.uri, 'one-sided-vision');
    const actions = await actionsAt(asking.client, asking.uri, finding);
    action(actions, 'Add `lead`');
    const plainly = await opened(text, { kind: clientThat() });
    const offered = await actionsAt(plainly.client, plainly.uri, finding);
    expect(offered.map(({ title }) => title)).not.toContain('Add `lead`');
  });

  it('indents nothing twice: a snippet of several lines begins where its line does', async () => {
    const text = 'kind: plan\nperson: { name: Ana }\nthemes:\n  - title: One\n    actions: []';
    const { client, uri } = await opened(text, { kind: clientThat({ snippets: true }) });
    const actions = await actionsAt(client, uri, await client.finding(uri, 'missing-field'));
    expect(editsIn(action(actions, 'Add `id`'))).toEqual([
      {
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
        snippet: { kind: 'snippet', value: '  - id: ${1:one}\n    ' },
      },
    ]);
  });

  it('is told why something cannot be done, where it can show that', async () => {
    const text = 'kind: plan\nperson: { name: Ana }\nheadline: Why\nhedline: Why\n';
    const showing = await opened(text, { kind: clientThat({ disabled: true }) });
    const finding = await showing.client.finding(showing.uri, 'unknown-field');
    const actions = await actionsAt(showing.client, showing.uri, finding);
    const { disabled, edit } = action(actions, 'Change to `headline`');
    expect(disabled?.reason).toContain('stands there already');
    expect(edit).toBeUndefined();
    const silent = await opened(text, { kind: clientThat() });
    const offered = await actionsAt(silent.client, silent.uri, finding);
    expect(offered.map(({ title }) => title)).not.toContain('Change to `headline`');
  });
});

it('offers one thing once, for all the findings that it mends', async () => {
  const text = 'kind: plan\nperson: { name: Ana }\nthemes:\n  - bucket: planning\n';
  const { client, uri } = await opened(text, { kind: clientThat() });
  const all = await client.findings(uri);
  const missing = all.filter(({ code }) => code === 'missing-field');
  expect(missing).toHaveLength(2);
  const [first] = missing;
  if (!first) throw new Error('none is missing');
  const actions = await actionsAt(client, uri, first, { diagnostics: missing });
  const adding = actions.filter(({ title }) => title.startsWith('Add `id`'));
  expect(adding.map(({ diagnostics }) => diagnostics)).toEqual([missing]);
});

it('speaks of the text as it is now, whatever the editor still shows', async () => {
  const { client, uri } = await opened(plan, { kind: clientThat() });
  const stale = await client.finding(uri, 'unknown-field');
  const version = client.change(uri, `# A new line\n${plan}`);
  const actions = await actionsAt(client, uri, stale);
  expect(actions.map(({ title }) => title)).not.toContain('Change to `headline`');
  const fresh = await client.finding(uri, 'unknown-field');
  const { edit } = action(await actionsAt(client, uri, fresh), 'Change to `headline`');
  expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri, version } }]);
});
