import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { darkPalette, lightPalette, printPalette } from '../../server/coaching/wheel/palette.ts';
import { cliFile, coach, repository } from '../support/cli.ts';
import { git } from '../support/git.ts';
import { TODAY } from '../support/lspPeers.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { readPng } from '../support/png.ts';
import { SECRET } from '../support/team.ts';

const examples = join(repository, 'examples');
const ana = 'people/ana.coach.yaml';
const golden = (name: string) =>
  readFileSync(join(repository, 'tests/fixtures/wheel', name), 'utf8');

/** A copy of the sample team, to write into. */
function team(): DiskWorkspace {
  const workspace = new DiskWorkspace();
  cpSync(examples, workspace.path, { recursive: true });
  return workspace;
}

async function wheel(args: readonly string[], cwd = examples) {
  return coach(['wheel', ...args], cwd, { COACH_TODAY: '2026-11-24' });
}

/** What a run says that could not do its work; it prints nothing else. */
async function refusal(args: readonly string[], cwd = examples): Promise<string> {
  const { code, stdout, stderr } = await wheel(args, cwd);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('on the standard output', () => {
  it.each([
    [[], 'ana.md'],
    [['--format', 'csv'], 'ana.csv'],
    [['--format', 'svg'], 'ana.svg'],
  ])('%j prints what the editor exports', async (args, name) => {
    expect(await wheel([ana, ...args])).toEqual({ code: 0, stdout: golden(name), stderr: '' });
  });

  it('shows what a compass expects', async () => {
    expect((await wheel(['pm.coach.yaml'])).stdout).toBe(golden('pm.md'));
  });

  it('goes by the date that it is given, and by an earlier round', async () => {
    const then = await wheel([ana, '--round', '2026-07-03']);
    expect(then.stdout).toContain('\nFri 3 Jul 2026. Ratings');
    expect(then.code).toBe(0);
    expect((await wheel([ana, '--today', '2026-08-01'])).stdout).toContain('\nSat 1 Aug 2026. ');
  });

  it('shows at an earlier round what was expected then, as git knows it', async () => {
    const workspace = new DiskWorkspace();
    const commit = (day: string) => {
      const date = `${day}T12:00:00Z`;
      git(workspace.path, ['init', '--quiet', '--initial-branch=main']);
      git(workspace.path, ['add', '--all']);
      git(workspace.path, ['commit', '--quiet', '--message', 'Save'], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      });
    };
    const expecting = (rating: number) =>
      `kind: compass\nlevels: [pm]\nbuckets:\n  planning: { expected: { pm: ${rating} } }\n`;
    workspace.write('pm.coach.yaml', expecting(5));
    commit('2026-03-01');
    workspace.write('pm.coach.yaml', expecting(7));
    workspace.write(
      'ana.coach.yaml',
      'kind: plan\nperson: { name: Ana, level: pm }\ncompass: pm.coach.yaml\nassessments: [{ date: 2026-03-02, rater: self, ratings: { planning: 4 } }]\n',
    );
    commit('2026-06-01');
    const row = async (...args: string[]) => {
      const { stdout, stderr } = await wheel(['ana.coach.yaml', ...args], workspace.path);
      return [/^\| Planning .*$/m.exec(stdout)?.[0].split('|')[3]?.trim(), stderr];
    };
    expect(await row()).toEqual(['7', '']);
    expect(await row('--round', '2026-03-02')).toEqual([
      '5',
      'coach: ana.coach.yaml: The expected level is as it was on Mon 2 Mar 2026: the compass has changed since.\n',
    ]);
  });

  it('says beside it what is missing', async () => {
    const { code, stderr } = await wheel(['people/chidi.coach.yaml']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^coach: people\/chidi\.coach\.yaml: Nothing is rated yet\./);
  });

  it('prints no PNG into a terminal, and does into a pipe', async () => {
    const said: string[] = [];
    const note = { write: (text: string | Uint8Array) => said.push(String(text)) };
    const code = await run(['node', 'coach', 'wheel', ana, '--format', 'png'], {
      cwd: examples,
      environment: { COACH_TODAY: TODAY },
      stdin: Readable.from([]),
      stdout: { ...note, isTTY: true },
      stderr: note,
    });
    expect({ code, said }).toEqual({
      code: 2,
      said: ['coach: a PNG is nothing to read in a terminal. Name a file: -o wheel.png.\n'],
    });
    const bytes = execFileSync(process.execPath, [cliFile, 'wheel', ana, '--format', 'png'], {
      cwd: examples,
    });
    expect(readPng(bytes).width).toBe(1720);
  });
});

describe('into a file', () => {
  it('writes the format that its ending says, and prints nothing', async () => {
    const { path, read } = textsOf(team());
    for (const name of ['ana.md', 'ana.svg', 'ana.csv']) {
      expect(await wheel([ana, '-o', name], path)).toEqual({ code: 0, stdout: '', stderr: '' });
    }
    expect(read('ana.md')).toBe(golden('ana.md'));
    expect(read('ana.svg')).toBe(golden('ana.svg'));
    // Without the mark, spreadsheets would take its letters for others.
    expect(read('ana.csv')).toBe(`\uFEFF${golden('ana.csv')}`);
  });

  it('leaves a file that is there as it is, but for --force', async () => {
    const { path, read } = textsOf(team());
    writeFileSync(join(path, 'ana.svg'), 'mine');
    expect(await refusal([ana, '-o', 'ana.svg'], path)).toBe(
      'coach: ana.svg is there already, and was left as it is. Choose another name, or write over it with --force.\n',
    );
    expect(read('ana.svg')).toBe('mine');
    expect((await wheel([ana, '-o', 'ana.svg', '--force'], path)).code).toBe(0);
    expect(read('ana.svg')).toBe(golden('ana.svg'));
    expect(readdirSync(path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['light', lightPalette],
    ['dark', darkPalette],
    ['print', printPalette],
  ] as const)('paints a PNG in the %s theme', async (theme, palette) => {
    const { path } = team();
    const args = [ana, '-o', 'ana.png', '--theme', theme];
    expect(await wheel(args, path)).toEqual({ code: 0, stdout: '', stderr: '' });
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(golden('ana.svg')) ?? [];
    const picture = readPng(readFileSync(join(path, 'ana.png')));
    expect([picture.width, picture.height]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(picture.at(0, 0)).toBe(palette.background);
    expect(picture.colours).toBeGreaterThan(100);
  });

  it('paints the letters of all Latin languages with the typeface that comes with it', async () => {
    const { path } = team();
    // A letter that is missing looks like any other that is.
    const pictures = new Set<string>();
    for (const name of ['Zoë Łukasik', 'Zoē Ľukasik', 'Zoě Ļukasik', 'Zoẽ Ḷukasik']) {
      writeFileSync(join(path, 'one.coach.yaml'), `kind: plan\nperson: { name: ${name} }\n`);
      await wheel(['one.coach.yaml', '-o', 'one.png', '--force'], path);
      pictures.add(readFileSync(join(path, 'one.png')).toString('base64'));
    }
    expect(pictures.size).toBe(4);
  });
});

describe('exits with 2, and says why and what to do', () => {
  it.each([
    [['people'], "people is a folder. Name one file: a wheel is one person's, or a team's."],
    [['nobody.coach.yaml'], 'cannot read nobody.coach.yaml: there is no such file or folder.'],
    [
      ['questions.coach.yaml'],
      'questions.coach.yaml: A PMwheel shows a plan or a compass, and this file is neither.',
    ],
    [
      [ana, '-o', 'ana.pdf'],
      '-o ana.pdf: the ending says in which format it is written. Choose .svg, .png, .md or .csv.',
    ],
    [
      [ana, '-o', 'ana.svg', '--format', 'md'],
      '-o ana.svg and --format md are two formats. Leave out --format: the ending says it.',
    ],
    [[ana, '--force'], '--force is about the file that -o names. Name one with -o.'],
    [[ana, '--theme', 'dark'], '--theme is about the colours of a picture, and a table has none.'],
    [
      [ana, '--round', '2026-07-04'],
      'people/ana.coach.yaml: The plan has no round of that day: its rounds are of 2026-07-02, 2026-07-03, 2026-07-08, 2026-11-17, 2026-11-19.',
    ],
    [
      ['people/chidi.coach.yaml', '--round', '2026-07-04'],
      'people/chidi.coach.yaml: The plan has no round of that day: nobody has rated until today.',
    ],
    [
      ['pm.coach.yaml', '--round', '2026-07-04'],
      'pm.coach.yaml: Only a plan has rounds, and this is a compass.',
    ],
    [
      [ana, '-o', 'nowhere/ana.svg'],
      'cannot write nowhere/ana.svg: there is no such file or folder.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await refusal(args)).toBe(`coach: ${sentence}\n`);
  });

  it('for YAML that cannot be read', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a.coach.yaml', 'kind: plan\nperson: [\n');
    expect(await refusal(['a.coach.yaml'], workspace.path)).toBe(
      'coach: a.coach.yaml: The file cannot be read as it is now: its findings say where. ("coach check a.coach.yaml")\n',
    );
  });

  it('for private files, of which not a word gets out', async () => {
    const workspace = new DiskWorkspace();
    workspace.write(
      'ana.private.coach.yaml',
      `kind: plan\nperson: { name: ${SECRET} }\nassessments: [{ date: 2026-11-02, rater: self, ratings: { planning: 4 } }]\n`,
    );
    workspace.write('ana.coach.yaml', `kind: notes\nplan: ${SECRET}.coach.yaml\n`);
    for (const name of ['ana.private.coach.yaml', 'ana.coach.yaml']) {
      for (const round of [[], ['--round', '2026-11-01']]) {
        expect(await refusal([name, '-o', 'x.svg', ...round], workspace.path)).toBe(
          `coach: ${name}: Private files are never exported.\n`,
        );
      }
    }
    expect(readdirSync(workspace.path)).not.toContain('x.svg');
  });

  it('for a PNG where the library is not installed, and goes on without it for all else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'coach-alone-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(dirname(cliFile), folder, { recursive: true });
    const alone = (...args: string[]) => {
      const all = [join(folder, 'cli.js'), 'wheel', ana, ...args];
      try {
        return execFileSync(process.execPath, all, {
          cwd: examples,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      } catch (error) {
        const { status, stderr } = error as { status: number; stderr: string };
        return { status, stderr };
      }
    };
    expect(alone('-o', join(folder, 'ana.png'))).toEqual({
      status: 2,
      stderr:
        'coach: a PNG needs the npm package @resvg/resvg-js, which is not installed beside coach. Install it ("npm install --global @resvg/resvg-js", or without --global where coach is a project\'s own), or write an SVG, which needs nothing.\n',
    });
    expect(readdirSync(folder)).not.toContain('ana.png');
    expect(alone('--format', 'svg')).toContain('</svg>');
  });
});

it('teaches in its help', async () => {
  const { stdout, code } = await wheel(['--help']);
  expect(code).toBe(0);
  for (const each of ['md ', 'csv ', 'svg ', 'png ', '@resvg/resvg-js', '--round', '--force']) {
    expect(stdout).toContain(each);
  }
  // Each example is one that works: with these words, the sample team's files are found.
  const examplesInHelp = stdout
    .split('Examples:')[1]
    ?.match(/^ {2}coach wheel (?:people|pm).*?(?= {2,}|$)/gm);
  expect(examplesInHelp?.length).toBe(6);
  const { path } = team();
  for (const example of examplesInHelp ?? []) {
    const [, ...args] = example.trim().replace(/ > .*/, '').split(' ');
    const name = args.includes('-o') ? ['--force'] : [];
    const outcome = await coach([...args, ...name], path, { COACH_TODAY: '2026-11-24' });
    expect(outcome, example).toMatchObject({ code: 0 });
  }
});

function textsOf({ path }: DiskWorkspace) {
  return { path, read: (name: string) => readFileSync(join(path, name), 'utf8') };
}
