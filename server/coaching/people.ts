import type { Plan } from '../../schemas/generated/format.d.ts';

/** The id of a plan's person: the one given, else the name in kebab-case (format.md). */
export function personId(plan: Plan): string {
  return plan.person.id ?? kebabCase(plan.person.name);
}

/** A name as an id: `Ana López` is `ana-lopez`. Letters of any script stay, accents go. */
export function kebabCase(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
