import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { replaceFile } from '../../../server/workspace/replaceFile.ts';
import { temporaryFolder } from '../../support/lspWorkspace.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  return { ...original, rename: vi.fn(original.rename) };
});

function file(text: string | Uint8Array): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'ana.coach.yaml');
  writeFileSync(path, text);
  return { folder, path };
}

it('leaves a file alone that has another text by now', async () => {
  const { folder, path } = file('somebody else\n');
  await expect(replaceFile(path, 'old\n', 'new\n')).rejects.toThrow('it was changed meanwhile');
  expect(readFileSync(path, 'utf8')).toBe('somebody else\n');
  expect(readdirSync(folder)).toEqual(['ana.coach.yaml']);
});

it('leaves a file alone whose bytes would be lost', async () => {
  const bytes = Uint8Array.of(0x61, 0xff, 0x0a);
  const { path } = file(bytes);
  await expect(replaceFile(path, 'a\uFFFD\n', 'b\uFFFD\n')).rejects.toThrow(
    'it holds bytes that are no text, and would lose them',
  );
  expect(Uint8Array.from(readFileSync(path))).toEqual(bytes);
});

it('replaces the file with a new one, of the same mode', async () => {
  const { folder, path } = file('old\n');
  chmodSync(path, 0o666);
  const before = statSync(path);
  await replaceFile(path, 'old\n', 'new\n');
  expect(readFileSync(path, 'utf8')).toBe('new\n');
  const after = statSync(path);
  expect(after.mode).toBe(before.mode);
  expect(after.ino).not.toBe(before.ino);
  expect(readdirSync(folder)).toEqual(['ana.coach.yaml']);
});

it('takes names as long as any may be', async () => {
  const folder = temporaryFolder();
  const path = join(folder, `${'x'.repeat(244)}.coach.yaml`.slice(-255));
  writeFileSync(path, 'old\n');
  await replaceFile(path, 'old\n', 'new\n');
  expect(readFileSync(path, 'utf8')).toBe('new\n');
});

it('removes what it began to write when it cannot go on', async () => {
  const { folder, path } = file('old\n');
  vi.mocked(rename).mockRejectedValueOnce(new Error('the disk is away'));
  await expect(replaceFile(path, 'old\n', 'new\n')).rejects.toThrow('the disk is away');
  expect(readFileSync(path, 'utf8')).toBe('old\n');
  expect(readdirSync(folder)).toEqual(['ana.coach.yaml']);
});
