import { isGerman } from '../../coaching/inLanguage.ts';

/** The words of inlay hints, in the languages that the product speaks. */
const english = {
  selfDiffers: 'self {0}',
  seenDifferently:
    '{0}: you see this differently. Self rated {1} on {2}, the lead rated {3} on {4}.',
  belowExpected: '{0} below expected',
  aboveExpected: '{0} above expected',
  expectedIs: 'The compass expects {0} at level {1}.',
  actionDue: 'This action is due on {0}.',
  commitmentDue: 'This was promised for {0}.',
  entryPlanned: 'This is planned for {0}.',
} as const;

export type HintWords = { readonly [Key in keyof typeof english]: string };

const german: HintWords = {
  selfDiffers: 'selbst {0}',
  seenDifferently:
    '{0}: ihr seht das verschieden. Selbst: {1} am {2}, die Führungskraft: {3} am {4}.',
  belowExpected: '{0} unter Erwartung',
  aboveExpected: '{0} über Erwartung',
  expectedIs: 'Der Kompass erwartet {0} auf Stufe {1}.',
  actionDue: 'Diese Maßnahme ist am {0} fällig.',
  commitmentDue: 'Das ist für den {0} zugesagt.',
  entryPlanned: 'Das ist für den {0} geplant.',
};

/** English for languages that the product does not speak. */
export function hintWordsFor(locale: string): HintWords {
  return isGerman(locale) ? german : english;
}
