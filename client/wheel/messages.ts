import {
  type CreateThemeParams,
  type ExportMessage,
  type FromWebview,
  type Intent,
  type PaintedMessage,
  type RevealMessage,
  setRatingCommand,
} from '../../server/protocol.ts';
import type { SeenWheel } from './intentQueue.ts';
import { pinOf } from './target.ts';

/** What the messages of a wheel's page ask of VS Code's side. */
export interface MessagesHost {
  /** The page has loaded: it is shown the state, of the round that it looked at before. */
  ready(at: string | undefined): void;
  /** The page wants to see the round of a day, or how things stand now. */
  lookAt(at: string | undefined): void;
  reveal(message: RevealMessage): Promise<void>;
  /**
   * Has an edit made behind those that are under way, unless the wheel is another one by then.
   *
   * @param edit makes it; undefined where what the intent names is not there any more
   */
  intend(intent: Intent, edit: (wheel: SeenWheel) => Promise<unknown> | undefined): Promise<void>;
  /** Has the server make one of its coaching edits; it says itself why not, where it makes none. */
  run(command: string, params: object): Promise<unknown>;
  /** Has the server write a theme, and shows it in the text. */
  createTheme(params: CreateThemeParams): Promise<unknown>;
  goThroughChanges(command: 'undo' | 'redo'): Promise<void>;
  /** The wheel is to be exported as it is looked at. */
  export(message: ExportMessage): void;
  /** A picture that was asked for has been painted. */
  painted(message: PaintedMessage): void;
}

/** What each message does: for a new one, a line here. */
const handlers: {
  readonly [Type in FromWebview['type']]: (
    message: Extract<FromWebview, { type: Type }>,
    host: MessagesHost,
  ) => unknown;
} = {
  ready: ({ at }, host) => host.ready(at),
  look: ({ at }, host) => host.lookAt(at),
  reveal: (message, host) => host.reveal(message),
  rate: (message, host) =>
    host.intend(message, (wheel) => {
      const pin = pinOf(wheel.model, message);
      return (
        pin && host.run(setRatingCommand, { ...target(wheel), ...pin, rating: message.rating })
      );
    }),
  createTheme: (message, host) =>
    host.intend(message, (wheel) =>
      wheel.model.spokes.some(({ id }) => id === message.spoke)
        ? host.createTheme({ ...target(wheel), bucket: message.spoke })
        : undefined,
    ),
  undo: (_, host) => host.goThroughChanges('undo'),
  redo: (_, host) => host.goThroughChanges('redo'),
  export: (message, host) => host.export(message),
  painted: (message, host) => host.painted(message),
};

/** Does what a message says. */
export function receive(message: FromWebview, host: MessagesHost): void {
  // Each handler takes the messages of its type, which TypeScript cannot tell from here.
  const handle = handlers[message.type] as (message: FromWebview, host: MessagesHost) => unknown;
  handle(message, host);
}

/** The text that was seen, as coaching edits take it. */
function target({ uri, textVersion }: SeenWheel): { uri: string; version?: number } {
  return { uri, ...(textVersion !== undefined && { version: textVersion }) };
}
