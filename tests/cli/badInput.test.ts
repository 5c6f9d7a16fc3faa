import { expect, it } from 'vitest';
import type { Range } from '../../server/document/range.ts';
import { decode } from '../../server/workspace/encoding.ts';
import { badInputs } from '../support/badInputs.ts';
import { checkJson } from '../support/cli.ts';
import { faultOf } from '../support/fixtures.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

/** The first finding of some of them, as far as it says how they are taken. */
const firstCodes: Readonly<Record<string, string | undefined>> = {
  'an empty file': 'unknown-kind',
  'a byte order mark alone': 'unknown-kind',
  'binary bytes': 'unknown-kind',
  'a file of 5 MB': 'file-too-large',
  'deep nesting in flow': 'yaml-syntax',
  'an alias bomb': 'unresolved-alias',
  'many documents': 'multiple-documents',
  'a merge conflict': 'yaml-syntax',
};

it('says something of any file, and marks what an editor can show', async () => {
  const workspace = new DiskWorkspace();
  // `npm run bench` gives them in their full size, and times them.
  const inputs = badInputs(0.02).map(([name, content], index) => {
    const path = `${String(index).padStart(2, '0')}.coach.yaml`;
    workspace.write(path, content);
    return { name, path, text: typeof content === 'string' ? content : decode(content) };
  });
  const { json, code, stderr } = await checkJson([], workspace.path);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  expect(json.files.map(({ path }) => path)).toEqual(inputs.map(({ path }) => path));
  for (const [index, { name, text }] of inputs.entries()) {
    const findings = json.files[index]?.findings ?? [];
    const faults = findings.map(({ range }) => faultOf(range as Range, text)).filter(Boolean);
    expect(faults, name).toEqual([]);
    const first = firstCodes[name];
    if (first) expect(findings[0]?.code, name).toBe(first);
  }
});
