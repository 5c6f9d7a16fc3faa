import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  copyShifted,
  daysToShift,
  examplesToday,
  shiftDates,
} from '../../../scripts/shiftDates.mjs';

describe('daysToShift', () => {
  test.each([
    ['2026-11-24', 0],
    ['2026-11-30', 0],
    ['2026-12-01', 7],
    ['2026-12-07', 7],
    ['2027-11-24', 364],
    ['2026-11-23', -7],
    ['2026-11-17', -7],
  ])('moves by whole weeks, and never past today: on %s by %i days', (today, days) => {
    expect(daysToShift(examplesToday, today)).toBe(days);
  });
});

describe('shiftDates', () => {
  test('moves dates over the ends of months and years', () => {
    expect(shiftDates('date: 2026-12-28 # Monday', 7)).toBe('date: 2027-01-04 # Monday');
    expect(shiftDates('date: 2027-03-02', -7)).toBe('date: 2027-02-23');
    expect(shiftDates('{ start: 2024-02-22, end: "2024-02-29" }', 7)).toBe(
      '{ start: 2024-02-29, end: "2024-03-07" }',
    );
  });

  test('leaves what is no date of its own', () => {
    const text = [
      'a: 2026-02-30',
      'b: 12026-01-01',
      'c: 2026-01-011',
      'd: 2026-01-01T10:00:00Z',
      'e: x-2026-01-01',
      'f: 2026-01',
      'g: release_2026-01-01',
    ].join('\n');
    expect(shiftDates(text, 7)).toBe(text);
  });
});

describe('copyShifted', () => {
  let from: string;
  let to: string;

  beforeEach(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'coach-shift-'));
    from = path.join(folder, 'from');
    to = path.join(folder, 'some/where');
    mkdirSync(path.join(from, 'people'), { recursive: true });
  });
  afterEach(() => rmSync(path.dirname(from), { recursive: true }));

  test('keeps every other byte, and files that are not YAML', () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffdate: 2026-11-24\r\nname: Zoë 🎡\rbroken: '),
      Buffer.from([0xff, 0x0a]),
    ]);
    writeFileSync(path.join(from, 'people/zoe.coach.yaml'), bytes);
    writeFileSync(path.join(from, 'README.md'), 'As of 2026-11-24.');
    copyShifted(from, to, 7);
    expect(readdirSync(to).sort()).toEqual(['README.md', 'people']);
    expect(readFileSync(path.join(to, 'README.md'), 'utf8')).toBe('As of 2026-11-24.');
    const copied = readFileSync(path.join(to, 'people/zoe.coach.yaml'));
    expect(copied.toString('latin1')).toBe(
      bytes.toString('latin1').replace('2026-11-24', '2026-12-01'),
    );
  });
});

test('the README of the examples names the same day', () => {
  const readme = readFileSync(path.resolve('examples/README.md'), 'utf8');
  expect(readme).toContain('24 November 2026');
  expect(examplesToday).toBe('2026-11-24');
});
