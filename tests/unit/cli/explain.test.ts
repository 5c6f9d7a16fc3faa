import { expect, test } from 'vitest';
import { run } from '../../../server/cli/run.ts';
import { explanations } from '../../../server/language/explain.ts';

async function coach(...args: string[]) {
  const output = { stdout: '', stderr: '' };
  const code = await run(['node', 'coach', ...args], {
    cwd: '/',
    environment: {},
    stdin: new Blob([]).stream(),
    stdout: {
      write: (text: string) => {
        output.stdout += text;
      },
    },
    stderr: {
      write: (text: string) => {
        output.stderr += text;
      },
    },
  });
  return { code, ...output };
}

test('explain CODE prints what, why, an example, and how to tune and silence', async () => {
  const { code, stdout, stderr } = await coach('explain', 'tactical-takeover');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Tactical takeover \(tactical-takeover\): warning\n\nThe work of the day /,
  );
  expect(stdout).toContain('"Tactical Takeover"');
  expect(stdout).toContain('For example:\n\n    log:\n');
  expect(stdout).toContain(
    '    rules:\n      tactical-takeover: { sessions: 3, share: 0.5, one-on-ones: 4 }\n\n    sessions     how many',
  );
  expect(stdout).toContain('    # coach-ignore tactical-takeover: the reason\n');
  for (const line of stdout.split('\n'))
    if (!line.startsWith(' ')) expect(line.length).toBeLessThanOrEqual(80);
});

test('what cannot be tuned or silenced says so, and a young plan is mentioned', async () => {
  const broken = (await coach('explain', 'yaml-syntax')).stdout;
  expect(broken).toContain('It cannot be silenced.');
  expect(broken).not.toContain('rules:');
  const { stdout } = await coach('explain', 'no-vision');
  expect(stdout).toMatch(/^No vision \(no-vision\): warning, hint while the plan is young\n/);
  expect(stdout).toContain(
    'To tune it (a severity, or off), in the compass:\n\n    rules:\n      no-vision: off\n',
  );
});

test('explain lists all codes, one a line', async () => {
  const { code, stdout } = await coach('explain');
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(explanations().map((each) => each.code));
  expect(lines).toContain(
    'perception-gap             information  Self and lead see a bucket differently, and have not talked about it yet.',
  );
});

test.each([
  ['perceptoin-gap', 'no finding has the code "perceptoin-gap": did you mean "perception-gap"?'],
  ['zzz', 'no finding has the code "zzz": "coach explain" without a code lists them all.'],
  ['a\u001b[31mb', 'no finding has that code: "coach explain" without a code lists them all.'],
])('explain %j is refused', async (argument, message) => {
  expect(await coach('explain', argument)).toEqual({
    code: 2,
    stdout: '',
    stderr: `coach: ${message}\n`,
  });
});

test('more than one code is refused too', async () => {
  expect((await coach('explain', 'no-vision', 'no-period')).code).toBe(2);
});
