import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { inLanguage } from '../coaching/inLanguage.ts';
import { say } from '../coaching/say.ts';
import { type Severity, severities } from '../coaching/severity.ts';
import { explain } from '../language/explain.ts';
import { type ReportedFinding, saidTo } from '../language/reportedFinding.ts';
import type { Capabilities } from './capabilities.ts';
import type { Guard } from './guard.ts';

/** An open document's findings, with the version that they are of; undefined where it is not open. */
export type FindingsOf = (
  uri: string,
) => Promise<{ version: number; findings: ReportedFinding[] } | undefined>;

const lspSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** How many a client is sent for one file: VS Code itself shows no more than these of any source. */
const MOST_SENT = 1000;

/** How findings reach the client: it asks for them where it can, else they are sent. Never both. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #capabilities: Capabilities;
  readonly #pitfallsPage: string | undefined;
  readonly #findingsOf: FindingsOf;
  readonly #guard: Guard;
  /** What was asked for last, by document: an older result that comes later is out of date. */
  readonly #newest = new Map<string, symbol>();
  /** What was sent last, by URI. */
  readonly #sent = new Map<string, string>();

  constructor(
    connection: Connection,
    capabilities: Capabilities,
    guard: Guard,
    pitfallsPage: string | undefined,
    findingsOf: FindingsOf,
  ) {
    this.#connection = connection;
    this.#capabilities = capabilities;
    this.#pitfallsPage = capabilities.linksCodes ? pitfallsPage : undefined;
    this.#findingsOf = findingsOf;
    this.#guard = guard;
    if (!capabilities.pullsDiagnostics) return;
    const report = (items: Diagnostic[]): DocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      items,
    });
    connection.languages.diagnostics.on(
      guard.request(report([]), async ({ textDocument }: DocumentDiagnosticParams) =>
        report(await this.#diagnosticsOf(textDocument.uri)),
      ),
    );
  }

  /** A document was opened or changed. */
  changed(uri: string): void {
    if (this.#capabilities.pullsDiagnostics) return;
    const turn = Symbol(uri);
    this.#newest.set(uri, turn);
    this.#guard.answer(async () => {
      // What is asked about the change, a completion above all, comes with it and is answered first.
      await nextTurn();
      // The answer is on its way a turn of the event loop later: until then nothing may hold it up.
      await nextTurn();
      if (this.#newest.get(uri) !== turn) return;
      const result = await this.#findingsOf(uri);
      if (!result || this.#newest.get(uri) !== turn) return;
      const { version, findings } = result;
      const diagnostics = this.#toDiagnostics(findings);
      const report = JSON.stringify({ version, diagnostics });
      // Most of what others change changes nothing here.
      if (this.#sent.get(uri) === report) return;
      this.#sent.set(uri, report);
      await this.#connection.sendDiagnostics({ uri, version, diagnostics });
    });
  }

  /** A document was closed: what was sent for it goes. */
  closed(uri: string): void {
    if (this.#capabilities.pullsDiagnostics) return;
    this.#newest.delete(uri);
    this.#sent.delete(uri);
    this.#guard.run(() => this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** What findings depend on has changed: those of all open documents are due anew. */
  refresh(open: Iterable<string>): void {
    if (!this.#capabilities.pullsDiagnostics) {
      for (const uri of open) this.changed(uri);
    } else {
      this.#guard.tell((connection) => connection.languages.diagnostics.refresh());
    }
  }

  async #diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    const result = await this.#findingsOf(uri);
    return this.#toDiagnostics(result?.findings ?? []);
  }

  /** Where there are too many, the gravest, with a word on the others. */
  #toDiagnostics(findings: readonly ReportedFinding[]): Diagnostic[] {
    if (findings.length <= MOST_SENT) return findings.map((each) => this.#toDiagnostic(each));
    const gravest = severities
      .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
      .slice(0, MOST_SENT);
    const start = { line: 0, character: 0 };
    return [
      {
        source: 'coach',
        severity: DiagnosticSeverity.Information,
        message: inLanguage(
          say`There are ${findings.length} findings here, of which the ${MOST_SENT} gravest are shown. \`coach check\` lists all.`,
          this.#capabilities.locale,
        ),
        range: { start, end: start },
      },
      ...gravest.map((each) => this.#toDiagnostic(each)),
    ];
  }

  #toDiagnostic(finding: ReportedFinding): Diagnostic {
    const { code, severity, range, related, data } = finding;
    const { locale } = this.#capabilities;
    return {
      source: 'coach',
      code,
      ...(this.#pitfallsPage
        ? { codeDescription: { href: `${this.#pitfallsPage}#${explain(code)?.anchor ?? ''}` } }
        : {}),
      severity: lspSeverity[severity],
      message: saidTo(finding, locale),
      range,
      ...(this.#capabilities.showsRelatedInformation && related.length > 0
        ? {
            relatedInformation: related.map((place) => ({
              location: { uri: place.uri, range: place.range },
              message: saidTo(place, locale),
            })),
          }
        : {}),
      ...(data ? { data } : {}),
    };
  }
}

/** As soon as all that waits already has been done. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
