import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtInQuestions } from '../../server/coaching/questions.ts';
import { type CoachDocument, ofKind, readDocument } from '../../server/document/document.ts';
import type { Range } from '../../server/document/range.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { bucketThemes } from '../../server/language/bucketThemes.ts';
import { checkIns } from '../../server/language/checkIns.ts';
import { codeLenses } from '../../server/language/codeLens.ts';
import { findings } from '../../server/language/findings.ts';
import { onePager } from '../../server/language/onePager/onePager.ts';
import { cycleReport } from '../../server/language/performanceCycle/cycleReport.ts';
import { questions } from '../../server/language/questions.ts';
import type { ReportedFinding } from '../../server/language/reportedFinding.ts';
import { themes } from '../../server/language/themes.ts';
import { wheelState } from '../../server/language/wheel.ts';
import { exportWheel, wheelFormats } from '../../server/language/wheelExport/exportWheel.ts';
import { faultOf } from '../support/fixtures.ts';
import { plansAmong } from '../support/plansAmong.ts';

const examples = join(import.meta.dirname, '../../examples');

/** A plan's URI beside the examples, so that `../pm.coach.yaml` would be their compass. */
export const PLAN_URI = 'file:///team/people/ana.coach.yaml';
export const PRIVATE_URI = 'file:///team/people/ana.private.coach.yaml';

export function read(text: string, uri = PLAN_URI): CoachDocument {
  return readDocument(TextDocument.create(uri, 'coach', 1, text));
}

function example<K extends 'plan' | 'compass'>(name: string, kind: K): CoachDocument<K> {
  const text = readFileSync(join(examples, name), 'utf8');
  const document = ofKind(read(text, `file:///team/${name}`), kind);
  if (!document) throw new Error(`${name} is no ${kind}`);
  return document;
}

const compass = example('pm.coach.yaml', 'compass');
const eva = example('people/eva.coach.yaml', 'plan');

/** What surrounds a plan of the sample team. */
export const surroundings: Surroundings = {
  today: Temporal.PlainDate.from('2026-11-24'),
  compassLink: { status: 'found', document: compass },
  planLink: eva,
  isExposed: undefined,
  otherPlans: plansAmong([eva]),
  questions: builtInQuestions(),
};

const client = {
  locale: 'en',
  commands: new Set(['coach.showCheckIns', 'coach.showTheme']),
  appliesEdits: true,
};

/**
 * Asks everything of a document that an editor would ask, and checks what is checked the same for any
 * text: each range is one that an editor can show, each message is one line that says something.
 *
 * @returns the findings, for further checks.
 * @throws Error that names the first fault.
 */
export function lookAtAll(
  document: CoachDocument,
  around: Surroundings = surroundings,
): ReportedFinding[] {
  const { text } = document;
  const found = findings(document, around);
  for (const { code, message, range, related } of found) {
    check(code, message, text, range);
    for (const place of related) {
      if (place.uri === document.uri) check(`related to ${code}`, place.message, text, place.range);
    }
  }
  for (const { range, command } of codeLenses(document, around, client)) {
    check('lens', command?.title ?? '', text, range);
  }
  const others = {
    wheel: wheelState(document, around),
    exports: wheelFormats.map((format) => exportWheel(document, around, { format })),
    onePagers: (['md', 'html'] as const).map((format) =>
      onePager(document, around, { format, locale: 'en' }),
    ),
    performanceCycle: cycleReport(
      document,
      around,
      { from: around.today.subtract({ years: 1 }) },
      'en',
    ),
    checkIns: checkIns(document, around, 'en'),
    themes: themes(document, around, 'en'),
    bucketThemes: bucketThemes(document, around, 3),
    questions: questions(around.questions ?? new Map(), { document, surroundings: around }, 'en'),
  };
  for (const [name, result] of Object.entries(others)) {
    for (const range of rangesIn(JSON.parse(JSON.stringify(result)), document.uri)) {
      checkRange(name, text, range);
    }
  }
  return found;
}

function check(what: string, message: string, text: TextDocument, range: Range): void {
  if (message.trim() === '') throw new Error(`${what}: an empty message`);
  if (/[\r\n]/.test(message)) {
    throw new Error(`${what}: a message of several lines: ${JSON.stringify(message)}`);
  }
  checkRange(what, text, range);
}

function checkRange(what: string, text: TextDocument, range: Range): void {
  const fault =
    faultOf(range, text.getText()) ?? (splitsLetter(range, text) ? 'half a letter' : undefined);
  if (fault) throw new Error(`${what}: a range that is ${fault}: ${JSON.stringify(range)}`);
}

/** An editor shows a box for each half of an emoji. */
function splitsLetter({ start, end }: Range, text: TextDocument): boolean {
  return [start, end].some((position) => {
    const offset = text.offsetAt(position);
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.getText().slice(offset - 1, offset + 1));
  });
}

/** All ranges in a result that stand in the file, not those that it says are in another. */
function* rangesIn(value: unknown, uri: string): Generator<Range> {
  if (typeof value !== 'object' || value === null) return;
  if ('uri' in value && value.uri !== uri) return;
  if ('range' in value) yield value.range as Range;
  for (const child of Object.values(value)) yield* rangesIn(child, uri);
}
