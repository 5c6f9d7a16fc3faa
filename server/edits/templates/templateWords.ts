import type { Moment } from '../../coaching/moments.ts';

/** The comments that lead a person through a new plan. `{person}` and `{lead}` are first names. */
interface PlanWords {
  /** Whose the plan is. */
  readonly owner: string;
  /** The same for a plan without a lead. */
  readonly ownerAlone: string;
  readonly headline: string;
  readonly occasion: Readonly<Record<Moment, string>>;
  readonly steps: Readonly<Record<Moment, readonly string[]>>;
  readonly end: string;
}

/** What new files say in comments, each a whole sentence. */
const english = {
  plan: {
    owner: '{person} owns this plan and writes in it; {lead} asks, suggests and opens doors.',
    ownerAlone: '{person} owns this plan and writes in it.',
    headline: 'First of all: a headline for the next six months (`headline:`), in one line.',
    occasion: {
      'new-pm':
        'The first half year of a new product manager. What stands below is enough to begin with.',
      'performance-cycle':
        'A performance cycle nears. Coaching leads up to it; the review itself stays out of this file.',
      'growth-cadence':
        'A rhythm for growth: a nudge each week, a session each month, a fresh look each quarter.',
    },
    steps: {
      'new-pm': [
        'First session: read the compass together, and agree on what good looks like here.',
        'In the first month: what {person} sees with fresh eyes, and what goes well (`strengths:`).',
        'After a month: both rate, apart from each other (Coach: New Assessment), and compare.',
        'Then: three themes, one of them on a personality trait (Coach: Create Theme).',
        'Within the quarter: where {person} wants to go (`vision:`), and what comes next (`challenge:`).',
      ],
      'performance-cycle': [
        'Before the first session: both rate, apart from each other (Coach: New Assessment).',
        'First session: what the two of you see differently, so that nothing is news later.',
        'Second session: three to five themes for six months (Coach: Create Theme), one on a trait.',
        'From then on: a colour for each theme in each session (Coach: Log a Coaching Session).',
        'Before the cycle ends: where {person} wants to go (`vision:`), and what comes next (`challenge:`).',
      ],
      'growth-cadence': [
        'First session: apart from status talks. What would make {person} more successful in the role?',
        'Before the second one: both rate, apart from each other (Coach: New Assessment).',
        'Second session: compare, and choose three themes (Coach: Create Theme), one on a trait.',
        'From then on: a colour for each theme in each session (Coach: Log a Coaching Session).',
        'Within the quarter: where {person} wants to go (`vision:`), and what comes next (`challenge:`).',
      ],
    },
    end: 'The rest can come later. Delete a line when it is done.',
  } satisfies PlanWords,
  notes: [
    'For your eyes only: nothing of this file is shown anywhere else, and git has to ignore it.',
    'Drafts may stand here too (`assessments:`, `challenge:`, `vision:`). When you have talked about',
    'one, Coach: Share with Person moves it into the plan.',
    '',
    'entries:',
    '  - { date: {today}, note: What you noticed., raise: What to bring up next time. }',
  ],
  readme: [
    'One file a person: `NAME.coach.yaml`. **Coach: New Plan** makes one, and so does `coach new plan`.',
    'Everyone who can read this repository can read these plans. Notes that only you should read belong',
    'in `NAME.private.coach.yaml`, which git ignores here (**Coach: New Private Notes**).',
    '',
    'Two people may write into one log. Git then keeps the entries of both, in each clone that has run once:',
    '',
    '    git config merge.coach.driver "coach merge %O %A %B"',
  ],
  readmeTitle: 'Development plans',
  gitIgnore: 'Private coaching notes',
  hook: [
    'Checks coaching plans before each commit, with https://pre-commit.com. It needs `coach` in the PATH;',
    'run `pre-commit install` once in each clone.',
  ],
} as const;

/** What new files say. */
export function templateWords(): typeof english {
  return english;
}
