import type { Temporal } from 'temporal-polyfill';
import type { Compass } from '../../schemas/generated/format.d.ts';
import { sectionOf } from '../coaching/agenda.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { bucketsBySkill, bucketsOfTheme, wheelBuckets } from '../coaching/buckets.ts';
import { shownName } from '../coaching/people.ts';
import { eachOpenTheme } from '../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey, onMappingLacking, type Place } from '../document/place.ts';
import { personPlace } from '../document/planFacts.ts';
import type { CompassLink } from '../document/surroundings.ts';
import type {
  PlacedRange,
  TeamChallenge,
  TeamCheckIn,
  TeamPerson,
  TeamTheme,
} from '../protocol.ts';
import { checkInsOf } from './checkIns.ts';

/** What one team's plans are looked at with. */
export interface TeamSurroundings {
  readonly today: Temporal.PlainDate;
  readonly compass: CoachDocument<'compass'> | undefined;
  readonly locale: string;
}

/** The buckets that a team's view has, in the fixed order. A private compass is not quoted: it has the eight. */
export function teamBuckets(compass: CoachDocument<'compass'> | undefined) {
  return wheelBuckets(quotable(compass));
}

function quotable(compass: CoachDocument<'compass'> | undefined): Compass | undefined {
  return compass?.isPrivate === false ? compass.content : undefined;
}

/**
 * What a team's view says of a plan: what it works on, the challenge and what is due, and nothing that one
 * person could be compared with another by. What is broken is left out. Undefined for a closed plan, and
 * for what is none. Never throws.
 */
export function teamPerson(
  document: CoachDocument,
  surroundings: TeamSurroundings,
): TeamPerson | undefined {
  const plan = ofKind(document, 'plan');
  if (!plan || plan.isPrivate || attempt(() => plan.content.status) === 'closed') return undefined;
  const { uri } = plan;
  const challenge = challengeOf(plan);
  return {
    uri,
    name: attempt(() => shownName(plan.content.person, '')) || nameOfFile(uri),
    target: { uri, range: plan.range(personPlace(plan)) },
    themes: themesOf(plan, surroundings.compass),
    ...(challenge && { challenge }),
    checkIns: checkInsIn(plan, surroundings),
  };
}

/** `ana` of `people/ana.coach.yaml`, for a plan that does not say whose it is. */
export function nameOfFile(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.coach\.ya?ml$/i, '');
  return attempt(() => decodeURIComponent(name)) ?? name;
}

function targetIn(plan: CoachDocument, place: Place): PlacedRange {
  return { uri: plan.uri, range: plan.range(place) };
}

function themesOf(
  plan: CoachDocument<'plan'>,
  compass: CoachDocument<'compass'> | undefined,
): TeamTheme[] {
  const bySkill = bucketsBySkill(compass?.content);
  const seen = new Map<string, number>();
  const themes = attempt(() =>
    eachOpenTheme(plan.content, function* (theme, index) {
      // Two themes of one id are a mistake, which a finding tells of; both are shown.
      const count = (seen.get(theme.id) ?? 0) + 1;
      seen.set(theme.id, count);
      yield {
        key: `theme ${theme.id}${count > 1 ? ` ${count}` : ''}`,
        title: theme.title,
        buckets: [...new Set(bucketsOfTheme(theme, bySkill))],
        target: targetIn(plan, onMappingLacking('themes', index)),
      };
    }),
  );
  return themes ?? [];
}

function challengeOf(plan: CoachDocument<'plan'>): TeamChallenge | undefined {
  return attempt(() => {
    const { challenge } = plan.content;
    if (!challenge) return undefined;
    const status = attempt(() => challenge.status);
    if (status === 'done' || status === 'dropped') return undefined;
    const { title } = challenge;
    if (title === undefined || title.trim() === '') return undefined;
    const agreed = attempt(() => challenge.agreed);
    const reviewed = attempt(() => challenge.reviewed);
    return {
      key: 'challenge',
      title,
      ...(status && { status }),
      ...(agreed !== undefined && { agreed }),
      ...(reviewed !== undefined && { reviewed }),
      target: targetIn(plan, onKey('challenge')),
    };
  });
}

function checkInsIn(
  plan: CoachDocument<'plan'>,
  { today, compass, locale }: TeamSurroundings,
): TeamCheckIn[] {
  const compassLink: CompassLink = compass
    ? { status: 'found', document: compass }
    : { status: 'none' };
  const all = attempt(() => checkInsOf(plan, { today, compassLink }, locale)) ?? [];
  return all.flatMap(({ checkIn, item }) => {
    const section = sectionOf(checkIn, today);
    if (!section) return [];
    return [
      {
        key: checkIn.loop,
        section,
        ...(checkIn.due && { due: checkIn.due.toString() }),
        label: item.label,
        target: { uri: plan.uri, range: item.range },
      },
    ];
  });
}
