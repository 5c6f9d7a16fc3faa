import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Severity } from '../../coaching/severity.ts';
import { type Format, type Surface, summaryLine } from '../result.ts';

/** GitHub knows three kinds of annotations. */
const commands = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

/**
 * Workflow commands, which GitHub Actions shows as annotations of a pull request's lines. Lines and
 * columns count from 1; the end column is the one after the last character.
 */
export const github: Format = (result, surface) => {
  const lines = result.files.flatMap(({ path, findings }) =>
    findings.map(({ code, severity, message, range: { start, end } }) =>
      command(commands[severity], message, {
        file: inRepository(path, surface),
        line: start.line + 1,
        col: start.character + 1,
        endColumn: end.character + 1,
        title: code,
      }),
    ),
  );
  const failures = result.failures.map(({ path, what, reason }) =>
    command('error', `${what} ${path}: ${reason}`, {
      file: inRepository(path, surface),
      title: 'coach',
    }),
  );
  return `${[...lines, ...failures, summaryLine(result)].join('\n')}\n`;
};

/** GitHub wants paths from the repository's top, also where a step runs in a folder of it. */
function inRepository(path: string, { cwd, environment }: Surface): string {
  const top = environment.GITHUB_WORKSPACE;
  if (!top) return path;
  const fromTop = relative(top, resolve(cwd, path));
  const isOutside = fromTop === '..' || fromTop.startsWith(`..${sep}`) || isAbsolute(fromTop);
  return isOutside ? path : fromTop.split(sep).join('/');
}

function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number>>,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(value)}`);
  return `::${name} ${list.join(',')}::${inMessage(message)}`;
}

/** Escapes as `@actions/core` does: what is decoded are these sequences and no others. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(value: string | number): string {
  return inMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
