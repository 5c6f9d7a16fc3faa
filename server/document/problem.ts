import type { Text } from '../coaching/say.ts';
import type { Severity } from '../coaching/severity.ts';
import { type Example, yaml } from './example.ts';
import type { Span } from './tree.ts';

/** A finding about the file itself (pitfalls.md, "File and schema"): found while reading it. */
export interface Problem {
  readonly code: FileCode;
  readonly span: Span;
  readonly message: Text;
  /** What a quick fix needs; never words from a private file. */
  readonly data?: { readonly suggestion: string };
}

interface FileCodeDefinition {
  readonly severity: Severity;
  /** What is wrong, without a word from the file: also the message for private files. */
  readonly what: string;
  /** Why it matters, with its place in the framework. */
  readonly why: string;
  readonly example: Example;
  /** With this in a file, only file and schema findings are given (pitfalls.md, "Broken files"). */
  readonly breaksFile?: true;
}

/** The codes of pitfalls.md's first table. They cannot be tuned or silenced. */
export const fileCodes = {
  'file-too-large': {
    severity: 'warning',
    what: 'The file is larger than 2 MiB, so it is not read.',
    why: 'A plan has three to five themes and a line or two for each check-in (steps 4 and 5), some hundred lines in all. A file of this size holds something else, and reading it would make everything else wait.',
    example: {
      before: yaml`
        log:
          - date: 2026-10-28
            kind: session
            notes: # ... followed by the transcript of every talk of two years
      `,
      after: yaml`
        log:
          - date: 2026-10-28
            kind: session
            notes: Role-played the call with Sales. Next time Ana opens it.
      `,
    },
    breaksFile: true,
  },
  'yaml-syntax': {
    severity: 'error',
    what: 'The file is not valid YAML here.',
    why: 'A plan that cannot be read has no next check-in and no pitfalls, so the follow-up (step 5) stops without anyone noticing. Mostly a text with a colon in it wants quotes, or a line stands too far left or right.',
    example: {
      before: yaml`
        kind: plan
        person: { name: Ana Lopez }
        headline: The why: before the what
      `,
      after: yaml`
        kind: plan
        person: { name: Ana Lopez }
        headline: "The why: before the what"
      `,
    },
    breaksFile: true,
  },
  'multiple-documents': {
    severity: 'error',
    what: 'The file holds more than one YAML document; a coach file holds one.',
    why: 'One plan is about one person, who owns it (step 4), and its file may be shared with that person only. So each plan, compass and bank of questions has a file of its own.',
    example: {
      before: yaml`
        kind: plan
        person: { name: Ana Lopez }
        ---
        kind: plan
        person: { name: Ben Osei }
      `,
      after: yaml`
        # Ben's plan is now in ben.coach.yaml.
        kind: plan
        person: { name: Ana Lopez }
      `,
    },
    breaksFile: true,
  },
  'unresolved-alias': {
    severity: 'error',
    what: 'A YAML alias has no anchor, or aliases expand beyond the limit.',
    why: 'What an alias stands for is missing from the plan: a pause, an action or a rating that is nowhere written cannot count for the next check-in (step 5) or the wheel (step 2).',
    example: {
      before: yaml`
        kind: plan
        person: { name: Ana Lopez }
        cadence:
          pauses:
            - *summer
      `,
      after: yaml`
        kind: plan
        person: { name: Ana Lopez }
        cadence:
          pauses:
            - { start: 2026-08-10, end: 2026-08-21, reason: Leave }
      `,
    },
    breaksFile: true,
  },
  'duplicate-key': {
    severity: 'error',
    what: 'A key stands twice in one mapping.',
    why: 'The first one counts here, other tools take the last one, and who reads the plan sees both. Person and lead cannot agree on a plan (step 4) that says two things at once.',
    example: {
      before: yaml`
        kind: plan
        person: { id: ana, name: Ana Lopez }
        owner: dana
        owner: ana
      `,
      after: yaml`
        kind: plan
        person: { id: ana, name: Ana Lopez }
        owner: ana
      `,
    },
  },
  'unknown-kind': {
    severity: 'error',
    what: 'The key `kind` says what the file is; here it is missing or not known.',
    why: 'A compass (step 1), a plan (steps 2 to 5), a bank of questions and private notes are different things. `kind` tells which one this is, and so what may stand in it.',
    example: {
      before: yaml`
        kind: development-plan
        person: { name: Ana Lopez }
      `,
      after: yaml`
        kind: plan
        person: { name: Ana Lopez }
      `,
    },
    breaksFile: true,
  },
  'unsupported-version': {
    severity: 'error',
    what: 'This version of the file format is not known.',
    why: 'A later version may mean other things by the same keys, and a due date computed from a misread cadence (step 5) is worse than none. `version` may be left out; only 1 is known.',
    example: {
      before: yaml`
        kind: plan
        version: 2
        person: { name: Ana Lopez }
      `,
      after: yaml`
        kind: plan
        version: 1
        person: { name: Ana Lopez }
      `,
    },
  },
  'missing-field': {
    severity: 'error',
    what: 'A required key is missing.',
    why: "Very little is required, so that a plan can start small: whom it is about, what a theme is called, when a check-in was. The steps of the framework refer to each other by these: without a theme's `id`, a session (step 5) cannot give it a colour.",
    example: {
      before: yaml`
        themes:
          - title: Share bad news early
            trait: empathy
      `,
      after: yaml`
        themes:
          - id: bad-news
            title: Share bad news early
            trait: empathy
      `,
    },
  },
  'unknown-field': {
    severity: 'warning',
    what: 'A key that the format does not know.',
    why: 'A key that nobody reads says nothing: a misspelt `success` is a theme without a sign of success (step 4). Keys of your own begin with `x-`, and are left alone.',
    example: {
      before: yaml`
        themes:
          - id: bad-news
            title: Share bad news early
            succes: Nobody hears of a delay from a customer first.
      `,
      after: yaml`
        themes:
          - id: bad-news
            title: Share bad news early
            success: Nobody hears of a delay from a customer first.
      `,
    },
  },
  schema: {
    severity: 'error',
    what: 'A value that the format does not allow here.',
    why: 'Ratings, colours and cadences are compared and counted (steps 2 and 5), which takes numbers and words that mean the same everywhere. Until the value is mended, what needs it stays silent.',
    example: {
      before: yaml`
        assessments:
          - { date: 2026-11-02, rater: boss, ratings: { team: 6 } }
      `,
      after: yaml`
        assessments:
          - { date: 2026-11-02, rater: lead, ratings: { team: 6 } }
      `,
    },
  },
  'invalid-date': {
    severity: 'error',
    what: 'A date that is no calendar date written YYYY-MM-DD.',
    why: 'The next check-in is computed from dates (step 5, the follow-up), and how old an assessment or an agreement is as well. One way of writing them leaves no doubt about which day is meant.',
    example: {
      before: yaml`
        log:
          - { date: 28/10/2026, kind: session }
      `,
      after: yaml`
        log:
          - { date: 2026-10-28, kind: session }
      `,
    },
  },
} as const satisfies Record<string, FileCodeDefinition>;

export type FileCode = keyof typeof fileCodes;

export function breaksFile(code: FileCode): boolean {
  const definition: FileCodeDefinition = fileCodes[code];
  return definition.breaksFile === true;
}
