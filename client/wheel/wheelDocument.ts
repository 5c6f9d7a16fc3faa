import type { Intent, PanelState, WheelState } from '../../server/protocol.ts';
import { IntentQueue, type SeenWheel } from './intentQueue.ts';
import { type SourceState, type Versions, WheelSource } from './wheelSource.ts';

/** What a document's wheel needs of the editor round it. */
export interface WheelHost {
  /**
   * The wheel of a document as it stands now, or as of the round of a day, YYYY-MM-DD. Rejects where
   * the server does not answer.
   */
  ask(uri: string, at: string | undefined): Promise<WheelState | null>;
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
  /** Those of the viewers that look at an earlier round, each at its own. */
  readonly #lookingBack = new Map<WheelViewer, WheelSource>();
  readonly #versions: Versions = { last: 0 };
  #uri: string;
  #isDeleted = false;
  #cover: string | undefined;
  #isRefreshing = false;

  constructor(uri: string, host: WheelHost) {
    this.#uri = uri;
    this.#host = host;
    this.#source = this.#newSource({ uri });
    this.#intents = new IntentQueue({
      refresh: () => this.refresh(),
      refuse: (reason) => host.refuse(reason),
    });
  }

  get uri(): string {
    return this.#uri;
  }

  get viewers(): ReadonlySet<WheelViewer> {
    return this.#viewers;
  }

  /** What a viewer is shown: the last good wheel, what hinders a newer one, or both. */
  stateFor(viewer: WheelViewer): PanelState {
    if (this.#cover !== undefined) return { uri: this.#uri, notice: this.#cover };
    const { textVersion: _, ...state } = this.#sourceOf(viewer).state;
    const notice = state.notice ?? (this.#isDeleted ? this.#host.deletedNotice() : undefined);
    return { ...state, ...(notice !== undefined && { notice }) };
  }

  /** The version of the text that a viewer is shown; undefined for a file that no editor has open. */
  textVersionFor(viewer: WheelViewer): number | undefined {
    return this.#sourceOf(viewer).state.textVersion;
  }

  attach(viewer: WheelViewer): void {
    this.#viewers.add(viewer);
  }

  detach(viewer: WheelViewer): void {
    this.#viewers.delete(viewer);
    this.#lookingBack.delete(viewer);
  }

  /** Asks now. Resolves when the newest state is shown; never rejects. */
  async refresh(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.refresh()));
  }

  /**
   * Shows a viewer the round of a day, YYYY-MM-DD, or how things stand now; the other viewers stay where
   * they are. Resolves when it is shown; never rejects.
   */
  async lookAt(viewer: WheelViewer, at: string | undefined): Promise<void> {
    if (at === undefined) {
      this.#lookingBack.delete(viewer);
      viewer.show(this.stateFor(viewer), false);
      return;
    }
    const source = this.#lookingBack.get(viewer) ?? this.#newSource(this.#source.state);
    this.#lookingBack.set(viewer, source);
    await source.lookAt(at);
  }

  #newSource(from: SourceState): WheelSource {
    const source: WheelSource = new WheelSource(
      from,
      (at) => this.#host.ask(this.#uri, at),
      () => this.#show(source),
      this.#versions,
    );
    return source;
  }

  get #sources(): readonly WheelSource[] {
    return [this.#source, ...this.#lookingBack.values()];
  }

  #sourceOf(viewer: WheelViewer): WheelSource {
    return this.#lookingBack.get(viewer) ?? this.#source;
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
    await this.#intents.add(intent, () => this.#sourceOf(viewer).state, edit);
    viewer.show(this.stateFor(viewer), true);
  }

  /** Does something behind all edits that are under way. */
  behindEdits(act: () => Promise<unknown>): Promise<void> {
    return this.#intents.behind(act);
  }

  /** The file has another name now. */
  moveTo(uri: string): void {
    this.#uri = uri;
    for (const source of this.#sources) source.moveTo(uri);
    this.#isDeleted = false;
    this.changed();
  }

  /** The file has gone, or has come back. An editor may go on showing its text, and so does the wheel. */
  deleted(isDeleted: boolean): void {
    this.#isDeleted = isDeleted;
    for (const source of this.#sources) this.#show(source);
    this.changed();
  }

  /** Says something in place of all ratings, while someone rates who is not to know them; undefined uncovers. */
  cover(notice: string | undefined): void {
    this.#cover = notice;
    for (const source of this.#sources) this.#show(source);
  }

  /** Shows what a source has to those that look there. */
  #show(source: WheelSource): void {
    for (const viewer of this.#viewers) {
      if (this.#sourceOf(viewer) === source) viewer.show(this.stateFor(viewer), false);
    }
  }
}
