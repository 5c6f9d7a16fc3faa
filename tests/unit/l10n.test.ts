import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

/** The texts that the client asks `vscode.l10n.t` for. */
function textsInClient(): string[] {
  const files = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(join(root, 'client', name), 'utf8');
      const calls = source.matchAll(/l10n\s*\.t\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g);
      return [...calls].map(([, literal]) => new Function(`return ${literal}`)() as string);
    });
  return [...new Set(texts)].sort();
}

it('has a German text for each text of the client, and no other', () => {
  expect(Object.keys(json('l10n/bundle.l10n.de.json')).sort()).toEqual(textsInClient());
});

it('finds every call in the client', () => {
  const files = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'client', name), 'utf8'));
  const calls = sources.join('\n').match(/l10n\s*\.t\(/g)?.length;
  const literals = sources.join('\n').match(/l10n\s*\.t\(\s*['"]/g)?.length;
  expect(literals).toBe(calls);
});

it.each(['package.nls.json', 'package.nls.de.json'])('%s has each text of the manifest', (name) => {
  const keys = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"%([\w.-]+)%"/g)];
  expect(Object.keys(json(name)).sort()).toEqual([...new Set(keys.map(([, key]) => key))].sort());
});
