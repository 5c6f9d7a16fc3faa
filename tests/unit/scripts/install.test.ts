import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/install.mjs';

describe('isInstalled', () => {
  let folder: string;

  const write = (file: string, packages: object) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'coach-install-'));
    write('package-lock.json', {
      '': { name: 'x', version: '0.1.0' },
      'node_modules/yaml': { version: '2.9.1' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('no, on a fresh clone', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  test('yes, when all but packages of other systems are there', () => {
    write('node_modules/.package-lock.json', { 'node_modules/yaml': { version: '2.9.1' } });
    expect(isInstalled(folder)).toBe(true);
  });

  test('no, when a package is older or missing', () => {
    write('node_modules/.package-lock.json', { 'node_modules/yaml': { version: '2.8.0' } });
    expect(isInstalled(folder)).toBe(false);
    write('node_modules/.package-lock.json', {});
    expect(isInstalled(folder)).toBe(false);
  });
});
