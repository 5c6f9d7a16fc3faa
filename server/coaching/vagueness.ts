/** How vague actions begin in English (pitfalls.md, `vague-action`). */
const english = [
  'improve',
  'learn',
  'understand',
  'get better',
  'work on',
  'be more',
  'develop',
  'think about',
];

/** How they begin or end in German (pitfalls.md, same code). */
const german = ['verbessern', 'lernen', 'verstehen', 'besser werden', 'arbeiten an', 'entwickeln'];

const beginsInEnglish = new RegExp(`^\\s*(${anyOf(english)})(?![\\p{L}\\p{N}])`, 'iu');
const beginsInGerman = new RegExp(`^\\s*(${anyOf(german)})(?![\\p{L}\\p{N}])`, 'iu');
const endsInGerman = new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(german)})[^\\p{L}\\p{N}]*$`, 'iu');

/** Digits, and numbers as people write them in words; not `one` and `ein`, which are articles too. */
const number = new RegExp(
  `\\p{N}|${wholeWord(
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|twice|dozen',
  )}|${wholeWord(
    '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|hundert)(?:mal)?|dutzend',
  )}`,
  'iu',
);

/** Months and weekdays. The English `may` and `march` are not among them: as dates they are capitalised words. */
const date = new RegExp(
  `${wholeWord(
    'january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  )}|${wholeWord(
    'jan(?:uar|ner)|jänner|februar|märz|mai|juni|juli|oktober|dezember|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
  )}`,
  'iu',
);

/** In any quotation marks, or marked as titles are in Markdown. The bound keeps long texts quick. */
const quotedTitle =
  /"[^"]+"|[“„][^“”„]+[“”]|[‘‚][^‘’‚]+[‘’]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹|(?<![\p{L}\p{N}])(['`*_])(?=\S)[^\n]{0,200}?\S\1(?![\p{L}\p{N}])/u;

/** `I`, which is always capitalised, names nothing. */
const capitalisedWord = /(?<![\p{L}\p{N}])(?!I(?:['’](?:m|d|ll|ve))?(?![\p{L}\p{N}'’]))\p{Lu}/u;

/** What makes an action vague: the words, and where they stand. */
export interface Vagueness {
  readonly words: string;
  readonly at: 'start' | 'end';
  readonly language: 'en' | 'de';
}

/**
 * Whether an action begins (in German, begins or ends) with words that nobody can see done, and holds
 * no number, date or quoted title, in English no capitalised word after them either: German nouns
 * are all capitalised. Undefined where it is specific enough (pitfalls.md, `vague-action`).
 */
export function vaguenessOf(action: string): Vagueness | undefined {
  const found = vagueWords(action);
  if (!found || number.test(action) || date.test(action) || quotedTitle.test(action)) {
    return undefined;
  }
  if (found.language === 'en') {
    const rest = action.trimStart().slice(found.words.length);
    if (capitalisedWord.test(rest)) return undefined;
  }
  return { ...found, words: found.words.replace(/\s+/gu, ' ').toLowerCase() };
}

function vagueWords(action: string): Vagueness | undefined {
  const inEnglish = beginsInEnglish.exec(action)?.[1];
  if (inEnglish !== undefined) return { words: inEnglish, at: 'start', language: 'en' };
  const begin = beginsInGerman.exec(action)?.[1];
  if (begin !== undefined) return { words: begin, at: 'start', language: 'de' };
  const end = endsInGerman.exec(action)?.[1];
  return end === undefined ? undefined : { words: end, at: 'end', language: 'de' };
}

/** A pattern of any of the phrases, whatever white space stands between their words. */
function anyOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
}

function wholeWord(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
}
