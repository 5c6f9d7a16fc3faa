import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const examples = join(repository, 'examples');

function planOf(name: string, more = ''): string {
  return `kind: plan\nperson: { name: ${name} }\n${more}`;
}

/** On Tuesday, 24 November 2026: one of each section, and a closed plan. */
function team(): DiskWorkspace {
  const workspace = new DiskWorkspace();
  const rest = 'nudge: P1Y, refresh: P1Y';
  workspace.write(
    'people/ana.coach.yaml',
    planOf('Ana', `cadence: { ${rest} }\nlog: [{ date: 2026-10-12, kind: session }]\n`),
  );
  workspace.write(
    'people/ben.coach.yaml',
    planOf(
      'Ben',
      `cadence: { ${rest} }\nlog: [{ date: 2026-11-27, kind: session, status: planned }]\n`,
    ),
  );
  workspace.write('people/cleo.coach.yaml', planOf('Cleo', 'status: closed\ncadence: {}\n'));
  workspace.write('people/dan.private.coach.yaml', planOf('Dan', 'cadence: {}\n'));
  return workspace;
}

describe('coach next', () => {
  it('says what is due when, and where that stands', async () => {
    const { code, stdout, stderr } = await coach(['next'], team().path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'Overdue',
        '  Thu 12 Nov 2026  overdue by 12 days  Ana  coaching session  people/ana.coach.yaml',
        '',
        'This week',
        '  Fri 27 Nov 2026  in 3 days  Ben  coaching session  people/ben.coach.yaml',
        '',
        'Unscheduled',
        '  no date yet    Ana  quarterly refresh  people/ana.coach.yaml',
        '  no date yet    Ana  nudge              people/ana.coach.yaml',
        '  no date yet    Ben  quarterly refresh  people/ben.coach.yaml',
        '  no date yet    Ben  nudge              people/ben.coach.yaml',
        '',
      ].join('\n'),
    );
  });

  it('takes only what is due within a time, and always what is overdue', async () => {
    const due = async (within: string) => {
      const args = ['next', '--format', 'json', '--within', within];
      const { checkIns } = JSON.parse((await coach(args, team().path)).stdout);
      return checkIns.map(({ due }: { due: string }) => due);
    };
    expect(await due('2d')).toEqual(['2026-11-12']);
    expect(await due('3d')).toEqual(['2026-11-12', '2026-11-27']);
    expect(await due('1m')).toEqual(['2026-11-12', '2026-11-27']);
    const wrong = await coach(['next', '--within', '2'], team().path);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^coach: --within takes .*14d, 2w or 1m\.\n$/);
  });

  it('gives programs what people read', async () => {
    const args = ['next', 'people/ana.coach.yaml', '--format', 'json', '--within', '1d'];
    expect(JSON.parse((await coach(args, team().path)).stdout)).toEqual({
      version: 1,
      today: '2026-11-24',
      checkIns: [
        {
          person: { id: 'ana', name: 'Ana' },
          path: 'people/ana.coach.yaml',
          loop: 'session',
          due: '2026-11-12',
          overdueDays: 12,
          section: 'overdue',
        },
      ],
    });
  });

  it('reads a plan with its compass, whose pauses move what is due', async () => {
    const workspace = new DiskWorkspace();
    workspace.write(
      'pm.coach.yaml',
      'kind: compass\nbuckets: {}\npauses: [{ start: 2026-11-20, end: 2026-12-06 }]\n',
    );
    workspace.write(
      'ana.coach.yaml',
      planOf(
        'Ana',
        'compass: pm.coach.yaml\ncadence: {}\nlog: [{ date: 2026-11-30, kind: session, status: planned }]\n',
      ),
    );
    const { stdout } = await coach(['next', 'ana.coach.yaml', '--within', '1m'], workspace.path);
    expect(stdout).toContain('Mon 7 Dec 2026');
  });

  it('exits with 2 where it cannot say all that is due, and prints the rest', async () => {
    const workspace = team();
    workspace.write('people/eve.coach.yaml', 'kind: plan\nperson: { name: Eve\n');
    workspace.write(
      'people/fay.coach.yaml',
      planOf('Fay', 'cadence: { session: often }\nlog: [{ date: 2026-10-12, kind: session }]\n'),
    );
    const { code, stdout, stderr } = await coach(['next', 'people', 'nobody'], workspace.path);
    expect(code).toBe(2);
    expect(stdout).toContain('Ana  coaching session');
    expect(stderr).toBe(
      [
        'coach: cannot read nobody: there is no such file or folder',
        'coach: cannot say all that is due in people/eve.coach.yaml: "coach check people/eve.coach.yaml" says what is broken there',
        'coach: cannot say all that is due in people/fay.coach.yaml: "coach check people/fay.coach.yaml" says what is broken there',
        '',
      ].join('\n'),
    );
  });

  it('says why nothing is due in a file that is no plan, or private', async () => {
    const workspace = team();
    workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
    const of = (path: string) => coach(['next', path], workspace.path);
    expect(await of('pm.coach.yaml')).toMatchObject({
      code: 0,
      stdout: 'Nothing is due.\n',
      stderr: 'coach: pm.coach.yaml is no plan, so nothing is due in it\n',
    });
    expect(await of('people/dan.private.coach.yaml')).toMatchObject({
      stdout: 'Nothing is due.\n',
      stderr: 'coach: people/dan.private.coach.yaml is private, and what is in it is in no list\n',
    });
  });
});

describe('coach calendar', () => {
  const summaries = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => `${event.getFirstPropertyValue('dtstart')} ${new ICAL.Event(event).summary}`);

  it('writes what "coach next" shows with a date, the same bytes each time', async () => {
    const workspace = team();
    const { stdout, code } = await coach(['calendar'], workspace.path);
    expect(code).toBe(0);
    expect(summaries(stdout)).toEqual([
      '2026-11-12 Coaching session: Ana',
      '2026-11-27 Coaching session: Ben',
    ]);
    expect((await coach(['next', '--format', 'ics'], workspace.path)).stdout).toBe(stdout);
    await coach(['calendar', '-o', 'out.ics'], workspace.path);
    expect(readFileSync(join(workspace.path, 'out.ics'), 'utf8')).toBe(stdout);
  });

  it('has every check-in of the sample team', async () => {
    const { stdout } = await coach(['calendar'], examples);
    const { checkIns } = JSON.parse((await coach(['next', '--format', 'json'], examples)).stdout);
    const dated = checkIns.filter(({ due }: { due: string | null }) => due !== null);
    expect(dated.length).toBeGreaterThan(10);
    expect(summaries(stdout)).toHaveLength(dated.length);
  });

  it('never writes over a file, unless it is told to', async () => {
    const workspace = team();
    workspace.write('out.ics', 'mine');
    const args = ['calendar', '-o', 'out.ics'];
    const refused = await coach(args, workspace.path);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      'coach: out.ics is there already, and was left as it is. Choose another name, or write over it with --force.\n',
    );
    expect(readFileSync(join(workspace.path, 'out.ics'), 'utf8')).toBe('mine');
    expect((await coach([...args, '--force'], workspace.path)).code).toBe(0);
    expect(readFileSync(join(workspace.path, 'out.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
  });

  it('says where it cannot write, and leaves nothing there', async () => {
    const { code, stderr } = await coach(['calendar', '-o', 'none/out.ics'], team().path);
    expect(code).toBe(2);
    expect(stderr).toBe('coach: cannot write none/out.ics: there is no such file or folder.\n');
  });
});
