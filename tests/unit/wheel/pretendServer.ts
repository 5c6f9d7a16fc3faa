import { type MessagesHost, receive } from '../../../client/wheel/messages.ts';
import {
  WheelDocument,
  type WheelHost,
  type WheelViewer,
} from '../../../client/wheel/wheelDocument.ts';
import {
  createThemeCommand,
  type PanelState,
  type RateMessage,
  type WheelModel,
  type WheelState,
} from '../../../server/protocol.ts';
import { outline, wheel } from './wheels.ts';

/** Something that was asked and waits for the test to let it be answered. */
interface Held {
  /** What it was: `wheel` or the name of a command. */
  readonly what: string;
  readonly params: unknown;
  /** Lets it be answered as things stand then. Resolves when everything that follows at once has. */
  release(): Promise<void>;
  /** The server goes away without an answer. */
  fail(): Promise<void>;
}

/**
 * A language server with one plan, whose answers a test holds back and lets go by hand. It answers as
 * things stand when an answer is let go, not when it was asked.
 */
export class PretendServer {
  uri = 'file:///ana.coach.yaml';
  /** The version of the text; undefined where the file is gone. */
  version: number | undefined = 1;
  rating = 5;
  scale: WheelModel['scale'] = { min: 1, max: 10, labels: {} };
  isBroken = false;
  /** Where true, everything is answered at once. */
  answersAtOnce = true;
  readonly edits: { readonly command: string; readonly params: unknown }[] = [];
  readonly refusals: string[] = [];
  readonly #held: Held[] = [];

  readonly host: WheelHost = {
    ask: (uri, at) => this.#answer('wheel', uri, () => this.#wheel(uri, at)),
    refuse: (reason) => void this.refusals.push(reason),
    deletedNotice: () => 'Deleted.',
  };

  /** The oldest that waits. */
  async next(what: string): Promise<Held> {
    for (let turn = 0; turn < 100; turn++) {
      const index = this.#held.findIndex((held) => held.what === what);
      if (index >= 0) return this.#held.splice(index, 1)[0] as Held;
      await settled();
    }
    throw new Error(`nobody asks for ${what}`);
  }

  get waiting(): string[] {
    return this.#held.map(({ what }) => what);
  }

  /** Somebody types into the text. */
  type(change: () => void = () => {}): void {
    change();
    if (this.version !== undefined) this.version++;
  }

  /** As the server does it: for the version seen, and none where that is not the newest. */
  run(command: string, params: object): Promise<unknown> {
    return this.#answer(command, params, () => {
      const { version, rating } = params as { version?: number; rating?: number };
      if (version !== this.version) {
        this.refusals.push('The plan has changed meanwhile.');
        return { refused: 'The plan has changed meanwhile.' };
      }
      this.edits.push({ command, params });
      this.type(() => {
        this.rating = rating ?? this.rating;
      });
      return null;
    });
  }

  #answer<Answer>(what: string, params: unknown, answer: () => Answer): Promise<Answer> {
    if (this.answersAtOnce) return Promise.resolve().then(answer);
    return new Promise((resolve, reject) => {
      this.#held.push({
        what,
        params,
        release() {
          resolve(answer());
          return settled();
        },
        fail() {
          reject(new Error('gone'));
          return settled();
        },
      });
    });
  }

  #wheel(uri: string, at: string | undefined): WheelState | null {
    if (uri !== this.uri || this.version === undefined) {
      return { kind: 'notice', uri, version: null, message: 'Gone.', passing: true };
    }
    const { version } = this;
    if (this.isBroken) {
      return { kind: 'notice', uri, version, message: 'It cannot be read.', passing: true };
    }
    return {
      kind: 'model',
      uri,
      version,
      model: { ...this.model, ...(at !== undefined && { day: at }) },
    };
  }

  get model(): WheelModel {
    const { scale } = this;
    return wheel({ scale, outlines: [{ ...outline('self', [this.rating]), round: 2 }] });
  }
}

/** All promises that are due have had their turn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A page that shows a document's wheel, as the webview does: its messages carry what it was shown last. */
export class PretendPage implements WheelViewer {
  isVisible = true;
  readonly states: PanelState[] = [];
  /** Counts the answers to what this page wished. */
  settles = 0;
  readonly document: WheelDocument;
  readonly #host: MessagesHost;

  constructor(document: WheelDocument, server: PretendServer, log: string[] = []) {
    this.document = document;
    document.attach(this);
    this.#host = {
      ready: (at) => void document.lookAt(this, at),
      lookAt: (at) => void document.lookAt(this, at),
      reveal: async () => {},
      intend: (intent, edit) => document.intend(this, intent, edit),
      run: (command, params) => server.run(command, params),
      createTheme: (params) => server.run(createThemeCommand, params),
      goThroughChanges: (command) => document.behindEdits(async () => void log.push(command)),
      export: ({ type }) => void log.push(type),
      painted: ({ type }) => void log.push(type),
    };
  }

  show(state: PanelState, settles: boolean): void {
    this.states.push(state);
    if (settles) this.settles++;
  }

  get shown(): PanelState | undefined {
    return this.states.at(-1);
  }

  /** The rating that the page shows. */
  get rating(): number | undefined {
    return this.shown?.wheel?.model.outlines[0]?.values[0]?.rating;
  }

  /** Lets a pin go at a rating. */
  rate(rating: RateMessage['rating'], change: Partial<RateMessage> = {}): void {
    const version = this.shown?.wheel?.version ?? 0;
    const pin = { spoke: 'bucket-1', outline: 'self', rating };
    receive({ type: 'rate', version, ...pin, ...change }, this.#host);
  }

  /** Asks for anything else of what was shown last. */
  ask(message: { readonly type: 'createTheme'; readonly spoke: string }): void {
    receive({ ...message, version: this.shown?.wheel?.version ?? 0 }, this.#host);
  }

  /** Goes to the round of a day, or back to now. */
  look(at?: string): void {
    receive({ type: 'look', ...(at !== undefined && { at }) }, this.#host);
  }

  undo(): void {
    receive({ type: 'undo' }, this.#host);
  }
}

/** A document with a page that shows it, and a server whose answers are held back from then on. */
export async function opened() {
  const server = new PretendServer();
  const log: string[] = [];
  const document = new WheelDocument(server.uri, server.host);
  const page = new PretendPage(document, server, log);
  await document.refresh();
  server.answersAtOnce = false;
  return { server, document, page, log };
}
