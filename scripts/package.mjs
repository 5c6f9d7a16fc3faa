// npm run package: builds for production and makes coach.vsix, which VS Code installs, and
// coach-language-server-VERSION.tgz, which npm installs for every other editor and for pipelines. It
// fails when the former holds anything but what runs, or lacks some of it, or one is too big.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, npm, underPinnedNode } from './install.mjs';
import { notices } from './notices.mjs';
import { packServer } from './serverPackage.mjs';
import { main, quietly, root, StepError } from './steps.mjs';

const packagePath = path.join(root, 'coach.vsix');
const readmePath = path.join(root, 'out/package/README.md');
const metafile = path.join(root, 'out/package/bundles.json');
const noticesPath = path.join(root, 'dist/THIRD_PARTY_NOTICES.md');
/** The most that each may have, in bytes. */
const limits = { extension: 800_000, server: 800_000 };

/** What the package must hold. */
const needed = [
  'package.json',
  'package.nls.json',
  'out/package/README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/THIRD_PARTY_NOTICES.md',
  'dist/extension.js',
  'dist/extension.web.js',
  'dist/server.js',
  'dist/server.web.js',
  'dist/team.css',
  'dist/team.js',
  'dist/webview.js',
  'dist/webview.css',
  'dist/markdownPreview.css',
  'syntaxes/coach.tmLanguage.json',
  'syntaxes/coach.code-snippets',
  'syntaxes/language-configuration.json',
  'images/icon.png',
  'docs/pitfalls.md',
];
/** What it may hold beside that: translations, and the pictures that the manifest names. */
const allowed = [
  /^images\/walkthrough\/[a-z-]+\.svg$/,
  /^package\.nls\.[a-z-]+\.json$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
];

await main(async () => {
  await ensureDependencies();
  const code = await underPinnedNode();
  if (code !== undefined) return code;

  const { command, first } = npm();
  await quietly(
    'Building for production',
    command,
    [...first, 'run', 'build', '--', '--production', '--metafile', metafile],
    { shell: command.endsWith('.cmd') },
  );
  const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
  const bundles = JSON.parse(readFileSync(metafile, 'utf8'));
  const shipped = Object.keys(bundles.outputs).map((output) => path.basename(output));
  writeFileSync(
    noticesPath,
    notices(
      bundles,
      shipped.filter((name) => name !== 'cli.js'),
    ),
  );
  writeFileSync(readmePath, standalone(readFileSync(path.join(root, 'README.md'), 'utf8')));
  // The bundles hold the dependencies.
  const readme = path.relative(root, readmePath);
  checkContents(
    await listFiles({ cwd: root, packageManager: PackageManager.None, readmePath: readme }),
  );
  await createVSIX({
    cwd: root,
    dependencies: false,
    packagePath,
    readmePath: readme,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  checkSize(packagePath, limits.extension);
  const built = path.join(root, 'dist');
  checkSize(await packServer({ built, metafile, to: root }), limits.server);
  return 0;
});

/**
 * The README as it reads on its own: what it links to and shows beside it stays in the repository, so
 * pictures go, and of such links the words stay.
 */
function standalone(readme) {
  return readme
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n?/gm, '')
    .replace(/\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1');
}

/** @throws {StepError} when a file is missing or does not belong there */
function checkContents(files) {
  const missing = needed.filter((name) => !files.includes(name));
  const surplus = files.filter(
    (name) => !needed.includes(name) && !allowed.some((pattern) => pattern.test(name)),
  );
  const problems = [
    ...missing.map((name) => `${name} is missing.`),
    ...surplus.map((name) => `${name} does not belong in the package (see .vscodeignore).`),
  ];
  if (problems.length > 0) throw new StepError(problems.join('\n'));
}

/** @throws {StepError} when a package is bigger than it may be */
function checkSize(file, limit) {
  const name = path.basename(file);
  const { size } = statSync(file);
  const told = `${Math.round(size / 1000)} KB of at most ${limit / 1000} KB`;
  if (size > limit) throw new StepError(`${name} is too big: ${told}.`);
  console.log(`${name}: ${told}`);
}
