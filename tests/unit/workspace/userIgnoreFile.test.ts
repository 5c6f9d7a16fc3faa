import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeFiles } from '../../../server/workspace/nodeFiles.ts';
import { userIgnoreFile } from '../../../server/workspace/userIgnoreFile.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'coach-home-'));
  vi.stubEnv('HOME', home);
  vi.stubEnv('USERPROFILE', home);
  vi.stubEnv('XDG_CONFIG_HOME', undefined);
  vi.stubEnv('GIT_CONFIG_GLOBAL', undefined);
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(home, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The file as git itself understands the user's configuration; undefined where that names none. */
function asGitSays(): string | undefined {
  const query = ['config', '--global', '--type=path', '--get', 'core.excludesFile'];
  try {
    const told = execFileSync('git', query, { cwd: home, encoding: 'utf8', stdio: 'pipe' });
    return told.replace(/\n$/, '') || undefined;
  } catch {
    return undefined;
  }
}

describe('the file of what a user ignores in all repositories', () => {
  it.each([
    '[core]\n\texcludesFile = /etc/ignored\n',
    '[core]\n  excludesfile=~/ignored\n',
    '[CORE] ExcludesFile = ~/ignored # mine\n',
    '[core]\nexcludesfile = "~/my ignored#files"  ; mine\n',
    '[core]\nexcludesfile = ~/my ignored   files   \n',
    '[core]\nexcludesfile = "/a\\"b\\\\c"\n',
    '[core]\nexcludesfile = /long\\\ner\n',
    '[core]\r\n\texcludesfile = ~/ignored\r\n',
    '[core]\nexcludesfile = /first\n[user]\nname = A\n[core]\nexcludesfile = /last\n',
    '[user]\nname = A\n# [core]\n; excludesfile = /no\n[core]\nexcludesfile = /yes\n',
    '\ufeff[core]\nexcludesfile = /yes\n',
  ])('is the one that %j names', async (config) => {
    write('.gitconfig', config);
    expect(asGitSays()).toBeDefined();
    expect(await userIgnoreFile()).toBe(asGitSays());
  });

  it.each([
    '',
    '[core "other"]\nexcludesfile = /no\n',
    '[other]\nexcludesfile = /no\n',
    '[core]\nautocrlf = false\n',
    '[core.other]\nexcludesfile = /no\n',
  ])('is where git looks by default with %j', async (config) => {
    write('.gitconfig', config);
    expect(asGitSays()).toBeUndefined();
    expect(await userIgnoreFile()).toBe(join(home, '.config/git/ignore'));
    vi.stubEnv('XDG_CONFIG_HOME', join(home, 'xdg'));
    expect(await userIgnoreFile()).toBe(join(home, 'xdg/git/ignore'));
  });

  it('is read from the configuration that comes last, or the one that the environment names', async () => {
    write('.config/git/config', '[core]\nexcludesfile = /xdg\n');
    expect(await userIgnoreFile()).toBe('/xdg');
    write('.gitconfig', '[core]\nexcludesfile = /home\n');
    expect(await userIgnoreFile()).toBe(asGitSays());
    expect(await userIgnoreFile()).toBe('/home');
    vi.stubEnv('GIT_CONFIG_GLOBAL', write('mine', '[core]\nexcludesfile = /mine\n'));
    expect(await userIgnoreFile()).toBe('/mine');
  });

  it('is none where the user says so', async () => {
    write('.config/git/ignore', '*.coach.yaml\n');
    write('.gitconfig', '[core]\nexcludesfile =\n');
    expect(await userIgnoreFile()).toBeUndefined();
  });
});

describe('files that it names', () => {
  const found = async (folder: string) => {
    const { uris } = await nodeFiles.find(pathToFileURL(join(home, folder)).toString());
    return uris.map((uri) => uri.slice(uri.lastIndexOf('/') + 1));
  };
  const ignores = (path: string) =>
    nodeFiles.ignores?.(
      pathToFileURL(join(home, path)).toString(),
      pathToFileURL(join(home, 'team')).toString(),
    );

  it('are left out of every repository, unless that says otherwise, and of nothing else', async () => {
    write('.config/git/ignore', '*.draft.coach.yaml\n/top.coach.yaml\nold/\n');
    for (const name of ['a', 'a.draft', 'kept.draft', 'top', 'in/top', 'old/b']) {
      write(`team/${name}.coach.yaml`, '');
      write(`loose/${name}.coach.yaml`, '');
    }
    execFileSync('git', ['init', '--quiet', join(home, 'team')]);
    write('team/.gitignore', '!kept.draft.coach.yaml\n');
    const left = ['a.coach.yaml', 'top.coach.yaml', 'kept.draft.coach.yaml'];
    expect(await found('team')).toEqual(left);
    expect(await found('loose')).toHaveLength(6);
    expect(await ignores('team/a.draft.coach.yaml')).toBe(true);
    expect(await ignores('team/a.coach.yaml')).toBe(false);

    const byGit = execFileSync('git', ['ls-files', '--others', '--exclude-standard'], {
      cwd: join(home, 'team'),
      encoding: 'utf8',
    });
    expect(
      byGit
        .trim()
        .split('\n')
        .filter((name) => name.endsWith('.yaml'))
        .sort(),
    ).toEqual(['a.coach.yaml', 'in/top.coach.yaml', 'kept.draft.coach.yaml']);
  });
});
