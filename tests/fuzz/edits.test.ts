import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Document, isCollection, isNode, isScalar, parse, visit } from 'yaml';
import { defaultScale } from '../../server/coaching/scale.ts';
import type { Path } from '../../server/document/place.ts';
import { addRound, type NewRound } from '../../server/edits/addRound.ts';
import { createTheme } from '../../server/edits/createTheme.ts';
import { applyEdits, type Edits, isRefused } from '../../server/edits/edit.ts';
import { insertItem } from '../../server/edits/insertItem.ts';
import { insertKeys } from '../../server/edits/insertKeys.ts';
import { logCheckIn } from '../../server/edits/logCheckIn.ts';
import { removeKey } from '../../server/edits/removeKey.ts';
import { renameKey, replaceScalar, replaceValue } from '../../server/edits/replace.ts';
import type { Sketch, SketchMapping } from '../../server/edits/sketch.ts';
import { documentOf } from '../support/edits.ts';
import { surroundingsWith } from '../support/wheel.ts';
import { TIMEOUT, tries } from './settings.ts';

type Data = string | number | boolean | null | Data[] | { [key: string]: Data };
type Mapping = { [key: string]: Data };

const words = fc.constantFrom(
  'a',
  'two words',
  'x: y',
  '# no',
  '- b',
  '',
  '12',
  'true',
  "it's",
  '"q"',
  'a\nb\n',
  'long '.repeat(30),
  'ü',
  '{}',
  'a, b',
);
const keys = fc.constantFrom('title', 'x-a', 'x-b', 'good', 'odd key', 'é', '1', 'null', 'x: y');
const data = fc.letrec<{ value: Data; list: Data[]; mapping: Mapping }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
    tie('list'),
    tie('mapping'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  mapping: fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

/** The same data, written in one of the ways that people write it. */
const textsOf = (contents: fc.Arbitrary<Mapping>) =>
  fc
    .record({
      content: contents,
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      hasEnd: fc.boolean(),
      hasMark: fc.boolean(),
      flows: fc.array(fc.boolean(), { maxLength: 12 }),
      comments: fc.array(fc.boolean(), { maxLength: 12 }),
      nullStr: fc.constantFrom('', 'null', '~'),
      quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    })
    .map(
      ({
        content,
        indent,
        indentSeq,
        lineBreak,
        hasEnd,
        hasMark,
        flows,
        comments,
        nullStr,
        quotes,
      }) => {
        const document = new Document({ kind: 'plan', ...content });
        let index = 0;
        visit(document, {
          Node(key, node) {
            index++;
            if (isCollection(node) && index > 1 && flows[index % (flows.length || 1)])
              node.flow = true;
            if (!comments[index % (comments.length || 1)] || !isNode(node) || !isScalar(node))
              return;
            if (key === 'value' && node.value !== null && !String(node.value).includes('\n'))
              node.comment = ' c';
          },
        });
        const text = document
          .toString({
            indent,
            indentSeq,
            lineWidth: 60,
            nullStr,
            defaultStringType: quotes as 'PLAIN',
          })
          .replace(/\n$/, hasEnd ? '\n' : '')
          .replaceAll('\n', lineBreak);
        return (hasMark ? '\uFEFF' : '') + text;
      },
    )
    // The library cannot write all of it so that it reads it back.
    .filter((text) => isReadable(text));
const texts = textsOf(data.mapping);
const withThemes = textsOf(
  fc
    .record({
      rest: data.mapping,
      themes: fc.oneof(fc.array(data.mapping, { maxLength: 3 }), fc.constant(null)),
    })
    .map(({ rest, themes }) => ({ ...rest, themes })),
);

function isReadable(text: string): boolean {
  const { problems, tree } = documentOf(text);
  return tree !== undefined && !problems.some(({ code }) => code === 'yaml-syntax');
}

/** All places of a kind in the data. */
function pathsTo(value: Data, accept: (value: Data) => boolean, path: Path = []): Path[] {
  const own = accept(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  const children: [string | number, Data][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [...own, ...children.flatMap(([step, child]) => pathsTo(child, accept, [...path, step]))];
}

const isMapping = (value: Data): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Change {
  readonly edits: Edits;
  /** What the data should be then. */
  readonly expected: Data;
}

/** Makes a change at one of the places of a kind, and holds what is read then against what is due. */
function hold(
  accept: (value: Data) => boolean,
  change: (text: string, before: Data, path: Path) => Change | undefined,
  from = texts,
): void {
  fc.assert(
    fc.property(from, fc.nat(), (text, choice) => {
      const before = parse(text, { uniqueKeys: false }) as Data;
      const paths = pathsTo(before, accept);
      const path = paths[choice % (paths.length || 1)];
      const made = path && change(text, before, path);
      if (!made || isRefused(made.edits)) return;
      const after = applyEdits(text, made.edits);
      expect(parse(after), after).toEqual(made.expected);
      expect(/(?<!\r)\n/.test(after) && /\r\n/.test(after), 'mixed line breaks').toBe(
        /(?<!\r)\n/.test(text) && /\r\n/.test(text),
      );
      expect(/\n$/.test(after)).toBe(/\n$/.test(text));
      expect(commentsIn(after)).toBeGreaterThanOrEqual(commentsIn(text) - lost(made));
    }),
    tries(400),
  );
}

/** Only what is taken away takes comments with it. */
function lost({ edits }: Change): number {
  return isRefused(edits) || edits.every(({ span }) => span[0] === span[1]) ? 0 : 1000;
}

function commentsIn(text: string): number {
  return text.split(' # c').length;
}

/** A copy of the data with another value at a path. */
function withValue(value: Data, [step, ...rest]: Path, next: (value: Data) => Data): Data {
  if (step === undefined) return next(value);
  const copy = structuredClone(value) as Record<string | number, Data>;
  copy[step] = withValue(copy[step] ?? null, rest, next);
  return copy as Data;
}

const item: Sketch = { do: 'Write it, twice', due: '2026-12-31' };
const added: SketchMapping = { 'x-new': 'One: two', 'x-list': [item, 'text'], 'x-map': { a: 1 } };

const rounds = fc.record({
  date: fc.constantFrom('2026-05-04', '2026-08-04', '2026-11-24'),
  rater: fc.constantFrom('self', 'lead'),
  ratings: fc.dictionary(
    fc.constantFrom('planning', 'team', 'x-own'),
    fc.oneof(fc.integer(), fc.record({ rating: fc.integer(), evidence: words })),
    { noNullPrototype: true },
  ),
});
const today = Temporal.PlainDate.from('2026-11-24');
const newRound: NewRound = {
  date: today,
  rater: 'peer',
  by: 'it: one',
  ratings: {
    planning: 6.5,
    team: { rating: 3, evidence: 'It\'s "so": # 1, {a}\nü' },
    pricing: 'not-observed',
  },
};
const logEntries = fc.record(
  {
    date: fc.constantFrom('2026-10-01', '2026-11-20', '2026-11-24', '2026-11-27', '2026-12-18'),
    kind: fc.constantFrom('session', 'session', 'nudge'),
    status: fc.constantFrom('planned', 'planned', 'held', 'cancelled'),
    notes: fc.oneof(words, fc.constant(null)),
    discussed: fc.array(fc.constantFrom('team', 'planning'), { maxLength: 2 }),
    'x-a': data.value,
  },
  { requiredKeys: ['date', 'kind'], noNullPrototype: true },
);
const newSession = {
  kind: 'session',
  status: 'held',
  progress: { planning: { colour: 'green', evidence: 'It\'s "so": # 1, {a}\nü' } },
  discussed: ['team', 'x: y'],
  commitments: [{ who: 'ana', what: 'One, two', done: true }],
  notes: 'Said: "well"\n# and more',
} as const;
const newTheme: Data = {
  id: 'planning',
  title: 'What is to change',
  bucket: 'planning',
  success: 'How both will see that it worked',
  actions: [
    { do: 'What will be done, where and with whom', kind: 'experience', due: '2026-12-31' },
  ],
};

describe('a change says what it should, and keeps the rest', { timeout: TIMEOUT }, () => {
  it('insertKeys', () => {
    hold(isMapping, (text, before, path) => ({
      edits: insertKeys(documentOf(text), path, added),
      expected: withValue(before, path, (value) => ({
        ...(value as Mapping),
        ...(added as Mapping),
      })),
    }));
  });

  it('insertKeys, where nothing is', () => {
    hold(isNull, (text, before, path) =>
      typeof path.at(-1) === 'string'
        ? {
            edits: insertKeys(documentOf(text), path, added),
            expected: withValue(before, path, () => added as Mapping),
          }
        : undefined,
    );
  });

  it.each(['first', 'last'] as const)('insertItem (%s)', (where) => {
    hold(Array.isArray, (text, before, path) => ({
      edits: insertItem(documentOf(text), path, item, where),
      expected: withValue(before, path, (value) =>
        where === 'first'
          ? [item as Data, ...(value as Data[])]
          : [...(value as Data[]), item as Data],
      ),
    }));
  });

  it('addRound', () => {
    const contents = fc
      .record({ mapping: data.mapping, assessments: fc.option(fc.array(rounds, { maxLength: 3 })) })
      .map(({ mapping, assessments }) => ({ ...mapping, ...(assessments && { assessments }) }));
    hold(
      (value) => isMapping(value) && value.kind === 'plan',
      (text, whole) => {
        const { assessments = [], ...rest } = whole as Mapping & { assessments?: Mapping[] };
        const [first, last] = [assessments[0], assessments.at(-1)];
        const isNewestFirst = String(first?.date) > String(last?.date);
        const { date, ...said } = newRound;
        const due = { date: date.toString(), ...said } as Mapping;
        return {
          edits: addRound(documentOf(text), newRound, defaultScale),
          expected: {
            ...rest,
            assessments: isNewestFirst ? [due, ...assessments] : [...assessments, due],
          },
        };
      },
      textsOf(contents),
    );
  });

  it('logCheckIn', () => {
    const contents = fc
      .record({
        mapping: data.mapping,
        cadence: fc.constantFrom({ session: 'monthly' }, {}, null),
        log: fc.option(fc.array(logEntries, { maxLength: 4 })),
      })
      .map(({ mapping, ...parts }) => ({ ...mapping, ...parts }) as Mapping);
    hold(
      (value) => isMapping(value) && value.kind === 'plan',
      (text, whole) => {
        const { log, ...rest } = whole as Mapping & { log?: Mapping[] | null };
        const made = logCheckIn(documentOf(text), newSession, undefined, today);
        if (isRefused(made)) return { edits: made, expected: null };
        const { status, kind, ...said } = newSession;
        const date = made.date.toString();
        const next = made.next
          ? [{ date: made.next.toString(), kind: 'session', status: 'planned' }]
          : [];
        const entries = log ?? [];
        const isNewestFirst = String(entries[0]?.date) > String(entries.at(-1)?.date);
        const held = made.planned ? [] : [{ date, kind, ...said } as unknown as Mapping];
        const others = entries.map((entry, index) =>
          made.planned && index === made.entry - (isNewestFirst ? next.length : 0)
            ? merged(entry, { date, status, ...said })
            : entry,
        );
        return {
          edits: made.edits,
          expected: {
            ...rest,
            log: isNewestFirst ? [...next, ...held, ...others] : [...others, ...held, ...next],
          },
        };
      },
      textsOf(contents),
    );
  });

  it('createTheme', () => {
    // Whatever stands under `themes`, and wherever else in the text: the list has one theme more.
    hold(
      (value) => Array.isArray(value) || isNull(value),
      (text, before, path) =>
        path.length === 1 && path[0] === 'themes'
          ? {
              edits: createTheme(documentOf(text), 'planning', surroundingsWith()),
              expected: withValue(before, path, (value) => [
                ...((value as Data[] | null) ?? []),
                newTheme,
              ]),
            }
          : undefined,
      withThemes,
    );
  });

  it('replaceScalar', () => {
    hold(isText, (text, before, path) => ({
      edits: replaceScalar(documentOf(text), path, 'an: other # one'),
      expected: withValue(before, path, () => 'an: other # one'),
    }));
  });

  it('replaceValue', () => {
    hold(
      () => true,
      (text, before, path) =>
        path.length === 0
          ? undefined
          : {
              edits: replaceValue(documentOf(text), path, item),
              expected: withValue(before, path, () => item as Data),
            },
    );
  });

  it('renameKey', () => {
    hold(
      () => true,
      (text, before, path) => {
        const name = path.at(-1);
        if (typeof name !== 'string') return undefined;
        return {
          edits: renameKey(documentOf(text), path, 'new: name'),
          expected: withValue(before, path.slice(0, -1), (value) =>
            Object.fromEntries(
              Object.entries(value as Mapping).map(([key, each]) => [
                key === name ? 'new: name' : key,
                each,
              ]),
            ),
          ),
        };
      },
    );
  });

  it('removeKey', () => {
    hold(
      () => true,
      (text, before, path) => {
        const name = path.at(-1);
        const document = documentOf(text);
        const found = document.range({ path, part: 'key' });
        if (typeof name !== 'string') return undefined;
        return {
          edits: removeKey(document, document.text.offsetAt(found.start)),
          expected: withValue(before, path.slice(0, -1), (value) => {
            const { [name]: _, ...rest } = value as Mapping;
            return rest;
          }),
        };
      },
    );
  });
});

/** What a planned entry and what is said of it come to: texts and lists are gone on with. */
function merged(planned: Mapping, said: object): Mapping {
  const { notes, discussed } = planned;
  const both = { ...planned, ...said } as Mapping;
  const before = typeof notes === 'string' ? notes.trimEnd() : '';
  const whole = before === '' ? newSession.notes : `${before}\n${newSession.notes}`;
  // A block text may end with a line break.
  both.notes = expect.toSatisfy((text: string) => text.trimEnd() === whole) as unknown as string;
  if (Array.isArray(discussed)) {
    const fresh = newSession.discussed.filter((topic) => !discussed.includes(topic));
    both.discussed = [...discussed, ...fresh];
  }
  return both;
}

function isNull(value: Data): boolean {
  return value === null;
}

function isText(value: Data): boolean {
  return typeof value === 'string';
}
