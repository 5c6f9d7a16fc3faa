import { isGerman } from '../../coaching/inLanguage.ts';

/** The words of the page before a session, in the languages that the product speaks. */
const english = {
  title: 'Before the session with {0}',
  missing: 'Not all of the plan can be read. What is missing here stands in: {0}.',
  noSession: 'No session has a date yet: the plan needs a `cadence` and something to count from.',
  last: 'Last time',
  lastOn: 'The last session was on {0}, {1}.',
  neverYet: 'There has been no session yet: it is the first one.',
  notes: 'Notes: {0}',
  colourGiven: '{0}: {1}',
  commitments: 'Open commitments',
  noCommitments: 'Nothing is open.',
  promised: '{0}: {1}',
  due: 'due {0}',
  overdue: 'due {0}, {1}',
  said: 'said on {0}',
  themes: 'Themes',
  noThemes: 'No theme is open.',
  next: 'Next: {0}',
  gaps: 'Seen differently, not discussed yet',
  challenge: 'Next bigger challenge',
  noChallenge: 'There is none yet.',
  readyWhen: 'Ready when: {0}',
  questions: 'Questions that fit',
  privateNotes: 'Private notes',
  notesFile: 'Your own notes are in a file that is shown to nobody else: {0}',
} as const;

export type PreparationWords = { readonly [Key in keyof typeof english]: string };

const german: PreparationWords = {
  title: 'Vor dem Gespräch mit {0}',
  missing: 'Nicht der ganze Plan lässt sich lesen. Was hier fehlt, steht in: {0}.',
  noSession:
    'Noch hat kein Gespräch einen Termin: der Plan braucht `cadence` und etwas, von dem an gezählt wird.',
  last: 'Beim letzten Mal',
  lastOn: 'Das letzte Gespräch war am {0}, {1}.',
  neverYet: 'Es gab noch kein Gespräch: dies ist das erste.',
  notes: 'Notizen: {0}',
  colourGiven: '{0}: {1}',
  commitments: 'Offene Zusagen',
  noCommitments: 'Nichts ist offen.',
  promised: '{0}: {1}',
  due: 'fällig {0}',
  overdue: 'fällig {0}, {1}',
  said: 'gesagt am {0}',
  themes: 'Themen',
  noThemes: 'Kein Thema ist offen.',
  next: 'Als Nächstes: {0}',
  gaps: 'Verschieden gesehen, noch nicht besprochen',
  challenge: 'Nächste größere Herausforderung',
  noChallenge: 'Es gibt noch keine.',
  readyWhen: 'Bereit, wenn: {0}',
  questions: 'Fragen, die passen',
  privateNotes: 'Private Notizen',
  notesFile: 'Deine eigenen Notizen stehen in einer Datei, die sonst niemand sieht: {0}',
};

/** English for languages that the product does not speak. */
export function preparationWordsFor(locale: string): PreparationWords {
  return isGerman(locale) ? german : english;
}
