import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coach, type Outcome } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { atTerminal, keys } from '../support/pseudoTerminal.ts';
import { SECRET } from '../support/team.ts';

const plan = `kind: plan
person: { id: noor, name: Noor Haddad }
lead: { id: dana, name: Dana Kim }
themes:
  - { id: briefs, title: Briefs first, bucket: planning }
  - { id: bad-news, title: Share bad news early, bucket: team }
cadence: { session: monthly }
log:
  - date: 2026-10-27
    kind: session
    progress: { briefs: red }
    commitments:
      - { who: noor, what: Bring brief one, due: 2026-11-20 }
      - { who: dana, what: Bring the numbers }
  - { date: 2026-11-27, kind: session, status: planned } # at her desk
`;

function workspaceWith(text = plan) {
  const workspace = new DiskWorkspace();
  workspace.write('noor.coach.yaml', text);
  return {
    path: workspace.path,
    text: () => readFileSync(join(workspace.path, 'noor.coach.yaml'), 'utf8'),
    log: (...args: string[]): Promise<Outcome> =>
      coach(['log', args[0] ?? '', 'noor.coach.yaml', ...args.slice(1)], workspace.path),
  };
}

describe('coach log', () => {
  it('logs a session as the options say, and prints what was written', async () => {
    const { log, text } = workspaceWith();
    const outcome = await log(
      ...['session', '--minutes', 'growth=40', '--minutes', 'status=5'],
      ...['--progress', 'briefs=amber', '--progress', 'bad-news=green: Told Sales, on day one.'],
      ...['--mood', 'proud', '--discussed', 'planning,team', '--asked', 'scale-plus-one'],
      ...['--kept', 'bring BRIEF', '--promise', 'noor=Bring brief two by 2026-12-18'],
      ...['--note', 'Role-played the call: well.'],
    );
    const entry = `  - date: 2026-11-24
    kind: session
    status: held
    minutes: { growth: 40, status: 5 }
    progress:
      briefs: amber
      bad-news: { colour: green, evidence: "Told Sales, on day one." }
    mood: proud
    discussed: [planning, team]
    asked: [scale-plus-one]
    commitments:
      - { who: noor, what: Bring brief one, due: 2026-11-20, done: true }
      - { who: noor, what: Bring brief two, due: 2026-12-18, done: false }
      - { who: dana, what: Bring the numbers, done: false }
    notes: "Role-played the call: well." # at her desk
`;
    expect(text()).toBe(
      plan.replace(
        '  - { date: 2026-11-27, kind: session, status: planned } # at her desk\n',
        `${entry}  - { date: 2026-12-24, kind: session, status: planned }\n`,
      ),
    );
    expect(outcome).toEqual({
      code: 0,
      stderr: '',
      stdout: `noor.coach.yaml: the coaching session of Tue 24 Nov 2026 is logged.
It was planned for Fri 27 Nov 2026.

${entry}
An open commitment was carried over; --kept says that one was kept.
The next session is planned for Thu 24 Dec 2026 (in 30 days).
`,
    });
  });

  it('cancels a session, and logs nudges and one-on-ones', async () => {
    const { log, text } = workspaceWith();
    expect(await log('nudge', '--note', 'Which user?', '--date', '2026-11-20')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the nudge of Fri 20 Nov 2026 is logged.'),
    });
    expect((await log('one-on-one', '--mostly', 'status')).code).toBe(0);
    const cancelled = await log('session', '--cancelled', '--note', 'Ill');
    expect(cancelled.stdout).toContain(
      'the coaching session is logged as cancelled on Tue 24 Nov 2026.\nIt was planned for Fri 27 Nov 2026.\n',
    );
    expect(text()).toBe(
      `${plan.replace('date: 2026-11-27, kind: session, status: planned', 'date: 2026-11-24, kind: session, status: cancelled, notes: Ill')}  - { date: 2026-11-20, kind: nudge, notes: Which user? }
  - date: 2026-11-24
    kind: one-on-one
    mostly: status
  - { date: 2026-12-04, kind: session, status: planned }
`,
    );
  });

  it('says all that is wrong at once, with what was meant, and writes nothing', async () => {
    const { log, text } = workspaceWith();
    const { code, stdout, stderr } = await log(
      ...['session', '--mood', 'prowd', '--progress', 'brief=yellow', '--asked', 'scale-plus-1'],
      ...['--discussed', 'planing', '--minutes', 'growht=1'],
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const meant of ['proud', 'briefs', 'amber', 'scale-plus-one', 'planning', 'growth']) {
      expect(stderr).toContain(`did you mean \`${meant}\`?`);
    }
    expect(text()).toBe(plan);
  });

  it.each([
    [['session', '--date', '2026-02-30'], 'Write a calendar date as YYYY-MM-DD.'],
    [['session', '--date', '2026-11-25'], '2026-11-25 lies after today (2026-11-24)'],
    [['session', '--next', '2026-11-24'], 'The next session cannot be planned for 2026-11-24'],
    [['session', '--minutes', 'growth'], 'Write it as --minutes growth=45.'],
    [['session', '--minutes', 'growth=long'], 'minutes are a whole number'],
    [['session', '--kept', 'Bring'], 'more than one begins so. Open are "Bring brief one", '],
    [['session', '--kept', 'Send'], 'no open commitment begins so.'],
    [['nudge', '--mood', 'proud'], "unknown option '--mood'"],
  ])('refuses %j', async (args, message) => {
    const { log, text } = workspaceWith();
    const { code, stderr } = await log(...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(text()).toBe(plan);
  });

  it('teaches who says nothing more', async () => {
    const { path } = workspaceWith();
    const { code, stdout, stderr } = await coach(['log'], path);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('coach log session people/ana.coach.yaml');
  });

  it('leaves a file as it is that cannot be read or written, and says so', async () => {
    const broken = workspaceWith(plan.replace('lead:', 'headline: a: b\nlead:'));
    expect(await broken.log('session')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'The log cannot be read, since the YAML is broken in it or above',
      ),
    });
    const compass = workspaceWith('kind: compass\nbuckets: {}\n');
    expect((await compass.log('nudge')).stderr).toContain('Check-ins are logged in a plan');
    expect(compass.text()).toBe('kind: compass\nbuckets: {}\n');
    const { path } = workspaceWith();
    expect((await coach(['log', 'nudge', 'nobody.coach.yaml'], path)).stderr).toContain(
      'cannot read nobody.coach.yaml: there is no such file or folder',
    );
  });

  it('writes nothing where it would lose what is no text', async () => {
    const workspace = new DiskWorkspace();
    const bytes = Buffer.concat([Buffer.from(plan), Buffer.from([0x23, 0xff, 0x0a])]);
    const file = join(workspace.path, 'noor.coach.yaml');
    writeFileSync(file, bytes);
    const outcome = await coach(['log', 'nudge', 'noor.coach.yaml'], workspace.path);
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'coach: cannot write noor.coach.yaml: it holds bytes that are no text, and would lose them. Nothing was changed.\n',
    });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('prints nothing of a private file', async () => {
    const workspace = new DiskWorkspace();
    const name = 'noor.private.coach.yaml';
    workspace.write(name, plan.replace('Bring brief one', SECRET));
    const logged = await coach(['log', 'session', name, '--note', SECRET], workspace.path);
    expect(logged.code).toBe(0);
    const wrong = await coach(['log', 'session', name, '--kept', 'x'], workspace.path);
    expect(logged.stdout + logged.stderr + wrong.stdout + wrong.stderr).not.toContain(SECRET);
  });
});

describe('coach log at a terminal', () => {
  it('asks for what nobody has said', async () => {
    const { path, text } = workspaceWith();
    const { code, shown } = await atTerminal(
      ['log', 'session', 'noor.coach.yaml', '--progress', 'briefs=amber'],
      path,
      [
        ['Share bad news early: how is it going?', keys.up + keys.enter],
        ['What shows it?', `Told Sales.${keys.enter}`],
        ['What went most of the time to?', keys.enter],
        ['Which mood was it?', `prou${keys.enter}`],
        ['Which commitments were kept?', keys.space + keys.enter],
        ['What was talked about?', `A good talk.${keys.enter}`],
      ],
    );
    expect(shown).toContain('The next session is planned for Thu 24 Dec 2026');
    expect(code).toBe(0);
    expect(text()).toContain(`    mostly: growth
    progress:
      briefs: amber
      bad-news: { colour: green, evidence: Told Sales. }
    mood: proud
    commitments:
      - { who: noor, what: Bring brief one, due: 2026-11-20, done: true }
      - { who: dana, what: Bring the numbers, done: false }
    notes: A good talk. # at her desk
`);
  });

  it('can be left with nothing written', async () => {
    const { path, text } = workspaceWith();
    const { code, shown } = await atTerminal(['log', 'session', 'noor.coach.yaml'], path, [
      ['Briefs first: how is it going?', keys.enter],
      ['Share bad news early: how is it going?', keys.escape],
    ]);
    expect(shown).toContain('coach: left: nothing was written.');
    expect(code).toBe(2);
    expect(text()).toBe(plan);
  });

  it('asks nothing where it must not', async () => {
    const { path, text } = workspaceWith();
    const args = ['log', 'nudge', 'noor.coach.yaml', '--no-input'];
    expect((await atTerminal(args, path, [])).code).toBe(0);
    expect(text()).toBe(`${plan}  - { date: 2026-11-24, kind: nudge }\n`);
  });
});
