import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileCodes } from '../../server/document/problem.ts';
import { completion, type Offer } from '../../server/language/completion/index.ts';
import { withoutTypedWord } from '../../server/language/completion/typing.ts';
import { applied } from '../support/completing.ts';
import { withCrlf } from '../support/edits.ts';
import { fixturesFolder, fixturesIn, workspaces } from '../support/fixtures.ts';
import { type Examined, TryingWorkspace } from '../support/mending.ts';
import { TIMEOUT, tries } from './settings.ts';

const examples = join(import.meta.dirname, '../../examples');

/** The `rules:` of a compass, in ways that are easy to get wrong. */
const rules = [
  '\n  ',
  '\n  too-ma\n  flat-ratings: off',
  '\n  too-many-themes: { max: 4 }\n  flat-ratings: hint # quiet\n\n  no-vision:\n    severity: error\n    ',
  ' { too-many-themes: { max: 4, }, flat-ratings: , }',
  '\n  paralysis-by-analysis: { days: 30, }\n  generic-compass: { words: }\n  no-vision: {',
  ' {\n    no-vision: off,\n    \n  }',
  '\n  - no-vision\n  no-vision: "off"\n  ? flat-ratings\n  : off',
].map((each) => `kind: compass\nbuckets:\n  team: { good: Asks first. }\nrules:${each}\n`);

interface Sample {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly today: string;
}

function samples(): Sample[] {
  const fixtures = workspaces().flatMap((workspace) => {
    const folder = join(fixturesFolder, workspace);
    return fixturesIn(workspace).map(({ path, text, today }) => ({
      folder,
      file: path.slice(folder.length + 1),
      text,
      today,
    }));
  });
  const shown = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.coach.yaml'))
    .map((file) => ({
      folder: examples,
      file,
      text: readFileSync(join(examples, file), 'utf8'),
      today: '2026-11-24',
    }));
  const tuned = rules.map((text) => ({
    folder: examples,
    file: 'pm.coach.yaml',
    text,
    today: '2026-11-24',
  }));
  return [...fixtures, ...shown, ...tuned, ...tuned, ...tuned];
}

/** What somebody may have done to a text a moment ago, and where the caret is then. */
type Typing = (text: string, offset: number, columns: number) => { text: string; offset: number };

const typings: Readonly<Record<string, Typing>> = {
  'moved the caret': (text, offset) => ({ text, offset }),
  'typed up to here': (text, offset) => ({ text: text.slice(0, offset), offset }),
  'begun a line': (text, offset, columns) => after(text, offset, `\n${' '.repeat(columns)}`),
  'begun an item': (text, offset, columns) => after(text, offset, `\n${' '.repeat(columns)}- `),
  'emptied a value': (text, offset) => {
    const end = endOfLine(text, offset);
    const colon = text.lastIndexOf(': ', end);
    const from = colon < offset - 200 || colon < 0 ? offset : colon + 2;
    return { text: text.slice(0, from) + text.slice(end), offset: from };
  },
};

function after(text: string, offset: number, typed: string) {
  const end = endOfLine(text, offset);
  return { text: text.slice(0, end) + typed + text.slice(end), offset: end + typed.length };
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/);
  return end < 0 ? text.length : offset + end;
}

const reading = new Map<string, Promise<TryingWorkspace>>();

async function examine({ folder, file, today }: Sample, text: string): Promise<Examined> {
  const known = reading.get(folder) ?? TryingWorkspace.read(folder);
  reading.set(folder, known);
  return (await known).examine(file, text, today);
}

function errorsOf({ found }: Examined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity } of found) {
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** What an offer breaks: codes of errors that were not there, or fewer times. */
function broken(before: Examined, changed: Examined): string[] {
  const [known, found] = [errorsOf(before), errorsOf(changed)];
  // What is broken keeps other errors from being told: mending it may show what else is wrong.
  const isSyntaxBroken = !before.document.isSound;
  const isBroken = isSyntaxBroken || before.document.problems.length > 0;
  return [...found].flatMap(([code, count]) => {
    if (isBroken && !Object.hasOwn(fileCodes, code)) return [];
    if (isSyntaxBroken && !syntaxCodes.has(code)) return [];
    return count > (known.get(code) ?? 0) ? [code] : [];
  });
}

const syntaxCodes = new Set(['yaml-syntax', 'duplicate-key', 'multiple-documents']);

function offersIn({ document, surroundings }: Examined, offset: number): Offer[] {
  const position = document.text.positionAt(offset);
  const calm = withoutTypedWord(document.text, position) ?? document;
  return completion(calm, surroundings, position, 'en', document.text);
}

describe.each(Object.keys(typings))('to somebody who has %s', (name) => {
  const type = typings[name] as Typing;
  const places = fc.record({
    sample: fc.constantFrom(...samples()),
    at: fc.nat({ max: 1_000_000 }),
    columns: fc.constantFrom(0, 2, 2, 3, 4, 4, 6, 6, 8, 8, 10),
    choice: fc.nat({ max: 1_000 }),
    isCrlf: fc.boolean(),
  });

  it('nothing is offered that would be an error', { timeout: TIMEOUT }, async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(places, async ({ sample, at, columns, choice, isCrlf }) => {
        const whole = isCrlf ? withCrlf(sample.text) : sample.text;
        const { text, offset } = type(whole, at % (whole.length + 1), columns);
        const before = await examine(sample, text);
        const offers = offersIn(before, offset);
        const offer = offers[choice % Math.max(offers.length, 1)];
        // A plan's ids are held against the compass that it names: an error there is about the id.
        if (!offer || offer.kind === 'file' || /^(?:compass|plan)$/.test(offer.label)) return;
        tried++;
        const changed = applied(text, offer);
        const faults = broken(before, await examine(sample, changed));
        expect(faults, `${offer.label} in ${changed}`).toEqual([]);
      }),
      tries(300),
    );
    expect(tried).toBeGreaterThan(10);
  });
});
