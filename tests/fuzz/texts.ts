import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder } from '../support/fixtures.ts';

/** The files of the sample team, with their paths in its folder. */
export const exampleFiles = filesIn(join(import.meta.dirname, '../../examples'));

export const exampleTexts = exampleFiles.map(({ text }) => text);

/** The files that the rules are tested with. */
export const fixtureTexts = filesIn(fixturesFolder).map(({ text }) => text);

function filesIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.coach.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
