import { expect, it } from 'vitest';
import { UsageError } from '../../../server/cli/console.ts';
import { readStandardInput } from '../../../server/cli/standardInput.ts';

const silent = { write: () => {} };

function read(stdin: AsyncIterable<Uint8Array>) {
  const console = { cwd: '/work', environment: {}, stdin, stdout: silent, stderr: silent };
  return readStandardInput('people/ana.coach.yaml', console);
}

it('puts together what comes in pieces, also within a character', async () => {
  async function* pieces() {
    for (const byte of Buffer.from('a: 😀\n')) yield Uint8Array.of(byte);
  }
  const text = await read(pieces());
  expect(text.getText()).toBe('a: 😀\n');
  expect(text.uri).toBe('file:///work/people/ana.coach.yaml');
});

it('takes in all, and keeps as much as of any file', async () => {
  let taken = 0;
  async function* endless() {
    for (; taken < 100; taken++) yield Buffer.alloc(1024 * 1024, 'x');
  }
  const text = await read(endless());
  expect(taken).toBe(100);
  expect(text.getText().length).toBe(2 * 1024 * 1024 + 4);
});

it('that breaks off is said so', async () => {
  async function* broken() {
    yield Buffer.from('a: 1\n');
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
  }
  await expect(read(broken())).rejects.toThrow(
    new UsageError('--stdin: it cannot be read: EIO: i/o error, read.'),
  );
});
