import { expect, it } from 'vitest';
import type { WheelState } from '../../server/protocol.ts';
import { git } from '../support/git.ts';
import type { LspClient } from '../support/lspClient.ts';
import { ProcessPeer } from '../support/lspPeers.ts';

const compass = (expected: number) =>
  `kind: compass\nlevels: [pm]\nbuckets:\n  planning: { expected: { pm: ${expected} } }\n`;
const plan = `kind: plan
person: { name: Ana, level: pm }
compass: pm.coach.yaml
assessments:
  - { date: 2026-03-02, rater: self, ratings: { planning: 4 } }
  - { date: 2026-08-03, rater: self, ratings: { planning: 6 } }
`;
const unknown =
  "The expected level is today's: what the compass said on Mon 2 Mar 2026 is not known here.";
const since = 'The expected level is as it was on Mon 2 Mar 2026: the compass has changed since.';

/** A repository in which the compass expected 5 in March and expects 7 since June. */
async function started(initializationOptions: object) {
  const peer = new ProcessPeer();
  const { workspace } = peer;
  const commit = (day: string) => {
    git(workspace.path, ['init', '--quiet', '--initial-branch=main']);
    git(workspace.path, ['add', '--all']);
    const date = `${day}T12:00:00Z`;
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    git(workspace.path, ['commit', '--quiet', '--message', 'Save'], dates);
  };
  workspace.write('pm.coach.yaml', compass(5));
  commit('2026-03-01');
  workspace.write('pm.coach.yaml', compass(7));
  workspace.write('ana.coach.yaml', plan);
  commit('2026-06-01');
  const client = await peer.start({ initializationOptions });
  const uri = workspace.uri('ana.coach.yaml');
  client.open(uri, plan);
  return { client, at: (day?: string) => expectedAt(client, uri, day) };
}

async function expectedAt(
  client: LspClient,
  uri: string,
  at?: string,
): Promise<[expected: number | undefined, notices: readonly string[]]> {
  const params = { textDocument: { uri }, at };
  const state = await client.request<WheelState>('coach/wheel', params);
  if (state.kind !== 'model') throw new Error(state.message);
  const expected = state.model.outlines.find(({ id }) => id === 'expected');
  return [expected?.values[2]?.rating, state.model.notices];
}

it('an earlier round shows what was expected then, from git', async () => {
  const { at } = await started({ trusted: true });
  expect(await at()).toEqual([7, []]);
  expect(await at('2026-03-02')).toEqual([5, [since]]);
  expect(await at('2026-08-03')).toEqual([7, []]);
});

it('shows today’s first to a client that can be told, and tells it', async () => {
  const { client, at } = await started({ trusted: true, commands: ['coach.openWheel'] });
  let mark = client.mark();
  expect(await at('2026-03-02')).toEqual([7, []]);
  // It is told of other things too, such as that all files have been read.
  for (let expected: number | undefined = 7; expected !== 5; ) {
    await client.message('coach/changed', mark);
    mark = client.mark();
    [expected] = await at('2026-03-02');
  }
  expect(await at('2026-03-02')).toEqual([5, [since]]);
});

it('is today’s in folders that are not trusted, and then what it was as soon as they are', async () => {
  const { client, at } = await started({ trusted: false });
  expect(await at('2026-03-02')).toEqual([7, [unknown]]);
  client.notify('coach/trusted', null);
  expect(await at('2026-03-02')).toEqual([5, [since]]);
});
