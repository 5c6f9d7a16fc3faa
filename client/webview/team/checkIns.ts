import type { TeamCheckIn, TeamPerson, TeamState, TeamWords } from '../../../server/protocol.ts';
import { html, withCode } from '../dom.ts';
import { opener } from './opener.ts';

const sections = ['overdue', 'this-week', 'later', 'unscheduled'] as const;

/** What is due when, earliest first. */
export function checkIns({ people }: TeamState, words: TeamWords): HTMLElement {
  const all = people.flatMap((person) => person.checkIns.map((checkIn) => ({ person, checkIn })));
  if (all.length === 0) return html('p', {}, ...withCode(words.noCheckIns));
  const titles = {
    overdue: words.overdue,
    'this-week': words.thisWeek,
    later: words.later,
    unscheduled: words.unscheduled,
  };
  return html(
    'table',
    { class: 'check-ins' },
    html('caption', {}, words.checkInsCaption),
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        html('th', { scope: 'col' }, words.person),
        html('th', { scope: 'col' }, words.checkIn),
      ),
    ),
    ...sections.flatMap((section) => {
      const due = all
        .filter(({ checkIn }) => checkIn.section === section)
        .sort((one, other) => (one.checkIn.due ?? '').localeCompare(other.checkIn.due ?? ''));
      return due.length === 0 ? [] : [group(section, titles[section], due)];
    }),
  );
}

function group(
  section: string,
  title: string,
  due: readonly { readonly person: TeamPerson; readonly checkIn: TeamCheckIn }[],
): HTMLElement {
  return html(
    'tbody',
    { 'data-section': section },
    html('tr', { class: 'section' }, html('th', { scope: 'rowgroup', colspan: '2' }, title)),
    ...due.map(({ person, checkIn }) =>
      html(
        'tr',
        {},
        html('th', { scope: 'row' }, person.name),
        html('td', {}, opener(person.uri, checkIn.key, checkIn.label)),
      ),
    ),
  );
}
