import { expect, test } from 'vitest';
import { vaguenessOf } from '../../../server/coaching/vagueness.ts';

test.each([
  ['Improve the way we write briefs', 'improve', 'start'],
  ['learn how pricing works', 'learn', 'start'],
  ['Understand the needs of customers', 'understand', 'start'],
  ['Get  better at saying no', 'get better', 'start'],
  ['Get Better at saying no', 'get better', 'start'],
  ['Work on listening to people', 'work on', 'start'],
  ['Be more proactive in meetings', 'be more', 'start'],
  ['Develop a feeling for numbers', 'develop', 'start'],
  ['think about the next role', 'think about', 'start'],
  ['  Learn, and do it soon', 'learn', 'start'],
  ['Improve how I write', 'improve', 'start'],
  ["Learn what I'd, I'll and I’ve missed where I'm new", 'learn', 'start'],
  ["Understand the users' needs and the teams' worries", 'understand', 'start'],
  ['Learn from one of the others', 'learn', 'start'],
  ['Learn in summer or in may', 'learn', 'start'],
  ['Verbessern der Kommunikation im Team', 'verbessern', 'start'],
  ['Die Kommunikation im Team verbessern.', 'verbessern', 'end'],
  ['Von anderen Teams lernen', 'lernen', 'end'],
  ['Verstehen, was Kunden brauchen', 'verstehen', 'start'],
  ['Im Schreiben von Briefen besser werden!', 'besser werden', 'end'],
  ['Arbeiten an der eigenen Haltung', 'arbeiten an', 'start'],
  ['Ein Gefühl für Zahlen entwickeln', 'entwickeln', 'end'],
])('%s is vague', (action, words, at) => {
  expect(vaguenessOf(action)).toMatchObject({ words, at });
});

test.each([
  'Write three problem briefs before any discovery begins',
  'Improve 2 briefs with engineers',
  'Improve two briefs with engineers',
  'Learn about pricing by friday',
  'Learn how pricing works by 2026-12-11',
  'Understand pricing together with Sales',
  'Understand how I can help IT',
  'Learn SQL well enough for own queries',
  'Learn to use "continuous discovery" at work',
  'Learn to use “continuous discovery” at work',
  'Learn to use *continuous discovery habits* at work',
  "Learn to use 'continuous discovery' at work",
  'Improvements are listed with the team',
  'Learning goes on every single day',
  'Workshop on pricing with the others',
  'Please improve the way we write',
  'Die drei Kolleginnen aus dem Vertrieb verstehen lernen',
  'Bis Ende Januar die Preise verstehen',
  'Bis Freitag die Preise verstehen',
  'Das Buch „Die Mutter aller Fragen“ verstehen',
  'Die Leute im Vertrieb kennenlernen',
  'Mit dem Vertrieb lernen wir gemeinsam',
  '',
])('%s is not', (action) => {
  expect(vaguenessOf(action)).toBeUndefined();
});

// A pattern that takes quadratic time would run into the timeout.
test('a long text of marks can be judged', () => {
  expect(vaguenessOf(`learn ${' \'*a _b "“'.repeat(20_000)}`)).toBeUndefined();
  expect(vaguenessOf(`learn ${"'a *a _b ".repeat(20_000)}`)).toBeDefined();
});
