import type { Kind } from '../../schemas/generated/format.d.ts';

/** The examples of the format's description, with what they leave out (`...`) filled in. */
export const examples: Record<Kind, string> = {
  compass: `
kind: compass
version: 1
title: A good product manager at Acme Freight
context: >-
  Sales-led B2B logistics software, six squads, two-week releases,
  customers who sign yearly contracts.
owner: dana
status: active
started: 2026-06-10
reviewed: 2026-09-01
scale:
  min: 1
  max: 10
  labels: { 1: Not seen yet, 5: Solid with help, 8: Solid alone, 10: Teaches others }
levels: [associate-pm, pm, senior-pm]
buckets:
  problem-understanding:
    good: Can say which user and which part of our business hurts, and shows the evidence.
    expected: { associate-pm: 4, pm: 6, senior-pm: 8 }
    skills:
      problem-briefs:
        good: Writes a one-page brief before any discovery starts.
        expected: { pm: 6 }
  solution-finding: { good: Tests three ideas with users before one is built. }
  planning: { good: Gives estimates with a range. }
  execution: { good: Ships with the team. }
  listen-and-learn: { good: Looks at the numbers a week after every release. }
  team: { good: Tells Sales about a delay on day one. }
  personal-growth: { good: Asks for feedback every month. }
  agile: { relevant: false, reason: Has a coach of its own. }
  own-bucket: { title: Our own }
traits:
  curiosity: { good: Asks a second question before giving an opinion. }
  empathy: { good: Can retell the stakeholder's worry to their satisfaction. }
pauses:
  - { start: 2026-12-21, end: 2027-01-03, reason: Company shutdown }
rules:
  too-many-themes: { max: 4 }
  flat-ratings: off
  no-vision: hint
  no-headline: { severity: warning }
  stale-follow-up: { severity: error, grace: 3 }
x-anything: [1, 2]
`,
  plan: `
kind: plan
version: 1
person: { id: ana, name: Ana Lopez, level: pm, in-role-since: 2025-03-01 }
lead: { id: dana, name: Dana Kim, since: 2026-01-01 }
owner: ana
compass: ../pm.coach.yaml
status: active
headline: Explain the why before the what
period: { start: 2026-07-01, end: 2026-12-31 }
strengths: [Ships on time, Trusted by engineering]
assessments:
  - date: 2026-07-02
    rater: self
    ratings:
      problem-understanding: 6
      planning: not-observed
      execution: { rating: 9, evidence: Shipped four epics in Q2. }
    skills: { problem-briefs: 4 }
  - date: 2026-07-03
    rater: lead
    by: dana
    ratings: { problem-understanding: 3, execution: 9 }
challenge:
  title: Lead the H2 strategy planning
  why: The squad has no one who frames problems across teams.
  ready-when: Three briefs were used in discovery without rework.
  status: agreed
  agreed: 2026-07-10
  reviewed: 2026-10-02
earlier-challenges: []
vision:
  person: Lead a product line within two years.
  lead: Grow into a group PM role.
  beyond: Found a logistics start-up one day.
  agreed: 2026-07-10
themes:
  - id: problem-first
    title: Start from the problem
    bucket: problem-understanding
    skill: problem-briefs
    success: Engineers can say why without asking Ana.
    status: open
    actions:
      - do: Write three problem briefs before any discovery begins
        kind: experience
        owner: ana
        due: 2026-09-30
        status: doing
  - id: bad-news
    title: Share bad news early
    trait: empathy
  - id: estimates
    title: Give estimates with a range
    bucket: planning
    status: closed
    closed: 2026-10-01
    learnt: A range starts a better talk than a date.
cadence:
  nudge: weekly
  nudge-by: Slack
  session: monthly
  refresh: quarterly
  pauses:
    - { start: 2026-08-10, end: 2026-08-21, reason: Leave }
log:
  - date: 2026-10-28
    kind: session
    status: held
    minutes: { growth: 45, status: 10 }
    mostly: growth
    progress:
      problem-first: amber
      bad-news: { colour: green, evidence: Told Sales about the delay on day one. }
    mood: determined
    discussed: [planning, bad-news]
    asked:
      - success-in-role
      - { question: scale-plus-one, rating: 6, answer: Dates with a range. }
    commitments:
      - { who: ana, what: Bring brief number two, due: 2026-11-10, done: false }
    notes: Role-played the Sales call.
  - { date: 2026-11-27, kind: session, status: planned }
  - date: 2026-10-01
    kind: refresh
    headline: Explain the why before the what
    notes: Closed estimates; bad-news stays.
`,
  questions: `
kind: questions
questions:
  sales-bad-news:
    ask: What would make it easier to tell Sales about a delay?
    category: obstacles
    buckets: [team]
    use-when: [growth-area-without-theme, stuck-colour]
    then: [And what would make it easier still?]
`,
  notes: `
kind: notes
plan: ana.coach.yaml
entries:
  - { date: 2026-10-29, note: Seemed tired after the release., raise: Ask about the release. }
assessments: []
challenge: { title: Run the partner API }
vision: {}
`,
};
