import type { CoachDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Rule, Subject } from '../pitfalls/rule.ts';

/** The compass of a file, where it is private: no output quotes its text (format.md, "The workspace"). */
export function privateCompass({
  compassLink,
}: Pick<Surroundings, 'compassLink'>): CoachDocument<'compass'> | undefined {
  if (compassLink.status !== 'found' || !compassLink.document.isPrivate) return undefined;
  return compassLink.document;
}

/** For what leaves the editor: the same surroundings, without the compass where that is private. */
export function withoutPrivateCompass(surroundings: Surroundings): Surroundings {
  if (!privateCompass(surroundings)) return surroundings;
  // Not spread: what surroundings say, they find out when they are asked.
  const { today, planLink, otherPlans, questions, isExposed } = surroundings;
  return { today, planLink, otherPlans, questions, isExposed, compassLink: { status: 'none' } };
}

/**
 * A subject that notices whether a rule reads anything out of a private compass: what the rule finds
 * may then quote it, in whichever words, and is reported without them. Whether there is a compass is
 * no secret.
 */
export function withoutSecrets(subject: Subject): {
  readonly subject: Subject;
  readonly hasRead: () => boolean;
} {
  const compass = privateCompass(subject);
  if (!compass) return { subject, hasRead: () => false };
  let hasRead = false;
  const noticed = <Value>(read: () => Value) => ({
    enumerable: true,
    get: () => {
      hasRead = true;
      return read();
    },
  });
  const compassLink = Object.defineProperties(
    { status: 'found' },
    { document: noticed(() => compass) },
  );
  const watched: Subject = Object.create(subject, {
    compassLink: { enumerable: true, value: compassLink },
    compass: noticed(() => subject.compass),
    scale: noticed(() => subject.scale),
  });
  return { subject: watched, hasRead: () => hasRead };
}

/** Whether a threshold is not the rule's own. */
export function isTuned(rule: Rule, thresholds: Readonly<Record<string, number>>): boolean {
  return Object.entries(rule.thresholds).some(
    ([name, threshold]) => thresholds[name] !== threshold.default,
  );
}
