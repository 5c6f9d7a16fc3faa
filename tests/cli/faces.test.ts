import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { severities } from '../../server/coaching/severity.ts';
import { decode } from '../../server/workspace/encoding.ts';
import { checkJson, repository } from '../support/cli.ts';
import { fullClient } from '../support/lspClient.ts';
import { ProcessPeer } from '../support/lspPeers.ts';

const words = new Map(
  severities.map((severity) => {
    const name = `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
    return [DiagnosticSeverity[name as keyof typeof DiagnosticSeverity], severity];
  }),
);

/** A finding as the command line prints it. */
function printed({ code, severity, message, range }: Diagnostic) {
  const { start, end } = range;
  return {
    code,
    severity: words.get(severity ?? DiagnosticSeverity.Error),
    message,
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

it.each(['examples', 'tests/fixtures/findings'])(
  'the server and the command line find the same in %s',
  async (name) => {
    const folder = join(repository, name);
    const { json } = await checkJson([], folder);
    const client = await new ProcessPeer().start({
      kind: fullClient,
      folders: [URI.file(folder).toString()],
      // The command line is run by someone who trusts what it is run on.
      initializationOptions: { trusted: true },
    });
    await client.message('workspace/diagnostic/refresh');
    expect(json.files.length).toBeGreaterThan(5);
    for (const { path, findings } of json.files) {
      const file = join(folder, path);
      const uri = URI.file(file).toString();
      client.open(uri, decode(readFileSync(file)));
      const found = await client.pull(uri);
      expect(JSON.stringify(found.map(printed)), path).toBe(JSON.stringify(findings));
      client.close(uri);
    }
  },
);
