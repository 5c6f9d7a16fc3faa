import { nearest } from '../../coaching/nearest.ts';
import { type Severity, severities } from '../../coaching/severity.ts';
import { type Explanation, explain, explanations } from '../../language/explain.ts';
import { oneLine } from '../../language/oneLine.ts';
import type { Overrides } from '../../language/tuning.ts';
import { UsageError } from '../console.ts';

type Level = Severity | 'off';
const levels: readonly Level[] = [...severities, 'off'];

/**
 * Adds `CODE=SEVERITY` to the overrides; of two for one code the last one holds.
 *
 * @throws UsageError with what was most likely meant.
 */
export function addRule(text: string, overrides: Overrides): Overrides {
  const [, code, level] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (code === undefined || level === undefined) {
    throw new UsageError(
      `--rule ${oneLine(text)}: write CODE=SEVERITY, such as too-many-themes=off.`,
    );
  }
  const { isTunable } = knownCode(code, text);
  if (!isTunable) {
    throw new UsageError(
      `--rule ${text}: \`${code}\` cannot be tuned. Without it, other findings could not be trusted.`,
    );
  }
  return new Map([...overrides, [code, knownLevel(level, text)]]);
}

function knownCode(code: string, text: string): Explanation {
  const explanation = explain(code);
  if (explanation) return explanation;
  const tunable = explanations().filter(({ isTunable }) => isTunable);
  const near = nearest(
    code,
    tunable.map((each) => each.code),
  );
  const step = near ? `Did you mean \`${near}\`?` : '`coach explain` lists all codes.';
  throw new UsageError(
    `--rule ${oneLine(text)}: no finding has the code \`${oneLine(code)}\`. ${step}`,
  );
}

function knownLevel(text: string, whole: string): Level {
  const level = levels.find((each) => each === text);
  if (level) return level;
  const near = nearest(text, levels);
  const step = near ? `Did you mean \`${near}\`?` : `Use ${levels.join(', ')}.`;
  throw new UsageError(
    `--rule ${oneLine(whole)}: there is no severity \`${oneLine(text)}\`. ${step}`,
  );
}
