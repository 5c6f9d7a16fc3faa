import type { PanelState, WheelModel, WheelState } from '../../server/protocol.ts';

/** What is shown, and which version of the text it was read from. */
export interface SourceState extends PanelState {
  /** Undefined while there is no wheel, and for a file that no editor has open. */
  readonly textVersion?: number | undefined;
}

/** Counts wheels as they are shown. */
export interface Versions {
  last: number;
}

/**
 * Asks for a document's wheel and keeps the newest answer, in any order of changes and answers: one
 * question at a time, another one behind it where something has changed meanwhile. So a stale answer
 * never replaces a newer one, and typing without a pause still moves the wheel.
 */
export class WheelSource {
  readonly #ask: (at: string | undefined) => Promise<WheelState | null>;
  readonly #show: (state: SourceState) => void;
  readonly #versions: Versions;
  #state: SourceState;
  #at: string | undefined;
  #asking: Promise<void> | undefined;
  #isOutdated = false;

  /**
   * @param from what is shown until the first answer
   * @param ask for now, or for the day of an earlier round, YYYY-MM-DD
   * @param versions of all sources whose wheels are not to be taken for each other
   */
  constructor(
    from: SourceState,
    ask: (at: string | undefined) => Promise<WheelState | null>,
    show: (state: SourceState) => void,
    versions: Versions = { last: 0 },
  ) {
    this.#state = from;
    this.#ask = ask;
    this.#show = show;
    this.#versions = versions;
  }

  /** What is shown. */
  get state(): SourceState {
    return this.#state;
  }

  /**
   * The document, or something that its wheel depends on, has changed. Resolves when the newest state
   * is shown; never rejects.
   */
  refresh(): Promise<void> {
    this.#isOutdated = true;
    this.#asking ??= this.#askUntilCurrent().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Looks at the round of a day, or at now. Resolves when that is shown; never rejects. */
  lookAt(at: string | undefined): Promise<void> {
    this.#at = at;
    return this.refresh();
  }

  async #askUntilCurrent(): Promise<void> {
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false;
        const at = this.#at;
        this.#take(await this.#ask(at), at);
      }
    } catch {
      // The client has told the log why.
      this.note(NO_ANSWER);
    }
  }

  /** Says something beside the last good wheel, until the next wheel arrives. */
  note(notice: string): void {
    this.#set({ ...this.#state, notice });
  }

  /** The document has moved, or is another one of the same name: its versions may begin anew. */
  moveTo(uri: string): void {
    this.#state = { ...this.#state, uri, textVersion: undefined };
  }

  #take(answer: WheelState | null, asked: string | undefined): void {
    const { uri, wheel, textVersion } = this.#state;
    const at = asked === undefined ? {} : { at: asked };
    if (answer === null) {
      this.note(NOT_OURS);
    } else if (answer.kind === 'model') {
      const version = this.#versionOf(answer.version ?? undefined, answer.model);
      this.#set({
        uri,
        ...at,
        wheel: { version, model: answer.model },
        textVersion: answer.version ?? undefined,
      });
    } else {
      const lastGood = answer.passing && wheel ? { wheel, textVersion } : {};
      this.#set({ uri, ...at, ...lastGood, notice: answer.message });
    }
  }

  /** Another one for each version of the text, and where the same text shows something else. */
  #versionOf(textVersion: number | undefined, model: WheelModel): number {
    const shown = this.#state;
    const isSame =
      shown.wheel !== undefined &&
      shown.textVersion === textVersion &&
      JSON.stringify(shown.wheel.model) === JSON.stringify(model);
    return isSame ? shown.wheel.version : ++this.#versions.last;
  }

  #set(state: SourceState): void {
    this.#state = state;
    this.#show(state);
  }
}

const NO_ANSWER =
  'The language server does not answer, so the wheel may be out of date. Run “Coach: Restart Language Server”.';
const NOT_OURS = 'This file is no coach file any more, so its wheel cannot be kept up to date.';
