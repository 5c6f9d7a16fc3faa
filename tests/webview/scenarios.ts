import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanelState } from '../../server/protocol.ts';
import { stateOf } from '../support/wheel.ts';

const examples = join(import.meta.dirname, '../../examples');
const example = (name: string) => readFileSync(join(examples, name), 'utf8');

const eight = `kind: compass
levels: [associate-pm, pm, senior-pm]
scale: { labels: { 1: Not seen yet, 5: Solid with help, 8: Solid alone, 10: Teaches others } }
buckets:
  problem-understanding: { good: Says which user hurts and shows the evidence., expected: { pm: 6 } }
  solution-finding: { expected: { pm: 6 } }
  planning: { expected: { pm: 6 } }
  execution: { expected: { pm: 7 } }
  listen-and-learn: { expected: { pm: 6 } }
  team: { expected: { pm: 6 } }
  personal-growth: { expected: { pm: 5 } }
  agile: { expected: { pm: 6 } }
`;

const person = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
headline: Explain the why before the what
`;

const self = `
  - date: 2026-11-02
    rater: self
    ratings: { problem-understanding: 6, solution-finding: 5, planning: 6, execution: 9, listen-and-learn: 8, team: 7, personal-growth: 6.5, agile: 8 }`;

const lead = `
  - date: 2026-11-04
    rater: lead
    by: dana
    ratings: { problem-understanding: { rating: 3, evidence: Two of five epics named no user. }, solution-finding: 5, planning: 6, execution: 9, listen-and-learn: 5, team: 7, personal-growth: not-observed, agile: 7 }`;

const peers = `
  - { date: 2026-11-05, rater: peer, by: peer-1, ratings: { problem-understanding: 4, execution: 9, team: 8, agile: 7, planning: 5, solution-finding: 6, listen-and-learn: 6, personal-growth: 7 } }
  - { date: 2026-11-05, rater: peer, by: peer-2, ratings: { problem-understanding: 5, execution: 8, team: 9, agile: 6, planning: 7, solution-finding: 4, personal-growth: 5 } }
  - { date: 2026-11-06, rater: peer, by: peer-3, ratings: { execution: 7, team: 6, agile: 9, planning: 4, solution-finding: 7, listen-and-learn: 4, personal-growth: 8 } }`;

const themes = `
themes:
  - { id: problem-first, title: Start from the problem, bucket: problem-understanding }
  - { id: estimates, title: Give estimates with a range, bucket: planning }
  - { id: sales, title: Share bad news early, bucket: team }
  - { id: habits, title: One habit a month, bucket: team }
log:
  - { date: 2026-11-10, kind: session, progress: { problem-first: amber, estimates: green, sales: red } }
`;

const tenBuckets = `kind: compass
levels: [pm]
buckets:
${[
  'problem-understanding',
  'solution-finding',
  'planning',
  'execution',
  'listen-and-learn',
  'team',
  'personal-growth',
  'agile',
]
  .map((id, index) => `  ${id}: { expected: { pm: ${5 + (index % 3)} } }`)
  .join('\n')}
  regulation: { title: Regulation & customs law for freight forwarders, expected: { pm: 5 } }
  freight: { title: Freightknowledgeandterminology, expected: { pm: 4 } }
`;

const twelveBuckets = `${tenBuckets}  outcomes: { title: Outcomes over output in everything we promise to customers }
  storytelling: { title: Storytelling for executives and for boards }
`;

const ownRatings = `
  - { date: 2026-11-06, rater: self, ratings: { regulation: 3, freight: 7 } }
  - { date: 2026-11-07, rater: lead, ratings: { regulation: 6, freight: 5 } }`;

const ana = stateOf(example('people/ana.coach.yaml'), { compass: example('pm.coach.yaml') });

const hostile = `kind: plan
person: { name: "<img src=x onerror=alert(1)>" }
headline: "<script>alert(1)</script>"
themes: [{ id: one, title: "</title><svg onload=alert(1)>", bucket: own }]
assessments:
  - { date: 2026-11-02, rater: self, ratings: { own: { rating: 4, evidence: "<b>\\u0000&amp;]]>" } } }
  - { date: 2026-11-02, rater: peer, by: "\\"><script>", ratings: { own: 9 } }
`;
const hostileCompass = `kind: compass
buckets:
  own: { title: "]]><script>alert('&')</script>\\u0001", good: "<!-- --><style>*{}</style>" }
`;

/** What the webview is shown, by name. */
const states: Readonly<Record<string, PanelState>> = {
  'no-ratings': panelState(stateOf(person, { compass: eight })),
  'self-only': panelState(stateOf(`${person}assessments:${self}`, { compass: eight })),
  both: panelState(ana),
  'three-peers': panelState(
    stateOf(`${person}assessments:${self}${lead}${peers}${themes}`, { compass: eight }),
  ),
  'ten-buckets': panelState(
    stateOf(`${person}assessments:${self}${lead}${ownRatings}${themes}`, { compass: tenBuckets }),
  ),
  'twelve-buckets': panelState(
    stateOf(`${person}assessments:${self}${lead}${ownRatings}${themes}`, {
      compass: twelveBuckets,
    }),
  ),
  hostile: panelState(stateOf(hostile, { compass: hostileCompass })),
  compass: panelState(stateOf(example('pm.coach.yaml'))),
  'notice-alone': panelState(stateOf('kind: questions\nquestions: {}\n')),
  'notice-beside': {
    ...panelState(ana),
    notice: 'The file cannot be read as it is now: the Problems panel says where.',
  },
};

export const scenarios = Object.entries(states);

/** As `both`, a line further down in its file. */
export const movedBoth = panelState(
  stateOf(`# Ana's plan\n${example('people/ana.coach.yaml')}`, {
    compass: example('pm.coach.yaml'),
  }),
);

const rounds = `${person}assessments:
  - { date: 2026-03-02, rater: self, ratings: { problem-understanding: 5, solution-finding: 5, planning: 4, execution: 9, listen-and-learn: 8, team: 6, personal-growth: 6, agile: 8 } }
  - { date: 2026-03-03, rater: lead, ratings: { problem-understanding: 3, solution-finding: 4, planning: 3, execution: 8, listen-and-learn: 5, team: 7, personal-growth: 6, agile: 7 } }
  - { date: 2026-03-03, rater: peer, by: peer-1, ratings: { planning: 6, team: 8 } }
  - { date: 2026-08-03, rater: self, ratings: { problem-understanding: 6, planning: 6, team: 7 } }
  - { date: 2026-11-03, rater: self, ratings: { problem-understanding: 7, planning: 6.5, team: 7, agile: 8 } }
  - { date: 2026-11-04, rater: lead, ratings: { problem-understanding: 3, planning: 5, team: 6, execution: 8 } }
`;

/** Five rounds, as of one of them, or now; with another one where its day is given. */
export function roundsAt(at?: string, another?: string): PanelState {
  const more = another ? `  - { date: ${another}, rater: self, ratings: { planning: 8 } }\n` : '';
  const state = stateOf(`${rounds}${more}${themes}`, {
    compass: eight,
    at,
    compassOf: () => eight,
  });
  return { ...panelState(state), ...(at !== undefined && { at }) };
}

/** A hundred rounds of twelve buckets by self and the lead. */
export function manyRounds(): PanelState {
  const ids = [...twelveBuckets.matchAll(/^ {2}([\w-]+): \{/gm)].map(([, id]) => id);
  const all = Array.from({ length: 100 }, (_, index) => {
    const date = new Date(Date.UTC(2018, index, 1)).toISOString().slice(0, 10);
    const ratings = ids.map((id, bucket) => `${id}: ${((index + bucket) % 10) + 1}`).join(', ');
    return `  - { date: ${date}, rater: ${index % 2 ? 'lead' : 'self'}, ratings: { ${ratings} } }\n`;
  });
  return panelState(stateOf(`${person}assessments:\n${all.join('')}`, { compass: twelveBuckets }));
}

/** Those to be shown in each theme. */
export const mainScenarios = scenarios.slice(0, 5);

/** The one with the most colours. */
export const threePeers = scenarios.filter(([name]) => name === 'three-peers');

export function scenario(name: string): PanelState {
  const state = states[name];
  if (!state) throw new Error(`no scenario ${name}`);
  return state;
}

function panelState(state: ReturnType<typeof stateOf>): PanelState {
  const { uri } = state;
  return state.kind === 'model'
    ? { uri, wheel: { version: 1, model: state.model } }
    : { uri, notice: state.message };
}
