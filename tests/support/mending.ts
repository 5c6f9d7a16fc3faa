import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../../server/document/document.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { findings } from '../../server/language/findings.ts';
import type { ReportedFinding } from '../../server/language/reportedFinding.ts';
import { nodeFiles } from '../../server/workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';

/** A document as it stands in a workspace, with what is found in it. */
export interface Examined {
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
  readonly found: readonly ReportedFinding[];
}

/** A workspace that has been read, in which the text of a file can be another one for a while. */
export class TryingWorkspace {
  readonly #folder: string;
  readonly #index: WorkspaceIndex;
  #version = 1;

  private constructor(folder: string, index: WorkspaceIndex) {
    this.#folder = folder;
    this.#index = index;
  }

  static async read(folder: string): Promise<TryingWorkspace> {
    const index = new WorkspaceIndex(nodeFiles, [pathToFileURL(folder).toString()]);
    await index.build();
    return new TryingWorkspace(folder, index);
  }

  /** Examines a text in the place of a file, on a day. It stays there until `restore`. */
  async examine(path: string, text: string, today: string): Promise<Examined> {
    const uri = this.#uriOf(path);
    this.#index.open(TextDocument.create(uri, 'coach', this.#version++, text));
    const document = this.#index.get(uri);
    if (!document) throw new Error(`${path} cannot be read`);
    const date = Temporal.PlainDate.from(today);
    const surroundings = await this.#index.surroundings(document, date);
    return { document, surroundings, found: findings(document, surroundings) };
  }

  async restore(path: string): Promise<void> {
    await this.#index.close(this.#uriOf(path));
  }

  #uriOf(path: string): string {
    return pathToFileURL(join(this.#folder, path)).toString();
  }
}
