import type { Rules } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { remembered } from '../coaching/remembered.ts';
import type { Severity } from '../coaching/severity.ts';
import type { Rule } from '../pitfalls/rule.ts';

export interface Setting {
  readonly severity: Severity | 'off';
  readonly thresholds: Readonly<Record<string, number>>;
}

/** Severities by code that whoever runs the checks asks for. */
export type Overrides = ReadonlyMap<string, Severity | 'off'>;

/** A rule's severity and thresholds: as the compass's `rules:` tune them, and then the overrides. */
export function settingOf(rule: Rule, tuning: Rules | undefined, overrides?: Overrides): Setting {
  const setting = settingsBy(tuning ?? untuned)(rule);
  const severity = overrides?.get(rule.code);
  return severity === undefined ? setting : { ...setting, severity };
}

const untuned: Rules = {};

/** The settings of rules, as a compass tunes them: for all of its plans they are the same. */
const settingsBy = remembered((tuning: Rules) => remembered((rule: Rule) => tuned(rule, tuning)));

function tuned(rule: Rule, tuning: Rules): Setting {
  const thresholds: Record<string, number> = {};
  for (const [name, threshold] of Object.entries(rule.thresholds)) {
    thresholds[name] = threshold.default;
  }
  // A setting that the schema rejects leaves the default in force.
  const setting = attempt(() => tuning[rule.code as keyof Rules]);
  if (setting === undefined) return { severity: rule.severity, thresholds };
  if (typeof setting === 'string') return { severity: setting, thresholds };
  for (const name of Object.keys(thresholds)) {
    const value = attempt(() => (setting as Record<string, unknown>)[name]);
    if (typeof value === 'number') thresholds[name] = value;
  }
  return { severity: attempt(() => setting.severity) ?? rule.severity, thresholds };
}
