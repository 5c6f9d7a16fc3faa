import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder } from '../support/fixtures.ts';

/** The files of the sample team. */
export const exampleTexts = textsIn(join(import.meta.dirname, '../../examples'));

/** The files that the rules are tested with. */
export const fixtureTexts = textsIn(fixturesFolder);

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.coach.yaml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
