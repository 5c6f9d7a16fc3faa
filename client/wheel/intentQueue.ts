import type { Intent, ShownWheel } from '../../server/protocol.ts';
import type { SourceState } from './wheelSource.ts';

/** The wheel that an intent is about, as the text stands now. */
export interface SeenWheel extends ShownWheel {
  readonly uri: string;
  /** The text's own version; undefined for a file that no editor has open. */
  readonly textVersion: number | undefined;
}

/** What doing as a wheel wishes needs of the wheels. */
export interface IntentHost {
  /** Brings the wheels up to date. */
  refresh(): Promise<void>;
  /** Tells the user why nothing was changed. */
  refuse(reason: string): void;
}

/**
 * Does as the wheels of one document wish, one after the other, each against the text that its person
 * saw: edits that race each other fail at random (vscode#149016), and a pin that was moved on an older
 * wheel may not mean this one.
 */
export class IntentQueue {
  readonly #host: IntentHost;
  #last: Promise<void> = Promise.resolve();

  constructor(host: IntentHost) {
    this.#host = host;
  }

  /**
   * Has an edit made, or refuses it. Resolves when the wheel shows what has become of it; never rejects.
   *
   * @param state what the wheel shows: the newest there is
   * @param edit makes the edit, and says itself why not, where it makes none; undefined where what the
   * intent names is not there any more
   */
  add(
    { version }: Intent,
    state: () => SourceState,
    edit: (wheel: SeenWheel) => Promise<unknown> | undefined,
  ): Promise<void> {
    return this.behind(async () => {
      const host = this.#host;
      // The text may have changed since the wheel was drawn.
      await host.refresh();
      const { uri, wheel, textVersion, notice } = state();
      // The wheel is not of the text as it is now.
      if (notice !== undefined) host.refuse(`${notice} ${NOTHING_WRITTEN}`);
      else if (wheel?.version !== version) host.refuse(STALE);
      else {
        const made = edit({ ...wheel, uri, textVersion });
        if (made) await made;
        else host.refuse(STALE);
      }
      await host.refresh();
    });
  }

  /** Does something when all that is under way has been done, such as taking it back; never rejects. */
  behind(act: () => Promise<unknown>): Promise<void> {
    this.#last = this.#last.then(async () => {
      try {
        await act();
      } catch {
        this.#host.refuse(NO_ANSWER);
      }
    });
    return this.#last;
  }
}

const NOTHING_WRITTEN = 'Until then nothing can be changed here: nothing was written.';
const STALE =
  'The plan has changed since the wheel was drawn, so all is as it was and nothing was written. Look at it once more, and try again.';
const NO_ANSWER =
  'The language server does not answer, so nothing was written. Run “Coach: Restart Language Server”, and try again.';
