import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Agenda, type AgendaParams, agendaMethod } from '../../server/protocol.ts';
import type { ServerNews } from '../serverNews.ts';

/** What is due in the workspace, for all that show it: asked for once, and again when the server has news. */
export class AgendaSource {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #agenda: Agenda | undefined;
  #asking: Promise<void> | undefined;
  #isOutdated = false;
  #isWanted = false;

  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, news: ServerNews) {
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      // Once the server runs for anybody, it answers this too.
      news.onDidChange(() => {
        this.#isWanted = true;
        this.#refresh();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        const isOurs = ['coach.person', 'coach.weekStart'].some((each) =>
          change.affectsConfiguration(each),
        );
        if (isOurs) this.#refresh();
      }),
    );
  }

  /** What was said last; undefined until something was. */
  get agenda(): Agenda | undefined {
    return this.#agenda;
  }

  /** From now on it is kept up to date. The server starts for it. */
  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#refresh();
  }

  #refresh(): void {
    if (!this.#isWanted) return;
    this.#isOutdated = true;
    this.#asking ??= this.#askUntilCurrent().finally(() => {
      this.#asking = undefined;
    });
  }

  /** One question at a time, and another one behind it where something has changed meanwhile. */
  async #askUntilCurrent(): Promise<void> {
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false;
        const agenda = await this.#client.sendRequest<Agenda | null>(agendaMethod, paramsNow());
        // A tree that is drawn anew for nothing loses what somebody has just opened in it.
        if (!agenda || JSON.stringify(agenda) === JSON.stringify(this.#agenda)) continue;
        this.#agenda = agenda;
        this.#changed.fire();
      }
    } catch {
      // The client has told the log why; the next news is another chance.
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function paramsNow(): AgendaParams {
  const settings = vscode.workspace.getConfiguration('coach');
  const person = settings.get<string>('person')?.trim();
  const weekStart = weekdays.indexOf(settings.get<string>('weekStart') ?? '') + 1;
  return { ...(person && { person }), ...(weekStart > 0 && { weekStart }) };
}
