import { isAbsolute } from 'node:path';
import { version } from '../../../package.json';
import type { Range } from '../../document/range.ts';
import { explanations } from '../../language/explain.ts';
import type { ReportedFinding } from '../../language/reportedFinding.ts';
import type { CheckedFile, Format, Surface } from '../result.ts';
import { displayUri } from '../targets.ts';
import { fingerprints } from './fingerprints.ts';
import { levels } from './levels.ts';
import { sarifRules } from './sarifRules.ts';

/**
 * The Static Analysis Results Interchange Format 2.1.0, with what every code means. Paths are relative
 * to the folder in which coach ran, which the reader of the log knows by the usual name of `%SRCROOT%`.
 */
export const sarif: Format = (result, surface) => {
  const ruleIndexes = new Map(explanations().map(({ code }, index) => [code, index]));
  const run = {
    tool: {
      driver: {
        name: 'coach',
        fullName: 'Product Coach',
        version,
        semanticVersion: version,
        rules: sarifRules(),
      },
    },
    invocations: [
      {
        executionSuccessful: result.failures.length === 0,
        toolExecutionNotifications: result.failures.map(({ path, what, reason }) => ({
          level: 'error',
          message: { text: plain(`${what} ${path}: ${reason}`) },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
      },
    ],
    originalUriBaseIds: {
      [ROOT]: { description: { text: 'The folder in which coach ran.' } },
    },
    artifacts: result.files.map(({ path }) => ({ location: artifact(path) })),
    columnKind: 'utf16CodeUnits',
    results: result.files.flatMap((file) => resultsOf(file, ruleIndexes, surface)),
  };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

function resultsOf(file: CheckedFile, ruleIndexes: ReadonlyMap<string, number>, surface: Surface) {
  const prints = fingerprints(file);
  return file.findings.map((finding, index) => ({
    ruleId: finding.code,
    ruleIndex: ruleIndexes.get(finding.code),
    level: levels[finding.severity],
    message: { text: plain(finding.message) },
    locations: [{ physicalLocation: place(file.path, finding.range) }],
    ...relatedOf(finding, surface),
    partialFingerprints: { 'coachFinding/v1': prints[index] },
    properties: { severity: finding.severity },
  }));
}

function relatedOf({ related }: ReportedFinding, { cwd }: Surface) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ uri, range, message }, index) => ({
      id: index + 1,
      physicalLocation: place(displayUri(uri, cwd), range),
      message: { text: plain(message) },
    })),
  };
}

function place(path: string, { start, end }: Range) {
  return {
    artifactLocation: artifact(path),
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

/** A path outside of the folder stays relative to it: the log does not tell where the folder is. */
function artifact(path: string) {
  const uri = path
    // A name on Windows may hold half a character, which no URI can.
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  // Another drive, on Windows.
  return isAbsolute(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: ROOT };
}

/**
 * In SARIF `{0}` stands for an argument and `[text](1)` for a link (3.11.5 and 3.11.6). Only what would
 * be read as one is escaped: few readers undo it.
 */
function plain(text: string): string {
  return text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
