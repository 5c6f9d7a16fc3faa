import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { say, type Text } from './say.ts';

/** Someone with an id and a name, either of which may be missing. */
export interface Someone {
  readonly id?: string;
  readonly name?: string;
}

/** The id of a plan's person: the one given, else the name in kebab-case (format.md). */
export function personId(plan: Plan): string {
  return plan.person.id ?? kebabCase(plan.person.name);
}

/** A name as an id: `Ana López` is `ana-lopez`. Letters of any script stay, accents go. */
export function kebabCase(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Whether a reference, such as an `owner`, means someone: by id, by whole name or by first name,
 * whatever the case (pitfalls.md, "Words").
 */
export function refersTo(reference: string, someone: Someone): boolean {
  return calledBy(someone).includes(wordOf(reference));
}

/** The words by which someone is meant, as `wordOf` writes them: id, whole name, first name. */
export function calledBy({ id, name }: Someone): string[] {
  const known = [id ?? (name === undefined ? undefined : kebabCase(name)), name, firstName(name)];
  return known.flatMap((word) => (word === undefined ? [] : wordOf(word) || []));
}

/** A reference such that two that mean the same by their words are equal. */
export function wordOf(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The first word of a name; undefined without a name. */
export function firstName(name: string | undefined): string | undefined {
  return name?.trim().split(/\s+/u)[0];
}

/** How a message speaks of someone: by name, else by id, else as `otherwise`. */
export function shownName(someone: Someone | undefined, otherwise: string): string {
  return someone?.name?.trim() || someone?.id || otherwise;
}

/** How a reference, such as a commitment's `who`, is shown: the name of person or lead, else as it is written. */
export function nameOfReference(reference: string, { person, lead }: Plan): string {
  const meant = [person, lead].find((someone) => someone && refersTo(reference, someone));
  return shownName(meant, reference);
}

/**
 * How a sentence speaks of the two whom a plan is about: by first name, else as `the person` and
 * `the lead`. Broken names count as missing, since what they are told does not hang on them.
 */
export function firstNames(plan: Plan): { readonly person: Text; readonly lead: Text } {
  const lead = attempt(() => shownName(plan.lead, ''));
  return {
    person: firstName(attempt(() => plan.person.name)) || say`the person`,
    lead: firstName(lead) || say`the lead`,
  };
}

/** Whether a plan is about somebody, named by id or by name, or is one that they lead. */
export function concerns(plan: Plan, somebody: string): boolean {
  const isMeant = (find: () => Someone | undefined) => {
    const someone = attempt(find);
    return someone !== undefined && refersTo(somebody, someone);
  };
  return isMeant(() => plan.person) || isMeant(() => plan.lead);
}
