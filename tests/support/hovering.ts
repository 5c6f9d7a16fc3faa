import { hover } from '../../server/language/hover.ts';
import { atCaret } from './caretWorkspace.ts';

export const english = { locale: 'en-GB', hoverFormat: 'markdown' } as const;
export const german = { locale: 'de', hoverFormat: 'markdown' } as const;
export const plain = { locale: 'en', hoverFormat: 'plaintext' } as const;

export const compass = `kind: compass
title: A good product manager at Acme Freight
context: Sales-led software for hauliers.
owner: dana
reviewed: 2026-09-01
scale: { labels: { 1: Not seen yet, 5: Solid with help, 8: Solid alone } }
levels: [associate-pm, pm, senior-pm]
buckets:
  problem-understanding:
    good: Says which user hurts, and shows the evidence.
    expected: { associate-pm: 4, pm: 5, senior-pm: 8 }
    skills:
      problem-briefs: { good: Writes a one-page brief first., expected: { pm: 8 } }
  freight: { title: Freight *matters*, good: Knows a haulier by name. }
traits:
  empathy: { good: Can retell the worry. }
`;

export const plan = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
lead: { id: dana, name: Dana Kim }
owner: ana
compass: pm.coach.yaml
period: { start: 2026-07-01, end: 2026-12-31 }
assessments:
  - date: 2026-07-02
    rater: self
    ratings: { problem-understanding: 6, planning: not-observed }
    skills: { problem-briefs: 5 }
  - date: 2026-07-03
    rater: lead
    ratings: { problem-understanding: { rating: 3 } }
themes:
  - id: problem-first
    title: Start from the problem
    bucket: problem-understanding
    skill: problem-briefs
    success: Engineers can say why.
    actions: [{ do: Write three briefs, due: 2026-11-27, status: doing }]
  - { id: bad-news, title: Share bad news early, trait: empathy }
log:
  - date: 2026-09-28
    kind: session
    progress: { problem-first: red }
  - date: 2026-10-28
    kind: session
    progress:
      problem-first: { colour: amber, evidence: Two briefs were used. }
    mood: determined
    discussed: [freight, bad-news]
    asked: [scale-plus-one]
    commitments: [{ who: dana, what: Read brief two }]
`;

/** What is shown at the caret, which is put before a text that stands in the plan once. */
export async function inPlan(
  before: string,
  client: Parameters<typeof hover>[4] = english,
  text = plan,
) {
  const at = text.indexOf(before);
  if (at < 0 || text.includes(before, at + 1)) throw new Error(`not once: ${before}`);
  const marked = `${text.slice(0, at)}|${text.slice(at)}`;
  return shown({ 'ana.coach.yaml': marked, 'pm.coach.yaml': compass }, client);
}

export async function shown(
  files: Readonly<Record<string, string>>,
  client: Parameters<typeof hover>[4] = english,
): Promise<string | undefined> {
  const { document, surroundings, position } = await atCaret(files);
  return hover(document, surroundings, [], position, client)?.text;
}
