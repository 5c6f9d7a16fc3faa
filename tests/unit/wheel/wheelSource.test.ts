import { describe, expect, test } from 'vitest';
import { targetOf } from '../../../client/wheel/target.ts';
import { type SourceState, WheelSource } from '../../../client/wheel/wheelSource.ts';
import type { WheelState } from '../../../server/protocol.ts';
import { nowhere, outline, wheel } from './wheels.ts';

const uri = 'file:///ana.coach.yaml';

const answer = (version: number): WheelState => ({
  kind: 'model',
  uri,
  version,
  model: wheel({ name: `Version ${version}` }),
});
const notice = (message: string, passing: boolean): WheelState => ({
  kind: 'notice',
  uri,
  version: 9,
  message,
  passing,
});

/** A source whose questions are answered by hand. */
function questioned() {
  const shown: SourceState[] = [];
  const questions: { resolve(answer: WheelState | null): void }[] = [];
  const source = new WheelSource(
    { uri },
    () => new Promise((resolve) => questions.push({ resolve })),
    (state) => shown.push(state),
  );
  return { source, questions, shown };
}

describe('looking back', () => {
  /** A source whose server knows every day. */
  function looking() {
    const asked: (string | undefined)[] = [];
    const shown: SourceState[] = [];
    const source = new WheelSource(
      { uri },
      async (at) => {
        asked.push(at);
        return answer(asked.length);
      },
      (state) => shown.push(state),
    );
    return { source, asked, shown };
  }

  test('asks for a round until another one, or now, is looked at', async () => {
    const { source, asked, shown } = looking();
    await source.lookAt('2026-03-02');
    await source.refresh();
    await source.lookAt('2026-08-03');
    await source.lookAt(undefined);
    expect(asked).toEqual(['2026-03-02', '2026-03-02', '2026-08-03', undefined]);
    expect(shown.map(({ at }) => at)).toEqual(asked);
    expect(shown.at(-1)).not.toHaveProperty('at');
  });

  test('goes to the last of many, and asks for no more than one on the way', async () => {
    const { source, asked, shown } = looking();
    const days = Array.from({ length: 50 }, (_, index) => `2026-03-${index}`);
    await Promise.all(days.map((day) => source.lookAt(day)));
    expect(asked).toEqual(['2026-03-0', '2026-03-49']);
    expect(shown.at(-1)?.at).toBe('2026-03-49');
  });

  test('says of a text that is broken meanwhile which round was asked for, beside the last good wheel', async () => {
    const answers = [answer(1), notice('Broken.', true)];
    const source = new WheelSource(
      { uri },
      async () => answers.shift() ?? null,
      () => undefined,
    );
    await source.refresh();
    await source.lookAt('2026-03-02');
    expect(source.state).toMatchObject({
      at: '2026-03-02',
      notice: 'Broken.',
      wheel: { version: 1 },
    });
  });
});

/** Answers questions in turn, the way a server would, until no more are asked. */
async function answered(answers: readonly (WheelState | null | Error)[]) {
  const shown: SourceState[] = [];
  const rest = [...answers];
  const source = new WheelSource(
    { uri },
    async () => {
      const next = rest.shift() ?? null;
      if (next instanceof Error) throw next;
      return next;
    },
    (state) => shown.push(state),
  );
  for (const _ of answers) await source.refresh();
  return { source, shown };
}

describe('asking', () => {
  test('asks once at a time, and once more where something has changed meanwhile', async () => {
    const { source, questions, shown } = questioned();
    const done = source.refresh();
    source.refresh();
    source.refresh();
    expect(questions).toHaveLength(1);
    questions[0]?.resolve(answer(1));
    await Promise.resolve();
    await Promise.resolve();
    expect(questions).toHaveLength(2);
    questions[1]?.resolve(answer(3));
    await done;
    expect(questions).toHaveLength(2);
    expect(shown.map(({ textVersion }) => textVersion)).toEqual([1, 3]);
  });

  test('resolves when the newest wheel is shown, for whoever asked last', async () => {
    const { source, questions } = questioned();
    source.refresh();
    const last = source.refresh();
    questions[0]?.resolve(answer(1));
    await Promise.resolve();
    await Promise.resolve();
    questions[1]?.resolve(answer(2));
    await last;
    expect(source.state.textVersion).toBe(2);
  });
});

describe('what is shown', () => {
  test('keeps the last good wheel with a notice while the text is broken', async () => {
    const { source } = await answered([answer(1), notice('Broken.', true)]);
    expect(source.state).toMatchObject({ wheel: { version: 1 }, notice: 'Broken.' });
  });

  test('comes back without the notice', async () => {
    const { source } = await answered([answer(1), notice('Broken.', true), answer(3)]);
    expect(source.state.textVersion).toBe(3);
    expect(source.state.notice).toBeUndefined();
  });

  test('is the notice alone where the file is something else now', async () => {
    const { source } = await answered([answer(1), notice('A question bank.', false)]);
    expect(source.state).toEqual({ uri, notice: 'A question bank.' });
  });

  test('is the last good wheel where the server fails or does not know the file, and it recovers', async () => {
    const failed = await answered([answer(1), new Error('stopped')]);
    expect(failed.source.state).toMatchObject({
      wheel: { version: 1 },
      notice: expect.stringContaining('Restart'),
    });
    const unknown = await answered([answer(1), null]);
    expect(unknown.source.state.wheel?.version).toBe(1);
    expect(unknown.source.state.notice).toContain('no coach file');
    const recovered = await answered([new Error('stopped'), answer(2)]);
    expect(recovered.source.state).toMatchObject({ wheel: { version: 1 }, textVersion: 2 });
    expect(recovered.source.state.notice).toBeUndefined();
  });
});

describe('targetOf', () => {
  const [at, self, theme] = [1, 2, 3].map((line) => ({
    ...nowhere,
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
  }));
  const base = wheel();
  const model = wheel({
    spokes: base.spokes.map((spoke, index) =>
      index === 1 && at && theme
        ? { ...spoke, target: at, themes: [{ id: 'ranges', title: 'Ranges', target: theme }] }
        : spoke,
    ),
    outlines: [
      {
        ...outline('self', []),
        values: base.spokes.map((_, index) =>
          index === 1 && self ? { rating: 5, target: self } : null,
        ),
      },
    ],
  });

  test.each([
    [{ spoke: 'bucket-2' }, 1],
    [{ spoke: 'bucket-2', outline: 'self' }, 2],
    [{ spoke: 'bucket-2', theme: 'ranges' }, 3],
    [{ spoke: 'bucket-1', outline: 'self' }, undefined],
    [{ spoke: 'bucket-2', outline: 'lead' }, undefined],
    [{ spoke: 'bucket-2', theme: 'gone' }, undefined],
    [{ spoke: 'gone' }, undefined],
  ])('%j', (reveal, line) => {
    expect(targetOf(model, { type: 'reveal', ...reveal })?.range.start.line).toBe(line);
  });
});
