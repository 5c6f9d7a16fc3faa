import { attempt } from '../coaching/brokenPart.ts';
import { concerns, personId, shownName } from '../coaching/people.ts';
import type { CheckIn } from '../coaching/schedule.ts';
import { coloursOf, eachOpenTheme } from '../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onMappingLacking } from '../document/place.ts';
import { personPlace } from '../document/planFacts.ts';
import type { CompassLink } from '../document/surroundings.ts';
import type { AgendaCheckIn, AgendaPerson, AgendaTheme } from '../protocol.ts';
import { checkInsOf } from './checkIns.ts';
import { nameOfFile, type TeamSurroundings } from './team.ts';
import { themeLabel } from './themes.ts';

/** What a plan puts into the view of what is due; in which section, hangs on when weeks begin. */
export interface PlanOnAgenda {
  readonly person: AgendaPerson;
  readonly id: string;
  readonly checkIns: readonly {
    readonly checkIn: CheckIn;
    readonly shown: Omit<AgendaCheckIn, 'section'>;
  }[];
  /** Whether the plan concerns somebody, by id or name. */
  concerns(person: string): boolean;
}

/**
 * What is due in a plan and how it goes. What is broken is left out. Undefined for a closed plan, a private
 * one, and for what is none. Never throws.
 */
export function planOnAgenda(
  document: CoachDocument,
  { today, compass, locale }: TeamSurroundings,
): PlanOnAgenda | undefined {
  const plan = ofKind(document, 'plan');
  if (!plan || plan.isPrivate || attempt(() => plan.content.status) === 'closed') return undefined;
  const { uri, content } = plan;
  const name = attempt(() => shownName(content.person, '')) || nameOfFile(uri);
  const compassLink: CompassLink = compass
    ? { status: 'found', document: compass }
    : { status: 'none' };
  const checkIns = attempt(() => checkInsOf(plan, { today, compassLink }, locale)) ?? [];
  const headline = attempt(() => content.headline)?.trim();
  const next = checkIns.find(({ checkIn }) => checkIn.due !== undefined)?.item.label;
  return {
    id: attempt(() => personId(content)) ?? name,
    person: {
      uri,
      name,
      ...(headline && { headline }),
      themes: themesOf(plan, { today, compass, locale }),
      ...(next !== undefined && { next }),
      target: { uri, range: plan.range(personPlace(plan)) },
    },
    checkIns: checkIns.map(({ checkIn, item }) => ({
      checkIn,
      shown: {
        uri,
        person: name,
        loop: checkIn.loop,
        ...(checkIn.due && { due: checkIn.due.toString() }),
        label: item.label,
        reason: item.reason,
        target: { uri, range: item.range },
      },
    })),
    concerns: (person) => concerns(content, person),
  };
}

function themesOf(
  plan: CoachDocument<'plan'>,
  { today, locale }: TeamSurroundings,
): readonly AgendaTheme[] {
  const { uri, content } = plan;
  const themes = attempt(() =>
    eachOpenTheme(content, function* (theme, index): Generator<AgendaTheme> {
      const colour = coloursOf(theme.id, content, today).at(-1)?.colour;
      yield {
        index,
        title: theme.title,
        ...(colour && { colour }),
        label: themeLabel(theme, content, today, locale),
        target: { uri, range: plan.range(onMappingLacking('themes', index)) },
      };
    }),
  );
  return themes ?? [];
}
