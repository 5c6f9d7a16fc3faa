import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { URI } from 'vscode-uri';
import { MemoryFiles } from './memoryFiles.ts';

/** A folder of coach files, on disk or in memory, for one test. */
export interface TestWorkspace {
  /** The folder's URI. */
  readonly folder: string;
  uri(path: string): string;
  write(path: string, text: string): void;
  /** Removes a file or a folder. */
  remove(path: string): void;
}

export class MemoryWorkspace implements TestWorkspace {
  readonly files = new MemoryFiles();
  readonly folder = 'file:///workspace';
  readonly #paths = new Set<string>();

  uri(path: string): string {
    return URI.file(join('/workspace', path)).toString();
  }

  write(path: string, text: string): void {
    this.#paths.add(path);
    this.files.write(this.uri(path), text);
  }

  remove(path: string): void {
    for (const each of this.#paths) {
      if (each === path || each.startsWith(`${path}/`)) this.files.remove(this.uri(each));
    }
  }
}

export class DiskWorkspace implements TestWorkspace {
  readonly path = temporaryFolder();

  get folder(): string {
    return URI.file(this.path).toString();
  }

  uri(path: string): string {
    return URI.file(join(this.path, path)).toString();
  }

  write(path: string, text: string | Uint8Array): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }
}

/** A new folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'coach-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
