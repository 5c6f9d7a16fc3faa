import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import packageJson from '../../package.json' with { type: 'json' };
import { fullClient, LspClient } from '../support/lspClient.ts';
import { TODAY } from '../support/lspPeers.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { packedServer, runNpm } from '../support/serverPackage.ts';

/** An empty folder, into which the package has been installed. */
const folder = mkdtempSync(join(tmpdir(), 'coach-installed-'));
const installed = join(folder, 'node_modules/coach-language-server');
let packed: string;

beforeAll(async () => {
  packed = await packedServer(folder);
  // Nothing can come from elsewhere: no network, and an empty cache.
  const cache = join(folder, 'cache');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  runNpm(['install', '--offline', '--cache', cache, ...quiet, packed], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(name: string, args: readonly string[], cwd = folder) {
  const program = join(folder, 'node_modules/.bin', name);
  // The one that runs the tests; the machine may have another one on its PATH.
  return spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, COACH_TODAY: TODAY, TZ: 'UTC' },
  });
}

it('holds what runs and what its reader needs, and brings no other package', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(installed, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
  expect(files.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD_PARTY_NOTICES.md',
    'dist/cli.js',
    'dist/fonts/LICENSE',
    'dist/fonts/OpenSans-Regular.ttf',
    'dist/fonts/OpenSans-SemiBold.ttf',
    'dist/server.js',
    'dist/server.web.js',
    'docs/pitfalls.md',
    'package.json',
  ]);
  const packages = readdirSync(join(folder, 'node_modules')).filter((name) => name[0] !== '.');
  expect(packages).toEqual(['coach-language-server']);
});

it('names the libraries that are bundled, each with its licence', () => {
  const notices = readFileSync(join(installed, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  const named = [...notices.matchAll(/^## (\S+) \d/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['commander', 'vscode-languageserver', 'yaml']));
  expect(named).not.toContain('vscode-languageclient');
  for (const section of notices.split(/^## /m).slice(1)) {
    expect(section).toMatch(/Permission (?:is hereby granted|to use)|Redistribution and use/);
  }
});

it('has no source maps, and leads to none', () => {
  for (const name of ['cli.js', 'server.js', 'server.web.js']) {
    expect(readFileSync(join(installed, 'dist', name), 'utf8')).not.toContain('sourceMappingURL');
  }
});

it('has a README that speaks of this version, and links to nothing that is not there', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  expect(readme).toContain(`coach-language-server-${packageJson.version}.tgz`);
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect(statSync(join(installed, link)).isFile(), link).toBe(true);
});

it('installs the command line', () => {
  const workspace = new DiskWorkspace();
  workspace.write('ana.coach.yaml', 'kind: nonsense\n');
  expect(run('coach', ['--version']).stdout).toBe(`${packageJson.version}\n`);
  const { stdout, stderr, status } = run('coach', ['check'], workspace.path);
  expect(stdout).toContain('ana.coach.yaml:1:7: error unknown-kind');
  expect(stderr).toBe('');
  expect(status).toBe(1);
});

it('installs the server, whose findings lead to the page that explains them', async () => {
  const workspace = new DiskWorkspace();
  expect(run('coach-language-server', ['--version']).stdout).toBe(`${packageJson.version}\n`);
  expect(run('coach-language-server', ['--help']).stdout).toContain('--stdio');
  const program = join(folder, 'node_modules/.bin/coach-language-server');
  const child = spawn(process.execPath, [program, '--stdio'], {
    env: { ...process.env, COACH_TODAY: TODAY, TZ: 'UTC' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => connection.dispose());
  const { capabilities } = fullClient;
  const publishDiagnostics = { codeDescriptionSupport: true };
  const client = new LspClient(connection, {
    ...fullClient,
    capabilities: {
      ...capabilities,
      textDocument: { ...capabilities.textDocument, publishDiagnostics },
    },
  });
  await client.initialize(fullClient.start([workspace.folder]));
  const uri = workspace.uri('ana.coach.yaml');
  client.open(uri, 'kind: plan\nperson: { name: Ana }\n');
  const finding = await client.finding(uri, 'missing-owner');
  const [page = '', anchor] = finding.codeDescription?.href.split('#') ?? [];
  expect(readFileSync(fileURLToPath(page), 'utf8')).toContain(`## ${anchor}`);
});
