import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

/**
 * Runs handlers such that none can take the server down. What goes wrong is logged by its kind and
 * place only: an error's message may quote what people wrote.
 */
export class Guard {
  readonly #console: Connection['console'];

  constructor(connection: Connection) {
    this.#console = connection.console;
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
      try {
        const result = await handle(params, token);
        return token.isCancellationRequested
          ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
          : result;
      } catch (error) {
        this.log(error);
        return fallback;
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

  log(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
    this.#console.error(`An internal error (${name}), please report it:\n${frames.join('\n')}`);
  }
}
