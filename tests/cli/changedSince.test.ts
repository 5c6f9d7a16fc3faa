import { chmodSync, existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson, coach } from '../support/cli.ts';
import { commitAll, git } from '../support/git.ts';
import { DiskWorkspace, temporaryFolder } from '../support/lspWorkspace.ts';

const text = 'kind: questions\nquestions: {}\n';

/** A repository in which each of some files has been committed. */
function repositoryOf(...names: string[]): DiskWorkspace {
  const workspace = new DiskWorkspace();
  for (const name of names) workspace.write(name, text);
  commitAll(workspace.path);
  return workspace;
}

async function changedIn(cwd: string, ...args: string[]): Promise<string[]> {
  return (await checkJson(['--changed-since', 'HEAD', ...args], cwd)).paths;
}

describe('--changed-since', () => {
  it('reports on what differs from the revision on disk, and on what is new', async () => {
    const workspace = repositoryOf(
      ...['same', 'edited', 'staged', 'removed', 'moved', 'touched'].map(
        (name) => `${name}.coach.yaml`,
      ),
    );
    expect(await changedIn(workspace.path)).toEqual([]);
    workspace.write('.gitignore', 'ignored.coach.yaml\n');
    workspace.write('edited.coach.yaml', `${text}# more\n`);
    workspace.write('staged.coach.yaml', `${text}# more\n`);
    workspace.write('added.coach.yaml', text);
    git(workspace.path, ['add', 'staged.coach.yaml', 'added.coach.yaml']);
    workspace.write('new.coach.yaml', text);
    workspace.write('ignored.coach.yaml', text);
    // The same again, only later.
    workspace.write('touched.coach.yaml', text);
    workspace.remove('removed.coach.yaml');
    renameSync(
      join(workspace.path, 'moved.coach.yaml'),
      join(workspace.path, 'elsewhere.coach.yaml'),
    );
    expect(await changedIn(workspace.path)).toEqual([
      'added.coach.yaml',
      'edited.coach.yaml',
      'elsewhere.coach.yaml',
      'new.coach.yaml',
      'staged.coach.yaml',
    ]);
  });

  it('takes all that names a commit', async () => {
    const workspace = repositoryOf('first.coach.yaml');
    git(workspace.path, ['tag', '--annotate', '--message', 'One', 'v1']);
    workspace.write('second.coach.yaml', text);
    commitAll(workspace.path);
    const paths = async (revision: string) =>
      (await checkJson([`--changed-since=${revision}`], workspace.path)).paths;
    for (const revision of ['v1', 'HEAD~1', 'main^', git(workspace.path, ['rev-parse', 'v1^{}'])]) {
      expect(await paths(revision.trim())).toEqual(['second.coach.yaml']);
    }
    expect(await paths('main')).toEqual([]);
  });

  it('knows files by whatever names they have', async () => {
    const names = [
      'two words.coach.yaml',
      'line\nbreak.coach.yaml',
      'quote"s\'.coach.yaml',
      '評価 😀.coach.yaml',
      ':(top)colon.coach.yaml',
      '-dash.coach.yaml',
      'back\\slash.coach.yaml',
      ' space.coach.yaml',
    ];
    const workspace = repositoryOf('same.coach.yaml', ...names.slice(0, 4));
    for (const name of names) workspace.write(`${name}`, `${text}# more\n`);
    expect(await changedIn(workspace.path)).toEqual([...names].sort());
  });

  it('chooses among the paths, and takes the repository of each', async () => {
    const workspace = new DiskWorkspace();
    const folders = ['ana', 'team', 'team/inner'];
    for (const folder of folders) workspace.write(`${folder}/same.coach.yaml`, text);
    for (const folder of [...folders].reverse()) commitAll(join(workspace.path, folder));
    for (const folder of folders) workspace.write(`${folder}/new.coach.yaml`, text);
    // Above them is no repository.
    expect(await changedIn(workspace.path)).toEqual(
      folders.map((folder) => `${folder}/new.coach.yaml`).sort(),
    );
    expect(await changedIn(workspace.path, 'ana')).toEqual(['ana/new.coach.yaml']);
    expect(await changedIn(workspace.path, 'team/new.coach.yaml', 'team/same.coach.yaml')).toEqual([
      'team/new.coach.yaml',
    ]);
    expect(await changedIn(join(workspace.path, 'team/inner'), '../../ana')).toEqual([
      '../../ana/new.coach.yaml',
    ]);
  });

  it('works in a folder of the repository, through links, and in a work tree', async () => {
    const workspace = repositoryOf('people/ana.coach.yaml', 'pm.coach.yaml');
    workspace.write('people/ana.coach.yaml', `${text}# more\n`);
    workspace.write('pm.coach.yaml', `${text}# more\n`);
    expect(await changedIn(join(workspace.path, 'people'))).toEqual(['ana.coach.yaml']);

    const link = join(temporaryFolder(), 'link');
    symlinkSync(workspace.path, link);
    expect(await changedIn(link)).toEqual(['people/ana.coach.yaml', 'pm.coach.yaml']);
    symlinkSync('people/ana.coach.yaml', join(workspace.path, 'linked.coach.yaml'));
    expect(await changedIn(workspace.path, 'linked.coach.yaml')).toEqual(['linked.coach.yaml']);

    const tree = join(temporaryFolder(), 'tree');
    git(workspace.path, ['worktree', 'add', '--quiet', tree]);
    expect(await changedIn(tree)).toEqual([]);
  });

  it('still reads everything else', async () => {
    const workspace = new DiskWorkspace();
    const plan = (id: string) => `kind: plan\nperson: { id: ${id}, name: Ana }\n`;
    workspace.write('one.coach.yaml', plan('ana'));
    workspace.write('two.coach.yaml', plan('ben'));
    commitAll(workspace.path);
    workspace.write('two.coach.yaml', plan('ana'));
    const { json } = await checkJson(['--changed-since', 'HEAD'], workspace.path);
    expect(json.files.map(({ path }) => path)).toEqual(['two.coach.yaml']);
    expect(json.files[0]?.findings.map(({ code }) => code)).toContain('duplicate-person');
  });

  it('is the repository of the files, also in a hook of another one', async () => {
    const workspace = repositoryOf('same.coach.yaml');
    const other = repositoryOf('other.coach.yaml');
    workspace.write('new.coach.yaml', text);
    const environment = {
      GIT_DIR: join(other.path, '.git'),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(other.path, '.git/index'),
    };
    const { stdout } = await coach(
      ['check', '--changed-since', 'HEAD', '--format', 'json'],
      workspace.path,
      environment,
    );
    expect(JSON.parse(stdout).files).toMatchObject([{ path: 'new.coach.yaml' }]);
  });

  it('is not led astray by what is configured', async () => {
    const workspace = repositoryOf('people/same.coach.yaml', 'same.coach.yaml');
    const settings = ['diff.relative=true', 'core.quotePath=true', 'status.renames=true'];
    for (const setting of [...settings, 'diff.noprefix=true', 'color.ui=always']) {
      git(workspace.path, ['config', ...setting.split('=')]);
    }
    workspace.write('people/größe.coach.yaml', text);
    workspace.write('same.coach.yaml', `${text}# more\n`);
    git(workspace.path, ['add', '--all']);
    expect(await changedIn(workspace.path)).toEqual(['people/größe.coach.yaml', 'same.coach.yaml']);
  });

  it('runs nothing that the repository names: no monitor, no hook, no difference of its own', async () => {
    const workspace = repositoryOf('ana.coach.yaml');
    const proof = join(workspace.path, 'it-ran');
    workspace.write('run.sh', `#!/bin/sh\ntouch '${proof}'\n`);
    const script = join(workspace.path, 'run.sh');
    chmodSync(script, 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'core.pager', 'diff.odd.textconv']) {
      git(workspace.path, ['config', key, script]);
    }
    git(workspace.path, ['config', 'diff.odd.command', script]);
    mkdirSync(join(workspace.path, '.git/hooks'), { recursive: true });
    workspace.write('.git/hooks/post-index-change', `#!/bin/sh\ntouch '${proof}'\n`);
    chmodSync(join(workspace.path, '.git/hooks/post-index-change'), 0o755);
    workspace.write('.gitattributes', '*.yaml diff=odd\n');
    workspace.write('ana.coach.yaml', `${text}# more\n`);
    expect(await changedIn(workspace.path)).toEqual(['ana.coach.yaml']);
    expect(existsSync(proof)).toBe(false);
  });
});

describe('where git cannot say what has changed', () => {
  it('there is no such revision: exit code 2, and nothing is printed', async () => {
    const workspace = repositoryOf('ana.coach.yaml');
    for (const revision of ['nowhere', '--all', 'HEAD:ana.coach.yaml', '', 'a b', 'HEAD..HEAD']) {
      const { code, stdout, stderr } = await coach(
        ['check', `--changed-since=${revision}`],
        workspace.path,
      );
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        `coach: --changed-since ${revision}: there is no such revision in ${workspace.path}. In a pipeline, fetch it first: a shallow clone lacks it.\n`,
      );
    }
  });

  it('there is no such revision, though there is nothing to check either', async () => {
    const workspace = repositoryOf();
    const outcome = await coach(['check', '--changed-since', 'nowhere'], workspace.path);
    expect(outcome.code).toBe(2);
    expect((await coach(['check', '--changed-since', 'HEAD'], workspace.path)).code).toBe(0);
  });

  it('there is no commit yet', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', text);
    git(workspace.path, ['init', '--quiet']);
    const { code, stderr } = await coach(['check', '--changed-since', 'HEAD'], workspace.path);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('there is no such revision'),
    });
  });

  it('there is no repository', async () => {
    const workspace = new DiskWorkspace();
    const outcome = await coach(['check', '--changed-since', 'HEAD'], workspace.path);
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr: `coach: --changed-since HEAD: ${workspace.path} is in no git repository.\n`,
    });
    workspace.write('ana.coach.yaml', text);
    const { stderr } = await coach(['check', '--changed-since', 'HEAD'], workspace.path);
    expect(stderr).toBe(
      `coach: --changed-since HEAD: ${workspace.path}/ana.coach.yaml is in no git repository.\n`,
    );
  });

  it('there is no git', async () => {
    const workspace = repositoryOf('ana.coach.yaml');
    const { code, stderr } = await coach(['check', '--changed-since', 'HEAD'], workspace.path, {
      PATH: '/nowhere',
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'coach: --changed-since HEAD: git could not be run.\n',
    });
  });

  it('a path that is not there is told of all the same', async () => {
    const workspace = repositoryOf('ana.coach.yaml');
    const { code, stderr } = await coach(
      ['check', 'gone', '.', '--changed-since', 'HEAD'],
      workspace.path,
    );
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'coach: cannot read gone: there is no such file or folder\n',
    });
  });
});
