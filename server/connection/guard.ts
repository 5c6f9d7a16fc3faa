import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { describeInternalError } from '../workspace/internalError.ts';

/**
 * Runs handlers such that none can take the server down. What goes wrong is logged by its kind and
 * place only: an error's message may quote what people wrote.
 */
export class Guard {
  readonly #connection: Connection;
  #isOver = false;
  #answering = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whether there is something being worked out for which people wait. */
  get isBusy(): boolean {
    return this.#answering > 0;
  }

  /** A request's handler: an error becomes `fallback`, a cancelled request is answered as such. */
  request<Params, Result>(
    fallback: Result,
    handle: (params: Params, token: CancellationToken) => Promise<Result> | Result,
  ) {
    return async (
      params: Params,
      token: CancellationToken,
    ): Promise<Result | ResponseError<never>> => {
      this.#answering++;
      try {
        const result = await handle(params, token);
        return token.isCancellationRequested
          ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
          : result;
      } catch (error) {
        this.log(error);
        return fallback;
      } finally {
        this.#answering--;
      }
    };
  }

  /** A notification's handler, or any other work that nobody waits for. */
  async run(work: () => Promise<unknown> | unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log(error);
    }
  }

  /** As `run`, for work for which people wait: what can wait, such as reading all files, does. */
  async answer(work: () => Promise<unknown>): Promise<void> {
    this.#answering++;
    await this.run(work);
    this.#answering--;
  }

  /** Within a request: waits for what gives way to requests itself. */
  async waiting<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#answering--;
    try {
      return await work();
    } finally {
      this.#answering++;
    }
  }

  /** Tells or asks the client something. Whether it takes it, or is still there, is its own business. */
  async tell(work: (connection: Connection) => Promise<unknown>): Promise<void> {
    if (this.#isOver) return;
    try {
      await work(this.#connection);
    } catch {
      // It has refused, or is gone.
    }
  }

  /** A message that needs no answer: not every client can give one. */
  warn(message: string): void {
    this.tell((connection) =>
      connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message,
      }),
    );
  }

  log(error: unknown): void {
    if (this.#isOver) return;
    this.#connection.console.error(`An ${describeInternalError(error)}`);
  }

  /** The client has said good-bye: nothing is sent any more. */
  end(): void {
    this.#isOver = true;
  }
}
