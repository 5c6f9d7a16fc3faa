import { Temporal } from 'temporal-polyfill';

/** The date at which generated plans are healthy. */
export const today = '2026-11-24';

const buckets = [
  'problem-understanding',
  'solution-finding',
  'planning',
  'execution',
  'listen-and-learn',
  'team',
  'personal-growth',
  'agile',
];
const talks = [
  'Role-played the call with Sales and found where the voice gets quiet.',
  'The brief was read aloud; two sentences carried it, the rest can go.',
  'Support heard of the delay from us first this time, and said so.',
  'Left the planning to the squad and saw what happened: nothing bad.',
  'Compared both assessments and talked about the one that differs most.',
];
const evidence = [
  'Told Sales about the delay on day one.',
  'Three partners marked what they doubt.',
  'The squad decided on prices and it stayed decided.',
  'Engineers could say why without asking.',
];
const moods = ['determined', 'hopeful', 'curious', 'impatient', 'proud'];
const questions = ['success-in-role', 'first-step', 'one-thing-this-week', 'comfortable-bad-news'];

/** What tells one generated plan from another, and how long it is. */
export interface PlanSize {
  /** The person's number: makes ids and names. */
  readonly number: number;
  /** Lines of the whole file, counting its last. */
  readonly lines: number;
}

/**
 * A plan as it is after years of coaching: healthy, with a compass, four open themes and closed ones,
 * a pair of assessments every quarter and a log. The same text for the same size.
 */
export function generatedPlan({ number, lines }: PlanSize): string {
  const before = [
    ...headOf(number),
    ...roundsOf(Math.max(2, Math.round(lines / 60))),
    ...middleOf(number),
    ...closedThemesOf(Math.round(lines / 100)),
    ...cadence,
  ];
  return `${[...before, ...logOf(lines - before.length)].join('\n')}\n`;
}

function headOf(number: number): string[] {
  return [
    'kind: plan',
    'version: 1',
    `person: { id: person-${number}, name: Ana Number${number}, level: pm, in-role-since: 2024-03-01 }`,
    'lead: { id: dana, name: Dana Kim, since: 2022-01-01 }',
    `owner: person-${number}`,
    'compass: pm.coach.yaml',
    'status: active',
    'headline: Explain the why before the what',
    'period: { start: 2026-07-01, end: 2026-12-31 }',
    'strengths: [Ships on time, Trusted by engineering, Writes so that people act]',
    '',
  ];
}

/** Pairs of a self and a lead round, the newest first, one pair a quarter. */
function roundsOf(count: number): string[] {
  const lines = ['assessments:'];
  for (let index = 0; index < count; index++) {
    const isLead = index % 2 === 1;
    const date = daysAgo(20 + 91 * Math.floor(index / 2) - (isLead ? 2 : 0));
    lines.push(`  - date: ${date}`, `    rater: ${isLead ? 'lead' : 'self'}`);
    if (isLead) lines.push('    by: dana');
    lines.push('    ratings:');
    for (const [position, bucket] of buckets.entries()) {
      const rating = 6 + ((index + position) % 3) / 2;
      lines.push(
        isLead && position % 3 === 0
          ? `      ${bucket}: { rating: ${rating}, evidence: ${pick(evidence, index + position)} }`
          : `      ${bucket}: ${rating}`,
      );
    }
    lines.push('    skills: { problem-briefs: 6, quick-tests: 5.5 }');
  }
  return [...lines, ''];
}

function middleOf(number: number): string[] {
  return [
    'challenge:',
    '  title: Lead the H2 strategy planning',
    '  why: The squad has no one who frames problems across teams.',
    '  ready-when: Three briefs were used in discovery without rework.',
    '  status: agreed',
    '  agreed: 2026-07-10',
    '  reviewed: 2026-10-02',
    '',
    'vision:',
    "  person: Lead a product line within two years, and learn how the others' work is done.",
    '  lead: Grow into a group PM role.',
    '  beyond: Found a logistics start-up one day.',
    '  agreed: 2026-07-10',
    '',
    'themes:',
    ...openTheme(
      number,
      'problem-first',
      'Start from the problem',
      'bucket: problem-understanding',
    ),
    ...openTheme(number, 'bad-news', 'Share bad news early', 'trait: empathy'),
    ...openTheme(number, 'quick-tests', 'Test before building', 'bucket: solution-finding'),
    ...openTheme(number, 'estimates', 'Give estimates with a range', 'bucket: planning'),
  ];
}

function openTheme(number: number, id: string, title: string, anchor: string): string[] {
  return [
    `  - id: ${id}`,
    `    title: ${title}`,
    `    ${anchor}`,
    '    success: Two releases in a row, and the squad says so by itself.',
    '    actions:',
    `      - do: Write three problem briefs for squad ${number} before discovery begins`,
    '        kind: experience',
    '        due: 2026-12-11',
    '        status: doing',
    '      - do: Watch one recorded call a month with Ben and compare notes',
    '        kind: social',
    '        due: 2026-12-18',
  ];
}

function closedThemesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => [
    `  - id: earlier-${index}`,
    `    title: What was learnt in quarter ${index}`,
    `    bucket: ${pick(buckets, index)}`,
    '    status: closed',
    `    closed: ${daysAgo(100 + 91 * index)}`,
    '    learnt: A range starts a better talk than a date.',
    '    actions:',
    '      - { do: Show the roadmap to Support before the release, status: done }',
  ]).flat();
}

const cadence = [
  '',
  'cadence:',
  '  nudge: weekly',
  '  nudge-by: Slack',
  '  session: monthly',
  '  refresh: quarterly',
  '  pauses:',
  '    - { start: 2026-08-10, end: 2026-08-21, reason: Leave }',
  '',
];

/** A log of so many lines, the newest entry first: a session a month, nudges, a refresh a quarter. */
function logOf(lines: number): string[] {
  const log = ['log:', '  - { date: 2026-12-10, kind: session, status: planned }'];
  for (let month = 0; log.length < lines; month++) {
    const ago = 14 + 28 * month;
    const nudge = `  - { date: ${daysAgo(ago - 9)}, kind: nudge, notes: Half a page is enough. }`;
    const entries = [nudge, ...sessionOf(month, daysAgo(ago))];
    if (month % 3 === 0) {
      entries.push(
        `  - date: ${daysAgo(ago + 1)}`,
        '    kind: refresh',
        '    headline: Explain the why before the what',
      );
    }
    const left = lines - log.length;
    // What is left for less than a month is filled with lines that are entries of their own.
    log.push(...(entries.length <= left ? entries : Array<string>(left).fill(nudge)));
  }
  return log;
}

function sessionOf(month: number, date: string): string[] {
  return [
    `  - date: ${date}`,
    '    kind: session',
    '    minutes: { growth: 45, status: 10 }',
    '    progress:',
    `      problem-first: ${pick(['amber', 'green', 'red'], month)}`,
    `      bad-news: { colour: green, evidence: ${pick(evidence, month)} }`,
    `      quick-tests: { colour: ${pick(['amber', 'green'], month)}, evidence: Two riskiest ones first. }`,
    `      estimates: ${pick(['red', 'amber'], month)}`,
    `    mood: ${pick(moods, month)}`,
    `    discussed: [planning, bad-news, ${pick(buckets, month)}]`,
    '    asked:',
    `      - ${pick(questions, month)}`,
    `      - { question: ${pick(questions, month + 2)}, rating: 6, answer: Dates with a range. }`,
    '    commitments:',
    `      - { who: ana, what: Bring brief number ${month}, due: ${daysAgo(14 + 28 * month - 20)}, done: true }`,
    '    notes: >-',
    `      ${pick(talks, month)}`,
    `      ${pick(talks, month + 2)}`,
  ];
}

function daysAgo(days: number): string {
  return Temporal.PlainDate.from(today).subtract({ days }).toString();
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
