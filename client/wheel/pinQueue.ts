import type {
  PanelState,
  RateMessage,
  SetRatingParams,
  SetRatingResult,
} from '../../server/protocol.ts';
import { pinOf } from './target.ts';

/** What setting pins needs of the panel. */
export interface PinHost {
  /** What the wheel shows: the newest there is. */
  state(): PanelState;
  /** Brings the wheel up to date. */
  refresh(): Promise<void>;
  /** Has the server make the edit; it says itself why not, where it makes none. */
  send(params: SetRatingParams): Promise<SetRatingResult>;
  /** Tells the user why nothing was changed. */
  refuse(reason: string): void;
  /** Shows the wheel as it is, so that a pin that was refused goes back. */
  show(): void;
}

/**
 * Sets pins one after the other, each against the text that its person saw: edits that race each other
 * fail at random (vscode#149016), and a pin that was moved on an older wheel may not mean this one.
 */
export class PinQueue {
  readonly #host: PinHost;
  #last: Promise<void> = Promise.resolve();

  constructor(host: PinHost) {
    this.#host = host;
  }

  /** Resolves when the wheel shows what has become of it; never rejects. */
  set(message: RateMessage): Promise<void> {
    this.#last = this.#last.then(() => this.#set(message));
    return this.#last;
  }

  async #set({ version, spoke, outline, rating }: RateMessage): Promise<void> {
    const host = this.#host;
    try {
      // The text may have changed since the wheel was drawn.
      await host.refresh();
      const { uri, wheel, notice } = host.state();
      const pin = wheel && pinOf(wheel.model, { spoke, outline });
      // The wheel is not of the text as it is now.
      if (notice !== undefined) host.refuse(`${notice} ${NOTHING_WRITTEN}`);
      else if (!wheel || !pin || wheel.version !== version) host.refuse(STALE);
      else await host.send({ uri, ...(version !== null && { version }), ...pin, rating });
      await host.refresh();
    } catch {
      host.refuse(NO_ANSWER);
    }
    host.show();
  }
}

const NOTHING_WRITTEN = 'Until then no pin can be set: nothing was written.';
const STALE =
  'The plan has changed since the wheel was drawn, so the pin is back where it was and nothing was written. Look at it once more, and move it again.';
const NO_ANSWER =
  'The language server does not answer, so nothing was written. Run “Coach: Restart Language Server”, and move the pin again.';
