import { expect, it } from 'vitest';
import { checkJson, coach, type JsonOutput } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

async function todayOf(args: string[], environment: Record<string, string>): Promise<string> {
  const { path } = new DiskWorkspace();
  const { stdout } = await coach(['check', '--format', 'json', ...args], path, environment);
  return (JSON.parse(stdout) as JsonOutput).today;
}

it('takes a flag before the environment, and that before the clock', async () => {
  expect(await todayOf(['--today', '2026-03-01'], { COACH_TODAY: '2026-04-01' })).toBe(
    '2026-03-01',
  );
  expect(await todayOf([], { COACH_TODAY: '2026-04-01' })).toBe('2026-04-01');
  expect(await todayOf(['--today=2026-03-01', '--time-zone', 'Asia/Tokyo'], {})).toBe('2026-03-01');
  expect(await todayOf([], { COACH_TODAY: '' })).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('takes the date of a time zone, else of the machine', async () => {
  // Between these two there are always two different dates, 25 hours apart.
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Niue'];
  const byFlag = [
    await todayOf(['--time-zone', east], {}),
    await todayOf(['--time-zone', west], {}),
  ];
  const byMachine = [await todayOf([], { TZ: east }), await todayOf([], { TZ: west })];
  for (const [one, other] of [byFlag, byMachine]) expect(String(one) > String(other)).toBe(true);
  expect(await todayOf(['--time-zone', west], { TZ: east })).not.toBe(byMachine[0]);
});

it('judges by that date', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('a.coach.yaml', 'kind: compass\nbuckets: {}\nreviewed: 2026-06-01\n');
  const codes = async (date: string) => {
    const { json } = await checkJson(['--today', date], workspace.path);
    return json.files[0]?.findings.map(({ code }) => code);
  };
  expect(await codes('2026-05-31')).toContain('date-in-future');
  expect(await codes('2026-06-01')).not.toContain('date-in-future');
});
