import type { Rules } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import type { Severity } from '../coaching/severity.ts';
import type { Rule } from '../pitfalls/rule.ts';

/** A rule's severity and thresholds, as the compass's `rules:` tune them. */
export function settingOf(
  rule: Rule,
  tuning: Rules | undefined,
): { severity: Severity | 'off'; thresholds: Record<string, number> } {
  const thresholds: Record<string, number> = {};
  for (const [name, threshold] of Object.entries(rule.thresholds)) {
    thresholds[name] = threshold.default;
  }
  // A setting that the schema rejects leaves the default in force.
  const setting = attempt(() => tuning?.[rule.code as keyof Rules]);
  if (setting === undefined) return { severity: rule.severity, thresholds };
  if (typeof setting === 'string') return { severity: setting, thresholds };
  for (const name of Object.keys(thresholds)) {
    const value = attempt(() => (setting as Record<string, unknown>)[name]);
    if (typeof value === 'number') thresholds[name] = value;
  }
  return { severity: attempt(() => setting.severity) ?? rule.severity, thresholds };
}
