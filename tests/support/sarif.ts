import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/**
 * The official schema of SARIF 2.1.0, as Microsoft's package for testing SARIF has it. The package's
 * own matchers are for Jest.
 */
const schemaFile = require
  .resolve('@microsoft/jest-sarif')
  .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
// One of the schema's patterns has a bracket too many, which only the old syntax allows.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
// The two packages' types are of different versions of ajv.
addFormats(ajv as unknown as Parameters<typeof addFormats>[0]);
const validate = ajv.compile<SarifLog>(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** What the tests look at of a log. */
export interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly SarifRule[]; readonly version: string };
    };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly columnKind: string;
    readonly artifacts: readonly { readonly location: ArtifactLocation }[];
    readonly results: readonly SarifResult[];
  }[];
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: PhysicalLocation }];
  readonly relatedLocations?: readonly { readonly physicalLocation: PhysicalLocation }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface PhysicalLocation {
  readonly artifactLocation: ArtifactLocation;
  readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Reads a log. @throws Error where the schema does not allow it. */
export function readSarif(text: string): SarifLog {
  const log: unknown = JSON.parse(text);
  if (validate(log)) return log;
  throw new Error(ajv.errorsText(validate.errors, { dataVar: 'log', separator: '\n' }));
}
