import { inLanguage, isGerman } from '../coaching/inLanguage.ts';
import { type Said, say, sentence } from '../coaching/say.ts';
import type { Severity } from '../coaching/severity.ts';
import type { Example } from '../document/example.ts';
import { fileCodes } from '../document/problem.ts';
import { rules } from '../pitfalls/index.ts';
import { fixedSections, type Rule, type Section } from '../pitfalls/rule.ts';

/** A threshold as the documentation shows it. */
export interface ExplainedThreshold {
  /** As a compass's `rules:` calls it. */
  readonly name: string;
  readonly default: number;
  /** What is counted, with its unit. */
  readonly what: string;
}

/** What there is to say about a code, whichever file it stands in. */
export interface Explanation {
  readonly code: string;
  /** The code in words: "Perception gap". */
  readonly title: string;
  readonly section: PageSection;
  readonly severity: Severity;
  /** A hint while the plan is young. */
  readonly isGentleWhileYoung: boolean;
  /** Whether a compass's `rules:` may set its severity and its thresholds. */
  readonly isTunable: boolean;
  /** Whether a `# coach-ignore` comment silences it. */
  readonly isSilenceable: boolean;
  readonly thresholds: readonly ExplainedThreshold[];
  /** One sentence: what is wrong. */
  readonly what: string;
  /** Why it matters, with its place in the framework. */
  readonly why: string;
  readonly example: Example;
  /** The fragment of its heading in docs/pitfalls.md, without `#`. */
  readonly anchor: string;
  /** Title, severity, what and why, as Markdown: for a hover. */
  readonly short: string;
}

export type PageSection = 'file-and-schema' | Section;

/** The sections of docs/pitfalls.md, in its order, with their headings. */
export const sectionTitles: Readonly<Record<PageSection, string>> = {
  'file-and-schema': 'File and schema',
  references: 'References',
  compass: 'The compass',
  owning: 'The plan: owning it',
  assessment: 'The plan: assessment',
  'challenge-and-vision': 'The plan: challenge and vision',
  'themes-and-actions': 'The plan: themes and actions',
  'follow-up': 'The plan: follow-up',
  'notes-and-comments': 'Notes and comments',
};

let known: ReadonlyMap<string, Explanation> | undefined;

/** Everything about a code; undefined for one that no finding has. */
export function explain(code: string): Explanation | undefined {
  known ??= new Map(explanations().map((explanation) => [explanation.code, explanation]));
  return known.get(code);
}

/** All codes that a finding can have, in the order of docs/pitfalls.md. */
export function explanations(): readonly Explanation[] {
  return [
    ...Object.entries(fileCodes).map(([code, definition]) =>
      explanationOf({
        code,
        section: 'file-and-schema',
        ...definition,
        isGentleWhileYoung: false,
        isTunable: false,
        thresholds: [],
      }),
    ),
    ...rules.map((rule) =>
      explanationOf({
        ...rule,
        isGentleWhileYoung: rule.gentleWhileYoung === true,
        isTunable: !fixedSections.has(rule.section),
        thresholds: thresholdsOf(rule),
      }),
    ),
  ];
}

function thresholdsOf({ thresholds }: Rule): ExplainedThreshold[] {
  return Object.entries(thresholds).map(([name, threshold]) => ({ name, ...threshold }));
}

type Given = Omit<Explanation, 'title' | 'isSilenceable' | 'anchor' | 'short'>;

function explanationOf(given: Given): Explanation {
  const { code, section, severity, isGentleWhileYoung, isTunable } = given;
  const { thresholds, what, why, example } = given;
  const title = titleOf(code);
  return {
    code,
    title,
    section,
    severity,
    isGentleWhileYoung,
    isTunable,
    // What is an error by default cannot be silenced (format.md).
    isSilenceable: severity !== 'error',
    thresholds,
    what,
    why,
    example,
    anchor: code,
    short: `**${title}** (${severity})\n\n${what}\n\n${why}`,
  };
}

/**
 * Code, severity, what and why, as Markdown, for a hover in the reader's language. German names the code
 * itself, whose words are English.
 */
export function shortIn(explanation: Explanation, locale: string): string {
  if (!isGerman(locale)) return explanation.short;
  const { code, severity, what, why } = explanation;
  const [how, fact, reason] = [severityWords[severity], sentence(what), sentence(why)].map((text) =>
    inLanguage(text, locale),
  );
  return `**\`${code}\`** (${how})\n\n${fact}\n\n${reason}`;
}

const severityWords: Readonly<Record<Severity, Said>> = {
  error: say`error`,
  warning: say`warning`,
  information: say`information`,
  hint: say`hint`,
};

function titleOf(code: string): string {
  const words = code.replaceAll('-', ' ').replace(/^yaml\b/, 'YAML');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
