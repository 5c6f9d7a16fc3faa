/** The words of lenses and pickers, in the languages that the product speaks. */
const english = {
  nextSession: 'Next coaching session: {0} ({1})',
  nextNudge: 'Next nudge: {0} ({1})',
  quarterlyRefresh: 'Quarterly refresh: {0} ({1})',
  planFirstSession: 'Plan the first session',
  noCadence: 'No check-ins yet: add a `cadence`',
  noColour: 'no colour yet',
  closedTheme: 'closed',
  oneOpenAction: '1 open action',
  openActions: '{0} open actions',
  noOpenAction: 'no open action',
  nextDue: 'next due {0}',
  openWheel: 'Open PMwheel',
  logSession: 'Log a session',
  nobodyWorksOnIt: 'Nobody has a theme on this',
  onePersonWorksOnIt: '1 person has a theme on this',
  peopleWorkOnIt: '{0} people have a theme on this',
  planned: 'Planned in the log.',
  afterHeld: 'Cadence {0}, counted from the last one on {1}.',
  afterStart: 'Cadence {0}, counted from the start of the period on {1}.',
  atPeriodEnd: 'The period ends on {0}: a refresh is due by then.',
  noAnchor: 'Nothing has been held and the plan has no period: plan the first one in the log.',
  movedByPause: 'Moved past a pause.',
  movedByWeekend: 'Moved from the weekend to Monday.',
  movedByNewLead: 'The new lead starts afresh.',
  green: 'green',
  amber: 'amber',
  red: 'red',
  dueOn: 'due {0}',
  noDue: 'no due date',
  askedOn: 'asked on {0}',
} as const;

export type Words = { readonly [Key in keyof typeof english]: string };

const german: Words = {
  nextSession: 'Nächstes Coaching-Gespräch: {0} ({1})',
  nextNudge: 'Nächster Anstoß: {0} ({1})',
  quarterlyRefresh: 'Auffrischung des Plans: {0} ({1})',
  planFirstSession: 'Das erste Gespräch planen',
  noCadence: 'Noch keine Termine: `cadence` ergänzen',
  noColour: 'noch keine Farbe',
  closedTheme: 'abgeschlossen',
  oneOpenAction: '1 offene Maßnahme',
  openActions: '{0} offene Maßnahmen',
  noOpenAction: 'keine offene Maßnahme',
  nextDue: 'nächste fällig {0}',
  openWheel: 'PMwheel öffnen',
  logSession: 'Gespräch festhalten',
  nobodyWorksOnIt: 'Niemand hat ein Thema dazu',
  onePersonWorksOnIt: '1 Person hat ein Thema dazu',
  peopleWorkOnIt: '{0} Personen haben ein Thema dazu',
  planned: 'Im Log geplant.',
  afterHeld: 'Rhythmus {0}, gezählt ab dem letzten Mal am {1}.',
  afterStart: 'Rhythmus {0}, gezählt ab Beginn des Zeitraums am {1}.',
  atPeriodEnd: 'Der Zeitraum endet am {0}: bis dahin ist die Auffrischung fällig.',
  noAnchor: 'Noch nichts gehalten und kein Zeitraum: den ersten Termin im Log planen.',
  movedByPause: 'Hinter eine Pause verschoben.',
  movedByWeekend: 'Vom Wochenende auf Montag verschoben.',
  movedByNewLead: 'Die neue Führungskraft beginnt von vorn.',
  green: 'grün',
  amber: 'gelb',
  red: 'rot',
  dueOn: 'fällig {0}',
  noDue: 'ohne Termin',
  askedOn: 'gefragt am {0}',
};

/** The words of a language; English for those that the product does not speak. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().split('-')[0] === 'de' ? german : english;
}

/** Fills `{0}`, `{1}` and so on. */
export function fill(template: string, ...values: (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}
