import { describe, expect, test } from 'vitest';
import type { Category, QuestionBank } from '../../../schemas/generated/format.d.ts';
import { BrokenPart } from '../../../server/coaching/brokenPart.ts';
import { findingReason } from '../../../server/coaching/findingReasons.ts';
import { fill, fillAll, placeholdersIn } from '../../../server/coaching/placeholders.ts';
import {
  allQuestions,
  bucketsAskedAbout,
  builtInQuestions,
  categories,
} from '../../../server/coaching/questions.ts';
import { bank } from './banks.ts';

describe('the built-in bank', () => {
  const questions = [...builtInQuestions()];

  test("has the framework's questions", () => {
    for (const id of [
      'success-in-role',
      'scale-plus-one',
      'one-thing-this-week',
      'thirty-emotions',
      'comfortable-bad-news',
    ]) {
      expect(builtInQuestions().has(id), id).toBe(true);
    }
  });

  test('has something in every category, and in no other', () => {
    const used = new Set<Category>(questions.map(([, { category }]) => category));
    expect([...used].sort()).toEqual(categories.map(({ id }) => id).sort());
  });

  test('names only findings that have a reason for people', () => {
    for (const [id, question] of questions) {
      for (const code of question['use-when'] ?? []) {
        expect(findingReason(code, {}), `${code} of ${id}`).toBeTruthy();
      }
    }
  });

  test('asks for one more than a rating, and never for an 11', () => {
    const scaling = questions.filter(([, { ask, then = [] }]) =>
      placeholdersIn([ask, ...then].join(' ')).includes('rating'),
    );
    expect(scaling.length).toBeGreaterThan(0);
    for (const [id, { ask, then }] of scaling) {
      const at = (rating: number) =>
        [fill(ask, { rating }), ...fillAll(then, { rating })].join(' ').replace('1 to 10', '');
      expect(at(6), id).toMatch(/\b7\b/);
      expect(at(6), id).not.toMatch(/\b10\b/);
      expect(at(10), id).toContain('What keeps it a 10?');
      expect(at(10), id).not.toMatch(/\b11\b/);
    }
  });
});

test('the categories stand in the order of the format, each with a title', () => {
  expect(categories.map(({ id }) => id).join(' ')).toBe(
    'goal reality options will scaling emotions problem-understanding solution-finding planning ' +
      'execution listen-and-learn team personal-growth agile perception-gap vision challenge ' +
      'strengths obstacles feedback-to-lead stakeholders reflection closing',
  );
  expect(new Set(categories.map(({ title }) => title)).size).toBe(categories.length);
  expect(categories.find(({ id }) => id === 'listen-and-learn')?.title).toBe('Listen & Learn');
});

describe('team questions', () => {
  const own = { ask: 'What does Sales need to hear?', category: 'stakeholders' } as const;

  test('follow the built-in ones', () => {
    const all = allQuestions([bank({ 'before-the-forecast': own })]);
    expect(all.size).toBe(builtInQuestions().size + 1);
    expect([...all.keys()].at(-1)).toBe('before-the-forecast');
  });

  test('replace a built-in one of the same id, in its place', () => {
    const all = allQuestions([bank({ 'success-in-role': own })]);
    expect(all.get('success-in-role')).toEqual(own);
    expect([...all.keys()]).toEqual([...builtInQuestions().keys()]);
    expect(builtInQuestions().get('success-in-role')).not.toEqual(own);
  });

  test("a later bank's holds, and keys of one's own are no questions", () => {
    const later = { ...own, ask: 'Later?' };
    const all = allQuestions([bank({ one: own }), bank({ one: later, 'x-note': own }), bank()]);
    expect(all.get('one')?.ask).toBe('Later?');
    expect(all.has('x-note')).toBe(false);
  });

  test('that cannot be read are known by their id only, and leave the others alone', () => {
    const questions = Object.defineProperty({ one: own }, 'broken', {
      enumerable: true,
      get() {
        throw new BrokenPart(['questions', 'broken']);
      },
    }) as QuestionBank['questions'];
    const unreadable = Object.defineProperty(bank(), 'questions', {
      get() {
        throw new BrokenPart(['questions']);
      },
    });
    const all = allQuestions([unreadable, { kind: 'questions', ...(questions && { questions }) }]);
    expect(all.get('one')).toEqual(own);
    expect(all.has('broken')).toBe(true);
    expect(() => all.get('broken')?.ask).toThrow(BrokenPart);
    expect(() => all.get('broken')?.category).toThrow(BrokenPart);
  });
});

test('a question is about the buckets it is tagged with, and about its category where that is one', () => {
  const about = (category: Category, buckets?: string[]) => [
    ...bucketsAskedAbout({ ask: 'What?', category, ...(buckets && { buckets }) }),
  ];
  expect(about('planning')).toEqual(['planning']);
  expect(about('planning', ['team', 'freight-knowledge'])).toEqual([
    'team',
    'freight-knowledge',
    'planning',
  ]);
  expect(about('goal')).toEqual([]);
});
