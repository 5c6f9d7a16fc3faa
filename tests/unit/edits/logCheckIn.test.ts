import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../server/edits/checkIn.ts';
import { type Edits, isRefused } from '../../../server/edits/edit.ts';
import { logCheckIn } from '../../../server/edits/logCheckIn.ts';
import { changed, withCrlf } from '../../support/edits.ts';

const folder = join(import.meta.dirname, '../../fixtures/edits/logCheckIn');
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.coach.yaml'))
  .map((name) => name.slice(0, -'.coach.yaml'.length));
const refused = names.filter((name) => readdirSync(folder).includes(`${name}.refused`));
const golden = names.filter((name) => !refused.includes(name));

const today = Temporal.PlainDate.from('2026-11-24');
const session: CheckIn = {
  kind: 'session',
  status: 'held',
  mostly: 'growth',
  discussed: ['team'],
  notes: 'Role-played the Sales call: well.',
};

const logged = (text: string, what: Partial<CheckIn> = {}) =>
  changed(text, (document): Edits => {
    const result = logCheckIn(document, { ...session, ...what }, undefined, today);
    return isRefused(result) ? result : result.edits;
  });

/** The same text as it is in other files. */
const forms = {
  'with CR LF': withCrlf,
  'with a byte order mark': (text: string) => `\uFEFF${text}`,
};

describe('a session is logged', () => {
  it.each(golden)('%s', async (name) => {
    await expect(logged(fixture(`${name}.coach.yaml`))).toMatchFileSnapshot(
      join(folder, `${name}.golden`),
    );
  });

  it.each(refused)('%s is refused', (name) => {
    expect(logged(fixture(`${name}.coach.yaml`))).toBe(
      `refused: ${fixture(`${name}.refused`).trimEnd()}`,
    );
  });
});

describe.each(Object.entries(forms))('a session is logged, %s', (_, form) => {
  it.each(golden)('%s', (name) => {
    expect(logged(form(fixture(`${name}.coach.yaml`)))).toBe(form(fixture(`${name}.golden`)));
  });
});

describe('a session is logged at the end of a text without a line break', () => {
  it.each(golden)('%s', (name) => {
    const after = logged(fixture(`${name}.coach.yaml`).trimEnd());
    expect(after.trimEnd()).toBe(fixture(`${name}.golden`).trimEnd());
  });
});
