import { expect, it } from 'vitest';
import type { CyclePeriodsResult, ReportResult } from '../../server/protocol.ts';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';
import { BROKEN_PLAN } from '../support/reporting.ts';

const plan = `kind: plan
person: { id: ana, name: Ana Lopez }
period: { start: 2026-07-01, end: 2026-12-31 }
themes: [{ id: a, title: Start from the problem, bucket: planning }]
log: [{ date: 2026-10-06, kind: session, progress: { a: red } }]
`;

overBothPeers((newPeer) => {
  const [kind] = clientKinds;

  /** Opens a text, and gives what asks about it. */
  async function asking(text: string, path = 'ana.coach.yaml', locale = 'en') {
    const peer = newPeer();
    const client = await peer.start({ ...(kind && { kind }), params: { locale } });
    const uri = peer.workspace.uri(path);
    client.open(uri, text);
    return (method: string, params: object = {}) =>
      client.request(method, { textDocument: { uri }, ...params });
  }

  it('makes a one-pager of an open text, in the language of the client', async () => {
    const ask = await asking(plan, 'ana.coach.yaml', 'de');
    const html = (await ask('coach/onePager', { format: 'html' })) as ReportResult;
    expect(html).toMatchObject({ missing: [], text: expect.stringMatching(/<html lang="de">/) });
    const markdown = (await ask('coach/onePager', { format: 'md' })) as ReportResult;
    expect(markdown).toMatchObject({
      text: expect.stringMatching(/^# Ana Lopez\n[\s\S]*\n## Themen\n/),
    });
  });

  it('says what of a broken plan is missing', async () => {
    const ask = await asking(BROKEN_PLAN);
    const missing = ['lead', 'period', 'assessments', 'themes', 'cadence', 'log'];
    expect(await ask('coach/onePager', { format: 'md' })).toMatchObject({ missing });
    expect(await ask('coach/performanceCycle')).toMatchObject({ missing });
  });

  it('gathers a performance cycle over a period that it offers', async () => {
    const ask = await asking(plan);
    const offered = (await ask('coach/cyclePeriods')) as CyclePeriodsResult;
    expect(offered).toMatchObject({
      periods: [{ of: 'plan', from: '2026-07-01', to: '2026-12-31' }, {}, {}, {}],
    });
    const { from, to } = 'periods' in offered ? (offered.periods[0] ?? {}) : {};
    expect(await ask('coach/performanceCycle', { from, to })).toMatchObject({
      text: expect.stringMatching(
        /^# Performance cycle: Ana Lopez\n[\s\S]*- Tue 6 Oct 2026: red\n/,
      ),
    });
  });

  it('refuses what is no period', async () => {
    const ask = await asking(plan);
    const refused = expect.stringMatching(/^The period needs two calendar dates/);
    for (const from of ['2026-02-30', 'soon', 5, null]) {
      expect(await ask('coach/performanceCycle', { from, to: '2026-10-01' })).toEqual({ refused });
    }
  });

  it('refuses private files, and knows no others', async () => {
    const ask = await asking(plan, 'ana.private.coach.yaml');
    const refused = 'Private files are never exported.';
    for (const method of ['coach/onePager', 'coach/cyclePeriods', 'coach/performanceCycle']) {
      expect(await ask(method, { format: 'md' })).toEqual({ refused });
      expect(await ask(method, { textDocument: { uri: 'file:///nobody.coach.yaml' } })).toBeNull();
    }
  });
});
