import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { findNeovim } from '../../scripts/neovim.mjs';
import { repository } from '../support/cli.ts';
import { TODAY } from '../support/lspPeers.ts';
import { DiskWorkspace, temporaryFolder } from '../support/lspWorkspace.ts';
import { packedServer, runNpm } from '../support/serverPackage.ts';

/** After this a scenario is asked what it still waits for. */
const patienceMilliseconds = 20_000;

/** The configurations of docs/editors.md, by the versions that their first line names. */
const configurations = [
  ...readFileSync(join(repository, 'docs/editors.md'), 'utf8').matchAll(
    /^```lua\n(-- Neovim [\s\S]*?)^```$/gm,
  ),
].map(([, text = '']) => text);

/**
 * Installs the packed server for the tests of a file.
 * @returns what opens Neovim on a workspace, and runs a scenario in it
 */
export function neovim() {
  const folder = mkdtempSync(join(tmpdir(), 'coach-neovim-'));
  beforeAll(async () => {
    const quiet = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
    runNpm(['install', ...quiet, await packedServer(folder)], folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /**
   * Starts Neovim with the configuration of docs/editors.md in a folder with files, and runs a scenario.
   * @param files what is in the folder, by path
   * @param scenario Lua, written with the functions of driver.lua
   * @returns what the scenario returns
   */
  return async <Result>(
    files: Readonly<Record<string, string>>,
    scenario: string,
  ): Promise<Result> => {
    const program = findNeovim();
    if (!program) throw new Error('There is no Neovim: run `npm test -- neovim`, which gets it.');
    const workspace = new DiskWorkspace();
    for (const [path, text] of Object.entries(files)) workspace.write(path, text);
    const home = temporaryFolder();
    const result = join(home, 'result.json');
    writeFileSync(join(home, 'scenario.lua'), scenario);
    writeFileSync(
      join(home, 'init.lua'),
      `vim.cmd('filetype plugin indent on | syntax on')\n${configurationFor(program)}\n`,
    );
    const driver = join(import.meta.dirname, 'driver.lua');
    const bin = join(folder, 'node_modules/.bin');
    const child = spawn(
      program,
      [
        '--headless',
        '-n',
        '-i',
        'NONE',
        '-u',
        join(home, 'init.lua'),
        '--cmd',
        `luafile ${driver}`,
      ],
      {
        cwd: workspace.path,
        // Its input stays open: at the end of it Neovim ends.
        stdio: 'pipe',
        env: {
          ...process.env,
          ...Object.fromEntries(
            ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, home]),
          ),
          PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
          COACH_TODAY: TODAY,
          COACH_SCENARIO: join(home, 'scenario.lua'),
          COACH_RESULT: result,
          TZ: 'UTC',
          LANG: 'C.UTF-8',
        },
      },
    );
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => said.push(text));
    }
    onTestFinished(() => void child.kill('SIGKILL'));
    const patience = setTimeout(() => child.kill('SIGUSR1'), patienceMilliseconds);
    await new Promise((resolve) => child.once('close', resolve));
    clearTimeout(patience);
    if (!existsSync(result)) throw new Error(`Neovim ended too early: ${said.join('')}`);
    const outcome = JSON.parse(readFileSync(result, 'utf8'));
    if (outcome.problem !== undefined) throw new Error(`${outcome.problem}\n${said.join('')}`);
    return outcome.result;
  };
}

/** What docs/editors.md says for the version that is there. */
function configurationFor(program: string): string {
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
  const minor = Number(/^NVIM v0\.(\d+)/.exec(version)?.[1]);
  const text = configurations.find((each) => {
    const [, from = '', to] = /^-- Neovim 0\.(\d+) (?:to 0\.(\d+)|and later)\n/.exec(each) ?? [];
    return minor >= Number(from) && (to === undefined || minor <= Number(to));
  });
  if (text === undefined) throw new Error(`docs/editors.md has no configuration for ${version}`);
  return text;
}
