import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { fingerprint } from './fingerprint.ts';
import type { Loop } from './schedule.ts';

/** A check-in as a calendar needs it. */
export interface CalendarCheckIn {
  readonly loop: Loop;
  readonly due: Temporal.PlainDate;
  /** The person's id and name, by which the event is found again when it has moved. */
  readonly person: { readonly id: string; readonly name: string };
}

const titles: Readonly<Record<Loop, string>> = {
  session: 'Coaching session',
  refresh: 'Quarterly refresh',
  nudge: 'Nudge',
};

const HOUR = 60 * 60;
/**
 * Seconds from the reminder to the start of the day: at nine on the day before, where there is something
 * to prepare, and at nine on the day for a nudge, which is written there and then.
 */
const reminders: Readonly<Record<Loop, number>> = {
  session: 15 * HOUR,
  refresh: 15 * HOUR,
  nudge: -9 * HOUR,
};

/** Any fixed moment: the same check-ins make the same bytes, whenever they are written. */
const STAMP = new Date('2000-01-01T00:00:00Z');

/**
 * A calendar of check-ins in iCalendar's format (RFC 5545), as whole days. It names the person and the
 * sort of check-in and nothing that the plan says of them: calendars are seen by others. An event has
 * the same UID in every version, so that an import moves it instead of adding another one.
 */
export function calendarFile(checkIns: readonly CalendarCheckIn[]): string {
  const calendar = ical({ prodId: { company: 'product-coach', product: 'coach', language: 'EN' } });
  for (const { loop, due, person } of checkIns) {
    const event = calendar.createEvent({
      id: `${loop}-${fingerprint(`${person.id}\n${person.name}`)}@product-coach`,
      stamp: STAMP,
      start: asDate(due),
      end: asDate(due.add({ days: 1 })),
      allDay: true,
      summary: `${titles[loop]}: ${person.name}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event
      .createAlarm({
        type: ICalAlarmType.display,
        description: `${titles[loop]}: ${person.name}`,
        trigger: reminders[loop],
      })
      // As an option it is lost.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}

/** The library takes a day from a moment's local date. */
function asDate({ year, month, day }: Temporal.PlainDate): Date {
  return new Date(year, month - 1, day);
}
