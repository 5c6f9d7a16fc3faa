import { Command } from 'commander';
import { nearest } from '../coaching/nearest.ts';
import { type Explanation, explain, explanations } from '../language/explain.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';

/** Longer lines are hard to read, and wider than many a terminal. */
const WIDTH = 80;

/** `coach explain`: what a code means, why it matters and how to mend it; without one, all codes. */
export function explainCommand(console: Console, finish: (code: number) => void): Command {
  return new Command('explain')
    .description('Say what the code of a finding means, why it matters, and how it is mended.')
    .argument('[code]', 'the code of a finding (default: list all of them)')
    .addHelpText(
      'after',
      `
Exit codes:
  0  there is such a code
  2  there is none

Examples:
  coach explain                   all codes, one a line
  coach explain perception-gap    one of them, with an example`,
    )
    .action((code: string | undefined) => {
      console.stdout.write(code === undefined ? list() : entry(explanationOf(code)));
      finish(exitCodes.clean);
    });
}

function explanationOf(code: string): Explanation {
  const explanation = explain(code);
  if (explanation) return explanation;
  const suggestion = nearest(
    code,
    explanations().map((each) => each.code),
  );
  const step = suggestion
    ? `did you mean "${suggestion}"?`
    : '"coach explain" without a code lists them all.';
  // What cannot be a code is not echoed: it may hold what drives a terminal.
  const named = /^[\w-]{1,60}$/.test(code) ? `the code "${code}"` : 'that code';
  throw new UsageError(`no finding has ${named}: ${step}`);
}

function list(): string {
  const all = explanations();
  const width = Math.max(...all.map(({ code }) => code.length));
  const lines = all.map(
    ({ code, severity, what }) =>
      `${code.padEnd(width)}  ${severity.padEnd('information'.length)}  ${what}`,
  );
  return `${lines.join('\n')}\n`;
}

function entry(explanation: Explanation): string {
  const { code, title, what, why, example } = explanation;
  const parts = [
    `${title} (${code}): ${severityInWords(explanation)}`,
    wrapped(what),
    wrapped(why),
    `For example:\n\n${indented(example.before)}`,
    `Better:\n\n${indented(example.after)}`,
    ...tuning(explanation),
    ...silencing(explanation),
  ];
  return `${parts.join('\n\n')}\n`;
}

function severityInWords({ severity, isGentleWhileYoung }: Explanation): string {
  return isGentleWhileYoung ? `${severity}, hint while the plan is young` : severity;
}

function tuning({ code, isTunable, thresholds }: Explanation): string[] {
  if (!isTunable) return [];
  const settings = thresholds.map(({ name, default: value }) => `${name}: ${value}`);
  const setting = settings.length > 0 ? `{ ${settings.join(', ')} }` : 'off';
  const width = Math.max(...thresholds.map(({ name }) => name.length));
  const meanings = thresholds.map(
    ({ name, default: value, what }) => `${name.padEnd(width)}  ${what} (default ${value})`,
  );
  const choice = settings.length > 0 ? 'thresholds, a severity, or off' : 'a severity, or off';
  return [
    `To tune it (${choice}), in the compass:`,
    indented(`rules:\n  ${code}: ${setting}`),
    ...(meanings.length > 0 ? [indented(meanings.join('\n'))] : []),
  ];
}

function silencing({ code, isSilenceable }: Explanation): string[] {
  if (!isSilenceable) return ['It cannot be silenced.'];
  return [
    'To silence one, at the end of its line or on the line before:',
    indented(`# coach-ignore ${code}: the reason`),
  ];
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
