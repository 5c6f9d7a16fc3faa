import type { EmbeddedWheelResult, PanelState } from '../../server/protocol.ts';
import { WheelSource } from '../wheel/wheelSource.ts';

/** What the cache needs of its surroundings. */
export interface Surroundings {
  ask(from: string, path: string): Promise<EmbeddedWheelResult>;
  /** Has the previews drawn anew. */
  draw(): void;
  /** Whether there is a preview to draw. */
  isShown(): boolean;
}

/** Answers that arrive within it are drawn together. */
const TOGETHER_MILLISECONDS = 50;

/**
 * VS Code draws a preview by loading its page anew. Where it is to load another one before that has
 * ended, it may go on showing the old one for ever.
 */
const LOADED_WITHIN_MILLISECONDS = 1000;

/** VS Code draws a preview within it, or has dropped the wish for an earlier one that changed nothing. */
const DRAWN_WITHIN_MILLISECONDS = 1000;

/**
 * However busy the machine, a preview has loaded within it. Where it was to load two pages within less,
 * the second may be the one that it has dropped, so it is told once more.
 */
const SURELY_LOADED_WITHIN_MILLISECONDS = 5000;

/** How often the wish is said again. */
const MOST_REPEATS = 2;

/** A wheel that was not asked for so many drawings is in no preview any more. */
const FORGOTTEN_AFTER_DRAWINGS = 5;

interface Entry {
  readonly source: WheelSource;
  /** What a preview last took of it, as text. */
  drawn: string;
  /** The number of the drawing that asked for it last. */
  asked: number;
  /** Whether it is to be asked for when a preview needs it. */
  isOutdated: boolean;
}

/**
 * The wheels that previews show. Previews are drawn at once, so they get what is known; when more is
 * known, they are drawn again.
 */
export class EmbeddedWheels {
  readonly #surroundings: Surroundings;
  readonly #entries = new Map<string, Entry>();
  #drawings = 0;
  /** When a preview began to load last, in milliseconds as `Date.now` has them. */
  #loadedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checking: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** What is known of the wheel to which a path in a document leads; undefined while nothing is. */
  get(from: string, path: string): PanelState | undefined {
    const key = `${from} ${path}`;
    const entry = this.#entries.get(key) ?? this.#add(key, from, path);
    if (entry.isOutdated) {
      entry.isOutdated = false;
      void entry.source.refresh();
    }
    const { state } = entry.source;
    entry.asked = this.#drawings;
    entry.drawn = shownOf(state);
    return state.wheel || state.notice !== undefined ? state : undefined;
  }

  /** Something that wheels depend on has changed. */
  refresh(): void {
    const isShown = this.#surroundings.isShown();
    for (const entry of this.#entries.values()) {
      if (isShown) void entry.source.refresh();
      else entry.isOutdated = true;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#checking);
    this.#entries.clear();
  }

  #add(key: string, from: string, path: string): Entry {
    const source = new WheelSource(
      { uri: from },
      async () => {
        const answer = await this.#surroundings.ask(from, path);
        if (!answer) throw new Error('no answer');
        return { ...answer, uri: from, version: null };
      },
      () => this.#drawSoon(),
    );
    const entry = { source, drawn: '', asked: 0, isOutdated: true };
    this.#entries.set(key, entry);
    this.#loading();
    return entry;
  }

  #loading(): void {
    this.#loadedAt = Date.now();
  }

  #drawSoon(repeats = 0): void {
    const loadedAt = this.#loadedAt + LOADED_WITHIN_MILLISECONDS;
    const pause = Math.max(TOGETHER_MILLISECONDS, loadedAt - Date.now());
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#isBehind()) this.#draw(repeats);
    }, pause);
  }

  #draw(repeats: number): void {
    const mayBeDropped = Date.now() - this.#loadedAt < SURELY_LOADED_WITHIN_MILLISECONDS;
    this.#drawings++;
    for (const [key, { asked }] of [...this.#entries]) {
      if (this.#drawings - asked > FORGOTTEN_AFTER_DRAWINGS) this.#entries.delete(key);
    }
    this.#loading();
    this.#surroundings.draw();
    clearTimeout(this.#checking);
    this.#checking = setTimeout(
      () => this.#check(repeats, mayBeDropped),
      DRAWN_WITHIN_MILLISECONDS,
    );
  }

  #check(repeats: number, mayBeDropped: boolean): void {
    if (!this.#surroundings.isShown()) return;
    if (this.#isBehind()) {
      if (repeats < MOST_REPEATS) this.#drawSoon(repeats + 1);
    } else if (mayBeDropped) {
      this.#checking = setTimeout(() => {
        if (this.#surroundings.isShown()) this.#draw(MOST_REPEATS);
      }, SURELY_LOADED_WITHIN_MILLISECONDS - DRAWN_WITHIN_MILLISECONDS);
    }
  }

  /** Whether there is more to show than the previews do. */
  #isBehind(): boolean {
    return [...this.#entries.values()].some(({ source, drawn }) => shownOf(source.state) !== drawn);
  }
}

/** What a state shows, apart from the places in the text, which move with every line. */
function shownOf({ wheel, notice }: PanelState): string {
  return JSON.stringify([wheel?.model, notice], (key, value) =>
    key === 'target' ? undefined : value,
  );
}
