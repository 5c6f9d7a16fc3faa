import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { coach } from '../support/cli.ts';

const path = import.meta.dirname;
const scriptFor = async (shell: string) => (await coach(['completion', shell], path)).stdout;

/** What a real bash offers behind words, of which the last is the one at the caret. */
async function offered(...words: string[]): Promise<string[]> {
  const line = ['coach', ...words].map((word) => `'${word}'`).join(' ');
  const output = execFileSync(
    'bash',
    [
      '--norc',
      '-c',
      `${await scriptFor('bash')}
COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _coach; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { encoding: 'utf8' },
  );
  return output.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it.each([
    [['lo'], ['log']],
    [
      ['log', ''],
      ['session', 'nudge', 'one-on-one'],
    ],
    [['log', 'session', '--mos'], ['--mostly']],
    [['log', 'session', '--mostly', 'gr'], ['growth']],
    [['log', 'session', 'ana.coach.yaml', '--mood', 'prou'], ['proud']],
    [['check', '--format', 's'], ['sarif']],
    [['check', '--format', '=', 's'], ['sarif']],
    [
      ['check', '--format', '='],
      ['text', 'json', 'sarif', 'junit', 'github'],
    ],
    [['explain', 'perc'], ['perception-gap']],
    [['completion', 'b'], ['bash']],
  ])('%j', async (words, some) => {
    expect(await offered(...words)).toEqual(expect.arrayContaining(some));
  });

  it.each([[['check', 'peo']], [['log', 'session', '--date', '']], [['wheel', '-o', '']]])(
    'leaves %j to files',
    async (words) => {
      expect(await offered(...words)).toEqual([]);
    },
  );

  it('offers no option of another command', async () => {
    expect(await offered('log', 'nudge', '--m')).toEqual([]);
  });
});

it.each(['bash', 'zsh', 'fish'])('%s is told of every command and its options', async (shell) => {
  const script = await scriptFor(shell);
  for (const word of ['check', 'one-on-one', 'fail-on', 'perception-gap', 'junit']) {
    expect(script).toContain(word);
  }
});

it('says which shells there are, and how a script is used', async () => {
  const none = await coach(['completion', 'tcsh'], path);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('Allowed choices are bash, zsh, fish.');
  const help = await coach(['completion', '--help'], path);
  expect(help.stdout).toContain('source <(coach completion bash)');
});
