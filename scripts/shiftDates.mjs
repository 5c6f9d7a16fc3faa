// Copies a folder of coach files with their calendar dates moved, so that a sample written on one
// day is worth looking at on any other.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The day on which the files in `examples/` are written, as their README says. */
export const examplesToday = '2026-11-24';

const day = 24 * 60 * 60 * 1000;

/**
 * The number of days to move dates by: whole weeks, so that weekdays stay; the most that does not
 * go past `today`.
 * @param {string} written the calendar date (YYYY-MM-DD) at which the dates were right
 * @param {string} today the calendar date at which they shall be right
 */
export function daysToShift(written, today) {
  return Math.floor((Date.parse(today) - Date.parse(written)) / day / 7) * 7;
}

/**
 * Moves every calendar date in a text that stands alone as YYYY-MM-DD; what is no date of the
 * calendar stays as it is.
 * @param {string} text
 * @param {number} days
 */
export function shiftDates(text, days) {
  return text.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (date) => {
    const time = Date.parse(date);
    if (Number.isNaN(time) || isoDate(time) !== date) return date;
    return isoDate(time + days * day);
  });
}

function isoDate(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Copies a folder, with the dates in its YAML files moved and every other byte as it was.
 * @param {string} from
 * @param {string} to made where it is missing
 * @param {number} days
 */
export function copyShifted(from, to, days) {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ya?ml$/.test(name)) continue;
    const file = path.join(to, name);
    // latin1 keeps each byte, whatever the file's encoding.
    writeFileSync(file, shiftDates(readFileSync(file, 'latin1'), days), 'latin1');
  }
}
