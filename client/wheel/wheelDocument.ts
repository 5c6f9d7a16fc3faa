import type { Intent, PanelState, WheelState } from '../../server/protocol.ts';
import { IntentQueue, type SeenWheel } from './intentQueue.ts';
import { WheelSource } from './wheelSource.ts';

/** What a document's wheel needs of the editor round it. */
export interface WheelHost {
  /** The wheel of a document as it stands now. Rejects where the server does not answer. */
  ask(uri: string): Promise<WheelState | null>;
  /** Tells the user why nothing was changed. */
  refuse(reason: string): void;
  /** What to say while the file is gone, and the wheel shows the text that an editor still has. */
  deletedNotice(): string;
}

/** One webview that shows a document's wheel. */
export interface WheelViewer {
  readonly isVisible: boolean;
  /** @param settles true where this answers an intent of this viewer */
  show(state: PanelState, settles: boolean): void;
}

/**
 * One document's wheel, however many show it: they are of one mind about what stands there, and what is
 * done in one of them waits for what is under way in another.
 */
export class WheelDocument {
  readonly #host: WheelHost;
  readonly #source: WheelSource;
  readonly #intents: IntentQueue;
  readonly #viewers = new Set<WheelViewer>();
  #uri: string;
  #isDeleted = false;
  #isRefreshing = false;

  constructor(uri: string, host: WheelHost) {
    this.#uri = uri;
    this.#host = host;
    this.#source = new WheelSource(
      uri,
      () => this.#host.ask(this.#uri),
      () => this.#show(),
    );
    this.#intents = new IntentQueue({
      state: () => this.#source.state,
      refresh: () => this.#source.refresh(),
      refuse: (reason) => host.refuse(reason),
    });
  }

  get uri(): string {
    return this.#uri;
  }

  get viewers(): ReadonlySet<WheelViewer> {
    return this.#viewers;
  }

  /** What is shown: the last good wheel, what hinders a newer one, or both. */
  get state(): PanelState {
    const { textVersion: _, ...state } = this.#source.state;
    const notice = state.notice ?? (this.#isDeleted ? this.#host.deletedNotice() : undefined);
    return { ...state, ...(notice !== undefined && { notice }) };
  }

  /** The version of the text that is shown; undefined for a file that no editor has open. */
  get textVersion(): number | undefined {
    return this.#source.state.textVersion;
  }

  attach(viewer: WheelViewer): void {
    this.#viewers.add(viewer);
  }

  detach(viewer: WheelViewer): void {
    this.#viewers.delete(viewer);
  }

  /** Asks now. Resolves when the newest state is shown; never rejects. */
  refresh(): Promise<void> {
    return this.#source.refresh();
  }

  /**
   * The text, or something that its wheel depends on, has changed. Asks behind the listeners of the
   * language client, which tell the server of the change, and once for all that changes in one turn of
   * the event loop. While nobody looks, nothing is asked.
   */
  changed(): void {
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    setTimeout(() => {
      this.#isRefreshing = false;
      if ([...this.#viewers].some(({ isVisible }) => isVisible)) void this.refresh();
    });
  }

  /**
   * Has an edit made for what a viewer wishes, or refuses it; then that viewer is shown what has become
   * of it.
   *
   * @param edit as `IntentQueue.add` has it
   */
  async intend(
    viewer: WheelViewer,
    intent: Intent,
    edit: (wheel: SeenWheel) => Promise<unknown> | undefined,
  ): Promise<void> {
    await this.#intents.add(intent, edit);
    viewer.show(this.state, true);
  }

  /** Does something behind all edits that are under way. */
  behindEdits(act: () => Promise<unknown>): Promise<void> {
    return this.#intents.behind(act);
  }

  /** The file has another name now. */
  moveTo(uri: string): void {
    this.#uri = uri;
    this.#source.moveTo(uri);
    this.#isDeleted = false;
    this.changed();
  }

  /** The file has gone, or has come back. An editor may go on showing its text, and so does the wheel. */
  deleted(isDeleted: boolean): void {
    this.#isDeleted = isDeleted;
    this.#show();
    this.changed();
  }

  #show(): void {
    const { state } = this;
    for (const viewer of this.#viewers) viewer.show(state, false);
  }
}
