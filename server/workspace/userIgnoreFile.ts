import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The file in which this user says what git is to ignore in all repositories: the one that
 * `core.excludesFile` names in the user's own configuration, else git's default. There need be no such
 * file. Undefined where the user wants none.
 *
 * It is found without git, which may not be asked where the workspace is not trusted. So what a
 * repository, the machine or an included file says of `core.excludesFile` does not count.
 */
export async function userIgnoreFile(): Promise<string | undefined> {
  const { GIT_CONFIG_GLOBAL, XDG_CONFIG_HOME } = process.env;
  const folder = join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'git');
  const configurations = GIT_CONFIG_GLOBAL
    ? [GIT_CONFIG_GLOBAL]
    : [join(folder, 'config'), join(homedir(), '.gitconfig')];
  const texts = await Promise.all(
    configurations.map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  // The last one that says anything counts.
  const named = texts.flatMap(excludesFilesIn).at(-1);
  if (named === undefined) return join(folder, 'ignore');
  const path = named.startsWith('~/') ? join(homedir(), named.slice(2)) : named;
  return isAbsolute(path) ? path : undefined;
}

/** All values of `core.excludesFile` in a configuration, in order (git-config(1), "Syntax"). */
function excludesFilesIn(configuration: string): string[] {
  const lines = configuration
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    // A backslash at its end goes on with the line on the next one.
    .replaceAll('\\\n', '')
    .split('\n');
  const found: string[] = [];
  let isCore = false;
  for (const line of lines) {
    const header = /^\s*\[([^\]"]*)("(?:[^"\\]|\\.)*")?\s*\]/.exec(line);
    if (header) isCore = header[1]?.trim().toLowerCase() === 'core' && header[2] === undefined;
    const setting = line.slice(header?.[0].length ?? 0);
    const value = /^\s*excludesfile\s*=(.*)$/i.exec(setting)?.[1];
    if (isCore && value !== undefined) found.push(plain(value));
  }
  return found;
}

/** A value without its quotes, escapes, comment, and the blanks around it. */
function plain(value: string): string {
  const [, parts = ''] = /^\s*((?:"(?:[^"\\]|\\.)*"|\\.|[^"\\#;])*)/.exec(value) ?? [];
  return parts.trimEnd().replace(/\\(.)|"/g, (_, escaped: string | undefined) => escaped ?? '');
}
