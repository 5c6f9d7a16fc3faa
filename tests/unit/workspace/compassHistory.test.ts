import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ofKind, readDocument } from '../../../server/document/document.ts';
import { CompassHistory } from '../../../server/workspace/compassHistory.ts';

const day = '2026-03-02';

function compass(title: string) {
  const text = TextDocument.create('file:///pm.coach.yaml', 'coach', 1, textOf(title));
  const document = ofKind(readDocument(text), 'compass');
  if (!document) throw new Error('no compass');
  return document;
}

const textOf = (title: string) => `kind: compass\ntitle: ${title}\nbuckets: {}\n`;
const titleOf = (then: ReturnType<CompassHistory['of']>) =>
  typeof then === 'string' ? then : then.title;

/** A history whose questions are answered by hand. */
function asked(isAllowed = true) {
  const answers: ((text: string | undefined) => void)[] = [];
  let arrivals = 0;
  const history = new CompassHistory(
    () => (isAllowed ? new Promise((resolve) => answers.push(resolve)) : undefined),
    () => arrivals++,
  );
  return { history, answers, arrivals: () => arrivals };
}

test('is pending until git has answered, which is told once, and asked once', async () => {
  const { history, answers, arrivals } = asked();
  const now = compass('Now');
  expect(history.of(now, day)).toBe('pending');
  expect(history.of(now, day)).toBe('pending');
  expect(answers).toHaveLength(1);
  answers[0]?.(textOf('Then'));
  await history.settled(() => undefined);
  expect(titleOf(history.of(now, day))).toBe('Then');
  expect([answers.length, arrivals()]).toEqual([1, 1]);
});

test('is made once more where an answer had to be waited for, and else once', async () => {
  const { history, answers } = asked();
  const made: string[] = [];
  const make = () => {
    made.push(titleOf(history.of(now, day)) ?? '');
    return made.length;
  };
  const now = compass('Now');
  const waiting = history.settled(make);
  answers[0]?.(textOf('Then'));
  expect(await waiting).toBe(2);
  expect(await history.settled(make)).toBe(3);
  expect(made).toEqual(['pending', 'Then', 'Then']);
});

test('is asked anew when the compass has changed, and is what it was until then', async () => {
  const { history, answers, arrivals } = asked();
  history.of(compass('Now'), day);
  answers[0]?.(textOf('Then'));
  await history.settled(() => undefined);
  const changed = compass('Changed');
  expect(titleOf(history.of(changed, day))).toBe('Then');
  expect(answers).toHaveLength(2);
  answers[1]?.(textOf('Then'));
  await history.settled(() => undefined);
  // The same again is no news.
  expect(arrivals()).toBe(1);
  expect(history.of(changed, '2026-08-03')).toBe('pending');
});

test.each([
  ['nothing', undefined],
  ['no compass', 'kind: plan\nperson: { name: Ana }\n'],
  ['what cannot be read', 'kind: compass\nbuckets: [\n'],
])('is unknown where git has %s', async (_, text) => {
  const { history, answers } = asked();
  const now = compass('Now');
  history.of(now, day);
  answers[0]?.(text);
  await history.settled(() => undefined);
  expect(history.of(now, day)).toBe('unknown');
});

test('is unknown, and nothing is kept, where git may not be asked', () => {
  const { history, arrivals } = asked(false);
  expect(history.of(compass('Now'), day)).toBe('unknown');
  expect(arrivals()).toBe(0);
});
