import { version } from '../../../package.json';
import type { ReportedFinding } from '../../language/reportedFinding.ts';
import { withoutColours } from '../colours.ts';
import type { CheckedFile, CheckResult, Format } from '../result.ts';
import { attributes, xmlText } from '../xml.ts';
import { findingLine } from './finding.ts';

/**
 * JUnit's XML as continuous integration servers read it: a test suite is a file, a test case a finding.
 * It is a failed one where it makes the exit code 1; what weighs less has passed, and is written to the
 * suite's output. A file without findings is one test case that has passed; one that could not be read
 * is one with an error.
 *
 * Valid by the schemas of Jenkins and of Apache Ant, which do not agree on what must and what may be
 * there: hence the host's name and the empty elements.
 */
export const junit: Format = (result) => {
  const suites = [
    ...result.files.map((file) => suiteOfFile(file, result)),
    ...result.failures.map(
      ({ path, what, reason }): Suite => ({
        name: path,
        cases: [{ name: what, problem: { kind: 'error', type: 'coach', message: reason } }],
        output: '',
      }),
    ),
  ];
  const lines = suites.flatMap((suite, id) => suiteLines(suite, id, result.today));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // Neither schema has the same attributes here.
    '<testsuites>',
    ...lines,
    '</testsuites>',
    '',
  ].join('\n');
};

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly output: string;
}

interface Case {
  readonly name: string;
  readonly problem?: {
    readonly kind: 'failure' | 'error';
    readonly type: string;
    readonly message: string;
    readonly text?: string;
  };
}

function suiteOfFile({ path, findings }: CheckedFile, { isGrave }: CheckResult): Suite {
  const lineOf = (finding: ReportedFinding) => findingLine(path, finding, withoutColours);
  const cases = findings.map((finding): Case => {
    const { code, severity, message, range } = finding;
    const name = `${code} at ${range.start.line + 1}:${range.start.character + 1}`;
    if (!isGrave(finding)) return { name };
    const type = `${severity} ${code}`;
    return { name, problem: { kind: 'failure', type, message, text: lineOf(finding) } };
  });
  return {
    name: path,
    cases: cases.length > 0 ? cases : [{ name: 'no findings' }],
    output: findings
      .filter((finding) => !isGrave(finding))
      .map((finding) => `${lineOf(finding)}\n`)
      .join(''),
  };
}

function suiteLines({ name, cases, output }: Suite, id: number, today: string): string[] {
  const having = (kind: 'failure' | 'error') =>
    cases.filter(({ problem }) => problem?.kind === kind).length;
  const suite = attributes({
    name,
    // Ant's name for what the suites are parts of.
    package: 'coach',
    id,
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    time: 0,
    timestamp: `${today}T00:00:00`,
    hostname: 'localhost',
  });
  return [
    `  <testsuite${suite}>`,
    '    <properties>',
    `      <property${attributes({ name: 'coach', value: version })}/>`,
    '    </properties>',
    ...cases.map((each) => caseLine(each, name)),
    `    <system-out>${xmlText(output)}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>',
  ];
}

function caseLine({ name, problem }: Case, classname: string): string {
  const start = `    <testcase${attributes({ name, classname, time: 0 })}`;
  if (!problem) return `${start}/>`;
  const { kind, type, message, text = message } = problem;
  return `${start}><${kind}${attributes({ message, type })}>${xmlText(text)}</${kind}></testcase>`;
}
