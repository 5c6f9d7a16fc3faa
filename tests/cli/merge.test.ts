import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliFile, coach } from '../support/cli.ts';
import { commitAll, git } from '../support/git.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const plan = `kind: plan
person: { name: Ana Lopez }
headline: Why first
log:
  - date: 2026-10-28
    kind: session
    notes: Old.
`;
const entry = (notes: string) =>
  `  - date: 2026-11-24\n    kind: session\n    notes: ${notes}\n    mostly: growth\n`;

/** Two branches in a repository that is set up as docs/ci.md says. @returns what git says, and the file. */
function mergedByGit(ours: string, theirs: string, isSetUp = true) {
  const workspace = new DiskWorkspace();
  const write = (text: string) => workspace.write('ana.coach.yaml', text);
  workspace.write('.gitattributes', '*.coach.yaml merge=coach\n');
  write(plan);
  commitAll(workspace.path);
  if (isSetUp) {
    const driver = `"${process.execPath}" "${cliFile}" merge %O %A %B`;
    git(workspace.path, ['config', 'merge.coach.driver', driver]);
  }
  git(workspace.path, ['switch', '--quiet', '--create', 'theirs']);
  write(theirs);
  commitAll(workspace.path);
  git(workspace.path, ['switch', '--quiet', 'main']);
  write(ours);
  commitAll(workspace.path);
  let isMerged = true;
  try {
    git(workspace.path, ['merge', '--quiet', '--no-edit', 'theirs']);
  } catch {
    isMerged = false;
  }
  return { isMerged, text: readFileSync(join(workspace.path, 'ana.coach.yaml'), 'utf8') };
}

describe('coach merge, run by git', () => {
  it('keeps both entries, though they share lines', () => {
    expect(mergedByGit(plan + entry('Ours.'), plan + entry('Theirs.'))).toEqual({
      isMerged: true,
      text: plan + entry('Ours.') + entry('Theirs.'),
    });
  });

  it('merges what else there is as git does', () => {
    const theirs = plan.replace('Why first', 'Ask first') + entry('Theirs.');
    expect(mergedByGit(plan + entry('Ours.'), theirs)).toEqual({
      isMerged: true,
      text: plan.replace('Why first', 'Ask first') + entry('Ours.') + entry('Theirs.'),
    });
  });

  it('marks what conflicts, and lets git say so', () => {
    const { isMerged, text } = mergedByGit(
      plan.replace('Why first', 'What first') + entry('Ours.'),
      plan.replace('Why first', 'Ask first') + entry('Theirs.'),
    );
    expect(isMerged).toBe(false);
    expect(text).toContain('<<<<<<< ours\nheadline: What first\n');
    expect(text).toContain('headline: Ask first\n>>>>>>> theirs\n');
    for (const each of ['Ours.', 'Theirs.', 'Old.']) expect(text).toContain(each);
  });

  it('leaves a clone that is not set up to git', () => {
    const { isMerged, text } = mergedByGit(plan + entry('Ours.'), plan + entry('Theirs.'), false);
    expect(isMerged).toBe(false);
    expect(text).toContain('<<<<<<< HEAD\n');
  });
});

describe('coach merge', () => {
  it('says which file it cannot read, and writes nothing', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a', plan);
    const { code, stderr } = await coach(['merge', 'a', 'a', 'none'], workspace.path);
    expect([code, stderr]).toEqual([
      2,
      'coach: cannot read none: there is no such file or folder.\n',
    ]);
    expect(readFileSync(join(workspace.path, 'a'), 'utf8')).toBe(plan);
  });

  it('merges what is no plan as git does', async () => {
    const workspace = new DiskWorkspace();
    for (const [name, text] of [
      ['base', 'a\nb\nc\n'],
      ['ours', 'A\nb\nc\n'],
      ['theirs', 'a\nb\nC\n'],
    ] as const) {
      writeFileSync(join(workspace.path, name), text);
    }
    expect(await coach(['merge', 'base', 'ours', 'theirs'], workspace.path)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(workspace.path, 'ours'), 'utf8')).toBe('A\nb\nC\n');
  });
});
