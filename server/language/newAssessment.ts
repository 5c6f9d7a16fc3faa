import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each, eachEntry } from '../coaching/brokenPart.ts';
import { bucketOf, bucketTitle, wheelBuckets } from '../coaching/buckets.ts';
import { isAfter } from '../coaching/calendar.ts';
import { roundsOf } from '../coaching/rounds.ts';
import { defaultScale, scaleOf } from '../coaching/scale.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Assessed, AssessedBucket, NewAssessment, RoundPlace } from '../protocol.ts';
import { oneLine } from './oneLine.ts';
import { quotable } from './quotable.ts';

/**
 * What someone who rates the person of a plan has to know: the buckets in the order of the wheel with the
 * compass's words. Nothing of what anybody has rated, and not what is expected either, since both would
 * pull a rating towards them.
 *
 * @param places where the round may be written.
 */
export function newAssessment(
  document: CoachDocument,
  surroundings: Surroundings,
  places: readonly RoundPlace[],
): NewAssessment | { readonly refused: string } {
  const isNotes = ofKind(document, 'notes') !== undefined;
  if (!isNotes && !ofKind(document, 'plan')) return { refused: OTHER_KIND };
  if (!document.isSound) return { refused: UNSOUND };
  const { plan, compass } = quotable(document, surroundings);
  const person = plan && attempt(() => plan.person.name);
  const lead = plan && attempt(() => plan.lead?.name);
  return {
    ...(person ? { person: oneLine(person) } : {}),
    ...(lead ? { lead: oneLine(lead) } : {}),
    peers: plan ? peersOf(plan) : [],
    turn: plan ? turnIn(plan, surroundings) : 'lead',
    ...wheelOf(surroundings, compass),
    places,
  };
}

const OTHER_KIND = 'Ratings stand in a plan: open the plan of the person who is to be rated first.';
const UNSOUND =
  'The file cannot be read as it is now, so nothing could be written: mend what the Problems panel says first.';

function peersOf(plan: Plan): string[] {
  const labels = each(
    attempt(() => plan.assessments),
    ({ rater, by }) => (rater === 'peer' && by?.trim() ? [oneLine(by.trim())] : []),
  );
  return [...new Set(labels)];
}

/** Whoever has rated less recently; the person where nobody has, and where both have on one day. */
function turnIn(plan: Plan, { today }: Surroundings): 'self' | 'lead' {
  const newest = (rater: 'self' | 'lead') =>
    attempt(() => roundsOf(plan, rater, today).at(-1)?.date);
  const self = newest('self');
  const lead = newest('lead');
  if (!self) return 'self';
  return !lead || isAfter(self, lead) ? 'lead' : 'self';
}

/**
 * The buckets and the scale of the compass that counts; its words only where they may be shown.
 *
 * @param shown that compass, unless it is private.
 */
function wheelOf(
  { compassLink }: Surroundings,
  shown: Compass | undefined,
): Pick<NewAssessment, 'buckets' | 'scale'> {
  const compass =
    compassLink.status === 'found' && compassLink.document.isSound
      ? compassLink.document.content
      : undefined;
  const { min, max } = attempt(() => scaleOf(compass)) ?? defaultScale;
  return {
    buckets: wheelBuckets(compass).map(({ id }): AssessedBucket => {
      const skills = attempt(() => bucketOf(id, compass)?.skills);
      const said = attempt(() => bucketOf(id, shown)?.good);
      return {
        ...assessed(id, bucketTitle(id, shown), said),
        skills: shown
          ? eachEntry(skills, (skill, { good }) =>
              skill.startsWith('x-') ? [] : [assessed(skill, skill.replaceAll('-', ' '), good)],
            )
          : [],
      };
    }),
    scale: { min, max, labels: (shown && attempt(() => scaleOf(shown).labels)) ?? {} },
  };
}

function assessed(id: string, title: string, good: string | undefined): Assessed {
  const said = good && oneLine(good).trim();
  return { id, title: oneLine(title), ...(said ? { good: said } : {}) };
}
