import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { setThemeColour, type ThemeColour } from '../../../server/edits/setThemeColour.ts';
import { changed, withCrlf } from '../../support/edits.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const head = `kind: plan
person: { name: Ana } # hers
themes:
  - { id: news, title: Bad news early }
  - { id: briefs, title: Briefs, status: closed }
`;

function coloured(text: string, colour: Partial<ThemeColour> = {}): string {
  return changed(text, (document) =>
    setThemeColour(document, { theme: 'news', colour: 'green', ...colour }, today),
  );
}

type Case = readonly [what: string, before: string, colour: Partial<ThemeColour>, after: string];

const session = '  - date: 2026-11-24\n    kind: session # long one\n';
const cases: Case[] = [
  [
    'into a nudge of today where nothing was held today',
    `${head}log:\n  - { date: 2026-11-20, kind: session, progress: { news: red } }\n`,
    {},
    `${head}log:\n  - { date: 2026-11-20, kind: session, progress: { news: red } }\n  - { date: 2026-11-24, kind: nudge, progress: { news: green } }\n`,
  ],
  [
    'into a log that is begun',
    head,
    {},
    `${head}log:\n  - date: 2026-11-24\n    kind: nudge\n    progress:\n      news: green\n`,
  ],
  [
    'first where the log stands newest first',
    `${head}log:\n  - date: 2026-11-20\n    kind: nudge\n  - date: 2026-11-10\n    kind: nudge\n`,
    { colour: 'red' },
    `${head}log:\n  - date: 2026-11-24\n    kind: nudge\n    progress:\n      news: red\n  - date: 2026-11-20\n    kind: nudge\n  - date: 2026-11-10\n    kind: nudge\n`,
  ],
  [
    'into the session of today',
    `${head}log:\n${session}    notes: Long.\n`,
    {},
    `${head}log:\n${session}    progress:\n      news: green\n    notes: Long.\n`,
  ],
  [
    'into the session rather than the nudge of today',
    `${head}log:\n  - { date: 2026-11-24, kind: nudge }\n${session}`,
    {},
    `${head}log:\n  - { date: 2026-11-24, kind: nudge }\n${session}    progress:\n      news: green\n`,
  ],
  [
    'never into what is planned or was cancelled',
    `${head}log:\n  - { date: 2026-11-24, kind: session, status: planned }\n  - { date: 2026-11-24, kind: session, status: cancelled }\n`,
    {},
    `${head}log:\n  - { date: 2026-11-24, kind: session, status: planned }\n  - { date: 2026-11-24, kind: session, status: cancelled }\n  - { date: 2026-11-24, kind: nudge, progress: { news: green } }\n`,
  ],
  [
    'in place of the colour that stands there',
    `${head}log:\n${session}    progress:\n      news:   red   # so far\n`,
    {},
    `${head}log:\n${session}    progress:\n      news:   green   # so far\n`,
  ],
  [
    'beside other colours in { }',
    `${head}log:\n${session}    progress: { team: red }\n`,
    {},
    `${head}log:\n${session}    progress: { team: red, news: green }\n`,
  ],
  [
    'with what was seen',
    `${head}log:\n${session}    progress: { news: amber }\n`,
    { evidence: ' Told Sales, on day one. ' },
    `${head}log:\n${session}    progress: { news: { colour: green, evidence: "Told Sales, on day one." } }\n`,
  ],
  [
    'and leaves the evidence that is there',
    `${head}log:\n${session}    progress:\n      news:\n        colour: amber\n        evidence: Told Sales. # by mail\n`,
    {},
    `${head}log:\n${session}    progress:\n      news:\n        colour: green\n        evidence: Told Sales. # by mail\n`,
  ],
  [
    'and other evidence where it is given',
    `${head}log:\n${session}    progress: { news: { colour: amber, evidence: Old } }\n`,
    { evidence: 'New' },
    `${head}log:\n${session}    progress: { news: { colour: green, evidence: New } }\n`,
  ],
  [
    'nothing where it is that colour already',
    `${head}log:\n${session}    progress: { news: green }\n`,
    {},
    `${head}log:\n${session}    progress: { news: green }\n`,
  ],
  [
    'where another part of the plan is wrong',
    `${head}cadence: { session: often }\nlog:\n${session}`,
    {},
    `${head}cadence: { session: often }\nlog:\n${session}    progress:\n      news: green\n`,
  ],
];

describe('a colour of today goes', () => {
  it.each(cases)('%s', (_, before, colour, after) => {
    expect(coloured(before, colour)).toBe(after);
  });

  it.each(cases)('%s, with CR LF', (_, before, colour, after) => {
    expect(coloured(withCrlf(before), colour)).toBe(withCrlf(after));
  });
});

describe('a colour is refused', () => {
  it.each([
    ['in what is no plan', 'kind: compass\nbuckets: {}\n', {}, 'open one first'],
    ['where the YAML is broken', `${head}log: [\n`, {}, 'cannot be read'],
    ['for a theme that there is not', head, { theme: 'team' }, 'no theme `team`'],
    ['for a theme that is closed', head, { theme: 'briefs' }, 'is closed'],
    [
      'where the colour comes from an anchor',
      `${head}log:\n  - date: 2026-11-24\n    kind: session\n    progress: &now { news: red }\n  - { date: 2026-11-20, kind: session, progress: *now }\n`,
      {},
      'anchor `&now`',
    ],
    [
      'where the log is one list of aliases',
      `${head}x-log: &log [{ date: 2026-11-24, kind: session }]\nlog: *log\n`,
      {},
      'anchor',
    ],
  ] as const)('%s', (_, text, colour, reason) => {
    const result = coloured(text, colour);
    expect(result).toMatch(/^refused: /);
    expect(result).toContain(reason);
  });
});
