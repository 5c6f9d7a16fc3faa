import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarCheckIn, calendarFile } from '../../../server/coaching/calendarFile.ts';
import { day } from './plans.ts';

const ana = { id: 'ana', name: 'Ana López' };

function checkIn(parts: Partial<CalendarCheckIn> = {}): CalendarCheckIn {
  return { loop: 'session', due: day('2026-11-27'), person: ana, ...parts };
}

/** What a calendar program reads from the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      summary: event.summary,
      isDay: event.startDate.isDate,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      trigger: String(alarm?.getFirstPropertyValue('trigger')),
      related: alarm?.getFirstProperty('trigger')?.getFirstParameter('related'),
      transparency: component.getFirstPropertyValue('transp'),
      other: component.getAllProperties().map(({ name }) => name),
    };
  });
}

describe('the calendar of check-ins, as another program reads it', () => {
  test('has a whole day for each, with a reminder', () => {
    const events = read(
      calendarFile([
        checkIn(),
        checkIn({ loop: 'refresh', due: day('2026-12-31') }),
        checkIn({ loop: 'nudge', due: day('2026-03-29') }),
      ]),
    );
    expect(
      events.map(({ summary, start, end, trigger }) => [summary, start, end, trigger]),
    ).toEqual([
      ['Coaching session: Ana López', '2026-11-27', '2026-11-28', '-PT15H'],
      ['Quarterly refresh: Ana López', '2026-12-31', '2027-01-01', '-PT15H'],
      ['Nudge: Ana López', '2026-03-29', '2026-03-30', 'PT9H'],
    ]);
    expect(events.every(({ isDay, related }) => isDay && related === 'START')).toBe(true);
    expect(events.every(({ transparency }) => transparency === 'TRANSPARENT')).toBe(true);
  });

  test('keeps a UID for each person and sort of check-in, whatever its day', () => {
    const uid = (parts: Partial<CalendarCheckIn>) => read(calendarFile([checkIn(parts)]))[0]?.uid;
    const uids = [
      uid({}),
      uid({ loop: 'nudge' }),
      uid({ person: { id: 'ana', name: 'Ana Other' } }),
      uid({ person: { id: 'other', name: 'Ana López' } }),
    ];
    expect(new Set(uids).size).toBe(uids.length);
    expect(uid({ due: day('2027-01-04') })).toBe(uids[0]);
  });

  test('escapes and folds names, and says nothing else of anybody', () => {
    const name = `Ana, "A"; \\ López 😀 ${'with a name that goes on '.repeat(4)}`.trim();
    const text = calendarFile([checkIn({ person: { id: 'ana', name } })]);
    expect(read(text)[0]?.summary).toBe(`Coaching session: ${name}`);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(read(text)[0]?.other).toEqual([
      'uid',
      'sequence',
      'dtstamp',
      'dtstart',
      'dtend',
      'x-microsoft-cdo-alldayevent',
      'x-microsoft-msncalendar-alldayevent',
      'summary',
      'transp',
    ]);
  });

  test('is the same, byte for byte, for the same check-ins', () => {
    expect(calendarFile([checkIn()])).toBe(calendarFile([checkIn()]));
    expect(calendarFile([checkIn()])).toMatch(/\r\nDTSTAMP:20000101T000000Z\r\n/);
    expect(calendarFile([checkIn()])).toMatch(/END:VCALENDAR\r\n$/);
  });

  test('can be empty', () => {
    expect(read(calendarFile([]))).toEqual([]);
  });
});
