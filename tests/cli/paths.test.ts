import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const good = 'kind: questions\nquestions: {}\n';
const compass = 'kind: compass\nbuckets: {}\n';
const plan = (compassPath: string, id = 'noor') =>
  `kind: plan\nperson: { id: ${JSON.stringify(id)}, name: Noor }\ncompass: ${JSON.stringify(compassPath)}\n`;

async function codesIn(args: string[], cwd: string): Promise<Record<string, string[]>> {
  const { json } = await checkJson(args, cwd);
  return Object.fromEntries(
    json.files.map(({ path, findings }) => [path, findings.map(({ code }) => code)]),
  );
}

describe('files that are named', () => {
  it('count once, however often and in whichever way they are named', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('people/a.coach.yaml', good);
    const names = [
      'people/a.coach.yaml',
      './people/../people/a.coach.yaml',
      join(workspace.path, 'people/a.coach.yaml'),
      'people',
      'people/',
      '.',
    ];
    expect((await checkJson(names, workspace.path)).paths).toEqual(['people/a.coach.yaml']);
  });

  it('are read whatever their names, and whatever git ignores', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('.git/HEAD', 'ref: refs/heads/main\n');
    workspace.write('.gitignore', '*.coach.yaml\n');
    workspace.write('plan.yaml', plan('pm.coach.yaml'));
    workspace.write('noor.coach.yaml', plan('pm.coach.yaml'));
    workspace.write('node_modules/x/noor.coach.yaml', plan('pm.coach.yaml'));
    workspace.write('pm.coach.yaml', compass);
    expect((await checkJson([], workspace.path)).paths).toEqual([]);
    const found = await codesIn(
      ['plan.yaml', 'noor.coach.yaml', 'node_modules/x/noor.coach.yaml'],
      workspace.path,
    );
    expect(Object.keys(found)).toEqual([
      'node_modules/x/noor.coach.yaml',
      'noor.coach.yaml',
      'plan.yaml',
    ]);
    // A compass that git ignores is read where a plan names it.
    expect(found['noor.coach.yaml']).not.toContain('compass-not-found');
    // What walks leave out says nothing of other files, nor of each other.
    for (const codes of Object.values(found)) expect(codes).not.toContain('duplicate-person');
  });

  it('outside of the workspace are read, and do not refer to what is beside them', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('here/noor.coach.yaml', plan('../pm.coach.yaml'));
    workspace.write('there/noor.coach.yaml', plan('pm.coach.yaml'));
    workspace.write('there/pm.coach.yaml', compass);
    workspace.write('pm.coach.yaml', compass);
    const found = await codesIn(
      ['noor.coach.yaml', '../there/noor.coach.yaml'],
      join(workspace.path, 'here'),
    );
    expect(found['noor.coach.yaml']).toContain('compass-outside-workspace');
    expect(found['noor.coach.yaml']).not.toContain('duplicate-person');
    expect(found['../there/noor.coach.yaml']).toContain('compass-outside-workspace');
  });

  it('select what is reported on, and never what is read', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a/noor.coach.yaml', plan('../pm.coach.yaml'));
    workspace.write('b/noor.coach.yaml', `${plan('../pm.coach.yaml')}log: [{ asked: [ours] }]\n`);
    workspace.write('pm.coach.yaml', compass);
    workspace.write(
      'q.coach.yaml',
      'kind: questions\nquestions: { ours: { ask: A?, category: goal } }\n',
    );
    const all = await codesIn([], workspace.path);
    for (const [path, codes] of Object.entries(all)) {
      expect(await codesIn([path], workspace.path)).toEqual({ [path]: codes });
    }
    expect(all['b/noor.coach.yaml']).toContain('duplicate-person');
    expect(all['b/noor.coach.yaml']).not.toContain('unknown-question');
    const fromInside = await codesIn(
      ['noor.coach.yaml', '--workspace', '..'],
      join(workspace.path, 'a'),
    );
    expect(fromInside['noor.coach.yaml']).toEqual(all['a/noor.coach.yaml']);
  });

  const strangeNames = [
    'two words',
    '100% sure',
    '100%25 sure',
    'a#b?c&d',
    "quote's",
    'Größe und Maß',
    '評価 😀',
    'a+b=c;d,e@f!g(h)[i]{j}',
    '-dash',
    'trailing.',
    '~tilde',
    '[*]',
  ];

  it('may be called anything', async () => {
    const workspace = new DiskWorkspace();
    for (const name of strangeNames) {
      workspace.write(`${name}/pm.coach.yaml`, compass);
      workspace.write(`${name}/people/${name}.coach.yaml`, plan('../pm.coach.yaml', name));
      workspace.write(`other/${name}.coach.yaml`, plan(`../${name}/pm.coach.yaml`, name));
    }
    const found = await codesIn([], workspace.path);
    const paths = strangeNames.flatMap((name) => [
      `${name}/people/${name}.coach.yaml`,
      `other/${name}.coach.yaml`,
    ]);
    for (const path of paths) {
      expect(found[path], path).toContain('duplicate-person');
      expect(found[path], path).not.toContain('compass-not-found');
      expect(found[path], path).not.toContain('compass-outside-workspace');
    }
    const named = await codesIn(
      paths.map((path) => `./${path}`),
      workspace.path,
    );
    expect(named).toEqual(Object.fromEntries(paths.map((path) => [path, found[path]])));
  });

  it('may lie in folders called anything', async () => {
    const names = strangeNames.filter((_, index) => index % 3 === 0);
    for (const name of names) {
      const workspace = new DiskWorkspace();
      workspace.write(`${name}/team/pm.coach.yaml`, compass);
      workspace.write(`${name}/noor/noor.coach.yaml`, plan('../team/pm.coach.yaml'));
      const args = ['noor.coach.yaml', '--workspace', '.', '--workspace', `../../${name}/team`];
      const found = await codesIn(args, join(workspace.path, name, 'noor'));
      expect(found['noor.coach.yaml']).not.toContain('compass-not-found');
      expect(found['noor.coach.yaml']).not.toContain('compass-outside-workspace');
    }
  });

  it('must match the case on disk', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('pm.coach.yaml', compass);
    workspace.write('noor.coach.yaml', plan('PM.coach.yaml'));
    const found = await codesIn([], workspace.path);
    expect(found['noor.coach.yaml']).toContain('compass-not-found');
  });
});

describe('workspace folders', () => {
  it('may be several: references and comparisons go across them', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('team/pm.coach.yaml', compass);
    workspace.write('team/noor.coach.yaml', plan('pm.coach.yaml'));
    workspace.write('noor/noor.coach.yaml', plan('../team/pm.coach.yaml'));
    workspace.write('beside/noor.coach.yaml', plan('pm.coach.yaml'));
    const found = await codesIn(
      ['noor', '--workspace', 'noor', '--workspace', 'team'],
      workspace.path,
    );
    expect(Object.keys(found)).toEqual(['noor/noor.coach.yaml']);
    expect(found['noor/noor.coach.yaml']).toContain('duplicate-person');
    expect(found['noor/noor.coach.yaml']).not.toContain('compass-not-found');
    expect(found['noor/noor.coach.yaml']).not.toContain('compass-outside-workspace');
    const alone = await codesIn(['noor', '--workspace', 'noor'], workspace.path);
    expect(alone['noor/noor.coach.yaml']).toContain('compass-outside-workspace');
    expect(alone['noor/noor.coach.yaml']).not.toContain('duplicate-person');
  });

  it('may lie in one another, and be named twice', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('team/noor.coach.yaml', plan('pm.coach.yaml'));
    workspace.write('team/pm.coach.yaml', compass);
    const found = await codesIn(
      ['--workspace', '.', '--workspace', 'team', '--workspace', './team/'],
      workspace.path,
    );
    expect(found['team/noor.coach.yaml']).not.toContain('duplicate-person');
  });

  it('are searched without following links', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('noor.coach.yaml', plan('pm.coach.yaml'));
    workspace.write('pm.coach.yaml', compass);
    symlinkSync('noor.coach.yaml', join(workspace.path, 'again.coach.yaml'));
    const found = await codesIn([], workspace.path);
    expect(Object.keys(found)).toEqual(['noor.coach.yaml', 'pm.coach.yaml']);
    expect(found['noor.coach.yaml']).not.toContain('duplicate-person');
  });
});

describe('what git ignores', () => {
  const inGit = (files: Record<string, string>) => {
    const workspace = new DiskWorkspace();
    workspace.write('.git/HEAD', 'ref: refs/heads/main\n');
    for (const [path, text] of Object.entries(files)) {
      workspace.write(path, path.endsWith('.yaml') ? good : text);
    }
    return workspace;
  };
  const coachFiles = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [`${name}.coach.yaml`, '']));

  it('is left out: by name, by folder, by path, and with exceptions', async () => {
    const { path } = inGit({
      '.gitignore': [
        '# a comment',
        '*.private.coach.yaml',
        'build/',
        '/top.coach.yaml',
        'docs/*.coach.yaml',
        '!docs/kept.coach.yaml',
        'deep/**/x.coach.yaml',
        '\\#odd.coach.yaml',
        'spaced.coach.yaml   ',
        '',
      ].join('\n'),
      ...coachFiles(
        'ana',
        'ana.private',
        'people/ana.private',
        'build/a',
        'people/build/b',
        'build-tools/c',
        'top',
        'people/top',
        'docs/d',
        'docs/kept',
        'docs/more/e',
        'deep/x',
        'deep/er/st/x',
        'deep/er/y',
        '#odd',
        'spaced',
      ),
    });
    expect((await checkJson([], path)).paths).toEqual([
      'ana.coach.yaml',
      'build-tools/c.coach.yaml',
      'deep/er/y.coach.yaml',
      'docs/kept.coach.yaml',
      'docs/more/e.coach.yaml',
      'people/top.coach.yaml',
    ]);
  });

  it('follows the deepest file that says anything', async () => {
    const { path } = inGit({
      '.gitignore': '*.coach.yaml\n!pm.coach.yaml\n',
      'people/.gitignore': '!ana.coach.yaml\n/pm.coach.yaml\n',
      'people/old/.gitignore': '*\n!*/\n!ben.coach.yaml\n',
      ...coachFiles(
        'ana',
        'pm',
        'people/ana',
        'people/ben',
        'people/pm',
        'people/old/ana',
        'people/old/ben',
        'people/old/er/ben',
      ),
    });
    expect((await checkJson([], path)).paths).toEqual([
      'people/ana.coach.yaml',
      'people/old/ben.coach.yaml',
      'people/old/er/ben.coach.yaml',
      'pm.coach.yaml',
    ]);
  });

  it('cannot come back where its folder is ignored', async () => {
    const { path } = inGit({
      '.gitignore': 'build/\n!build/kept.coach.yaml\n',
      'build/.gitignore': '!kept.coach.yaml\n',
      ...coachFiles('build/kept', 'a'),
    });
    expect((await checkJson([], path)).paths).toEqual(['a.coach.yaml']);
  });

  it('holds in a folder below the top of the repository, and by .git/info/exclude', async () => {
    const { path } = inGit({
      '.gitignore': '/team/drafts/\n',
      '.git/info/exclude': 'mine.coach.yaml\n/team/own/\n',
      ...coachFiles('team/a', 'team/drafts/b', 'team/mine', 'team/own/c', 'mine'),
    });
    expect((await checkJson([], join(path, 'team'))).paths).toEqual(['a.coach.yaml']);
    expect((await checkJson(['team'], path)).paths).toEqual(['team/a.coach.yaml']);
    expect((await checkJson([], path)).paths).toEqual(['team/a.coach.yaml']);
  });

  it('minds case where the disk does', async () => {
    const { path } = inGit({ '.gitignore': 'BUILD/\n', ...coachFiles('build/a') });
    const isCaseBlind = process.platform === 'darwin' || process.platform === 'win32';
    expect((await checkJson([], path)).paths).toEqual(isCaseBlind ? [] : ['build/a.coach.yaml']);
  });

  it('is all that is in an ignored folder, unless a file of it is named or it is the workspace', async () => {
    const { path } = inGit({
      '.gitignore': 'private/\n',
      'private/.gitignore': 'b.coach.yaml\n',
      ...coachFiles('private/a', 'private/b', 'private/deep/d', 'node_modules/x/e', 'c'),
    });
    for (const folder of ['private', 'private/deep', 'node_modules', 'node_modules/x']) {
      const { paths, stderr } = await checkJson([folder], path);
      expect(paths).toEqual([]);
      expect(stderr).toContain(`nothing in ${folder} is checked`);
    }
    const file = 'private/a.coach.yaml';
    expect((await checkJson([file], path)).paths).toEqual([file]);
    expect((await checkJson([], join(path, 'private'))).paths).toEqual([
      'a.coach.yaml',
      'deep/d.coach.yaml',
    ]);
    const workspace = ['--workspace', 'private'];
    expect((await checkJson(['private', ...workspace], path)).paths).toEqual([
      'private/a.coach.yaml',
      'private/deep/d.coach.yaml',
    ]);
  });

  it('is decided by each repository for itself', async () => {
    const { path } = inGit({
      '.gitignore': 'x.coach.yaml\n',
      ...coachFiles('x', 'people/ana/x', 'people/ana/y', 'people/ana/z'),
      'people/ana/.git/HEAD': 'ref: refs/heads/main\n',
      'people/ana/.git/info/exclude': 'y.coach.yaml\n',
      'people/ana/.gitignore': 'z.coach.yaml\n',
    });
    const paths = ['people/ana/x.coach.yaml'];
    expect((await checkJson([], path)).paths).toEqual(paths);
    expect((await checkJson(['people/ana'], path)).paths).toEqual(paths);
  });

  it('is known in a work tree, whose .git is a file', async () => {
    const { path } = inGit({
      '.git/info/exclude': 'mine.coach.yaml\n',
      '.git/worktrees/two/commondir': '../..\n',
      ...coachFiles('a'),
    });
    const workspace = new DiskWorkspace();
    workspace.write('.git', `gitdir: ${path}/.git/worktrees/two\n`);
    workspace.write('a.coach.yaml', good);
    workspace.write('mine.coach.yaml', good);
    expect((await checkJson([], workspace.path)).paths).toEqual(['a.coach.yaml']);
  });

  it('includes node_modules in any case, and not folders of a name like it', async () => {
    const workspace = new DiskWorkspace();
    for (const name of ['node_modules/a', 'x/node_modules/b', 'my_node_modules/c', '.hidden/d']) {
      workspace.write(`${name}.coach.yaml`, good);
    }
    expect((await checkJson([], workspace.path)).paths).toEqual([
      '.hidden/d.coach.yaml',
      'my_node_modules/c.coach.yaml',
    ]);
  });
});
