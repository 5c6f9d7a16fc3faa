import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import type { Path } from '../../document/place.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { Edits } from '../edit.ts';
import { setKeys } from '../setKeys.ts';

/** A plan's content; undefined for what is none. */
export function planOf(document: CoachDocument): Plan | undefined {
  return ofKind(document, 'plan')?.content;
}

/** The compass that a plan names, where it is found and can be read. */
export function compassOf({ compassLink }: Surroundings): Compass | undefined {
  return compassLink.status === 'found' ? compassLink.document.content : undefined;
}

/** The ids of all themes of a plan that can be read. */
export function themeIds(plan: Plan): string[] {
  const themes = attempt(() => plan.themes);
  return [...each(themes, (theme) => [theme.id])];
}

/** Gives a key a value, be it there already or not. */
export function setKey(document: CoachDocument, path: Path, key: string, value: string): Edits {
  return setKeys(document, path, { [key]: value });
}
