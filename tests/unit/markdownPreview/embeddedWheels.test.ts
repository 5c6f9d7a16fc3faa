import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbeddedWheels } from '../../../client/markdownPreview/embeddedWheels.ts';
import type { EmbeddedWheelResult } from '../../../server/protocol.ts';
import { modelOf } from '../../support/wheel.ts';

const plan = (name: string) => `kind: plan\nperson: { name: ${name} }\n`;
const wheelOf = (name: string): EmbeddedWheelResult => ({
  kind: 'model',
  model: modelOf(plan(name)),
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A cache with a server that answers by hand, and a preview that shows one wheel. */
function started() {
  const asked: ((answer: EmbeddedWheelResult) => void)[] = [];
  const paths: string[] = [];
  const preview: string[] = [];
  const is = { shown: true, drawing: true };
  const draws: number[] = [];
  const wheels = new EmbeddedWheels({
    ask: (_, path) => {
      paths.push(path);
      return new Promise((resolve) => asked.push(resolve));
    },
    draw: () => {
      draws.push(draws.length);
      if (is.drawing) render();
    },
    isShown: () => is.shown,
  });
  function render(path = 'a.coach.yaml') {
    const state = wheels.get('file:///t/a.md', path);
    preview.push(state?.notice ?? state?.wheel?.model.name ?? 'reading');
  }
  const answer = async (result: EmbeddedWheelResult) => {
    asked.shift()?.(result);
    await vi.advanceTimersByTimeAsync(1000);
  };
  return { wheels, draws, asked, paths, preview, is, render, answer };
}

describe('a wheel in a preview', () => {
  it('is drawn when it arrives, and asked for once', async () => {
    const { asked, preview, render, answer } = started();
    render();
    render();
    expect(asked).toHaveLength(1);
    await answer(wheelOf('Ana'));
    expect(preview).toEqual(['reading', 'reading', 'Ana']);
  });

  it('is drawn again when it changes, and only then', async () => {
    const { wheels, preview, render, answer } = started();
    render();
    await answer(wheelOf('Ana'));
    wheels.refresh();
    await answer(wheelOf('Ana'));
    expect(preview).toEqual(['reading', 'Ana']);
    wheels.refresh();
    await answer(wheelOf('Ben'));
    expect(preview).toEqual(['reading', 'Ana', 'Ben']);
  });

  it('stays while its file is broken, and says so', async () => {
    const { wheels, preview, render, answer } = started();
    render();
    await answer(wheelOf('Ana'));
    wheels.refresh();
    await answer({ kind: 'notice', message: 'broken', passing: true });
    expect(preview.at(-1)).toBe('broken');
    expect(wheels.get('file:///t/a.md', 'a.coach.yaml')?.wheel?.model.name).toBe('Ana');
  });

  it('is drawn again where VS Code has dropped the wish, but not for ever', async () => {
    const { wheels, draws, is, render, answer } = started();
    render();
    is.drawing = false;
    await answer(wheelOf('Ana'));
    expect(draws).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(draws).toHaveLength(3);
    render();
    wheels.refresh();
    await answer(wheelOf('Ana'));
    expect(draws).toHaveLength(3);
  });

  it('is drawn once more where its page may still have been loading, and not after that', async () => {
    const { wheels, draws, render, answer } = started();
    render();
    await answer(wheelOf('Ana'));
    expect(draws).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(draws).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(draws).toHaveLength(2);
    wheels.refresh();
    await answer(wheelOf('Ben'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(draws).toHaveLength(3);
  });

  it('says that the server does not answer', async () => {
    const { preview, render, answer } = started();
    render();
    await answer(null);
    expect(preview.at(-1)).toMatch(/does not answer/);
  });

  it('is asked for no more once no preview is open', async () => {
    const { wheels, asked, is, render, answer } = started();
    render();
    await answer(wheelOf('Ana'));
    is.shown = false;
    wheels.refresh();
    expect(asked).toHaveLength(0);
    render();
    expect(asked).toHaveLength(1);
  });

  it('is forgotten after a while in which no preview has shown it', async () => {
    const { wheels, paths, render, answer, asked } = started();
    render('old.coach.yaml');
    await answer(wheelOf('Old'));
    render();
    await answer(wheelOf('Ana'));
    for (let time = 0; time < 30; time++) {
      wheels.refresh();
      paths.length = 0;
      while (asked.length > 0) await answer(wheelOf(`Ana ${time}`));
    }
    wheels.refresh();
    expect(paths).toEqual(['a.coach.yaml']);
  });
});
