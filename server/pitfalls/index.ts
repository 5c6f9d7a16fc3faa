import { references } from './references/index.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order of pitfalls.md. */
export const rules: readonly Rule[] = [...references];
