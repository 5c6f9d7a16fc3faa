import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';

it('prints what a reader of the pitfalls expects of the sample team', async () => {
  const { code, stdout, stderr } = await coach(
    ['check', 'examples', '--today', '2026-11-24'],
    repository,
  );
  await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, 'examples.golden.txt'));
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // The same team by itself, without the rest of this repository round it.
  const alone = await coach(['check', '--today', '2026-11-24'], join(repository, 'examples'));
  expect(alone.stdout).toBe(stdout.replaceAll(/^examples\//gm, ''));
});
