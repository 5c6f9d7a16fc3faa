import type { CancellationToken } from 'vscode-languageserver';
import { sectionOf, type Weekday } from '../../coaching/agenda.ts';
import { type CalendarCheckIn, calendarFile } from '../../coaching/calendarFile.ts';
import { planOnAgenda } from '../../language/agendaView.ts';
import {
  type Agenda,
  type AgendaParams,
  agendaMethod,
  type CalendarParams,
  calendarMethod,
} from '../../protocol.ts';
import { followedPlans, PerPlan } from '../perPlan.ts';
import type { Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** What is due when in the workspace, to be looked at and for calendars. */
export const agenda: Feature = {
  listen(serving) {
    const { connection, guard } = serving;
    connection.onRequest(
      agendaMethod,
      guard.request(null, (params: AgendaParams | null, token) =>
        agendaOf(serving, params ?? {}, token),
      ),
    );
    connection.onRequest(
      calendarMethod,
      guard.request(null, (params: CalendarParams | null, token) =>
        calendarOf(serving, params ?? {}, token),
      ),
    );
  },
};

const onAgenda = new PerPlan(planOnAgenda);

async function plansFor(
  serving: Serving,
  person: string | undefined,
  uri: string | undefined,
  token: CancellationToken,
) {
  const plans = followedPlans(serving).filter((facts) => uri === undefined || facts.uri === uri);
  const all = await onAgenda.of(serving, plans, token);
  const somebody = person?.trim();
  return all?.filter((plan) => !somebody || plan.concerns(somebody));
}

async function agendaOf(
  serving: Serving,
  { person, weekStart }: AgendaParams,
  token: CancellationToken,
): Promise<Agenda | null> {
  const { index, clock, client } = serving;
  const plans = await plansFor(serving, person, undefined, token);
  if (!plans) return null;
  const today = clock.today();
  const begins = weekdayOf(weekStart);
  return {
    isComplete: index.isComplete,
    today: today.toString(),
    checkIns: plans
      .flatMap(({ checkIns }) => checkIns)
      .flatMap(({ checkIn, shown }) => {
        const section = sectionOf(checkIn, today, begins);
        return section ? [{ ...shown, section }] : [];
      })
      .sort(
        (one, other) =>
          (one.due ?? 'later').localeCompare(other.due ?? 'later') ||
          one.person.localeCompare(other.person, client.locale),
      ),
    people: plans
      .map((plan) => plan.person)
      .sort(
        (one, other) =>
          one.name.localeCompare(other.name, client.locale) || (one.uri < other.uri ? -1 : 1),
      ),
  };
}

/** What a client says need not be what it should. */
function weekdayOf(day: unknown): Weekday {
  return typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= 7
    ? (day as Weekday)
    : 1;
}

async function calendarOf(
  serving: Serving,
  { person, uri }: CalendarParams,
  token: CancellationToken,
): Promise<string | null> {
  // A calendar that lacks somebody would look like one in which nothing is due for them.
  await serving.hasReadAll();
  const plans = await plansFor(serving, person, uri, token);
  const checkIns = (plans ?? []).flatMap(({ id, person: { name }, checkIns }) =>
    checkIns.flatMap(({ checkIn: { loop, due } }): CalendarCheckIn[] =>
      due ? [{ loop, due, person: { id, name } }] : [],
    ),
  );
  return checkIns.length > 0 ? calendarFile(checkIns) : null;
}
