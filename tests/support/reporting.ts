import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { CoachDocument } from '../../server/document/document.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { MemoryWorkspace } from './lspWorkspace.ts';

export const REPORT_DAY = '2026-11-24';

/** A document that a report is made of, with what surrounds it. */
export interface ReadDocument {
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
}

/** Reads one of some texts, by their paths, on a day; the others surround it. */
export async function readAmong(
  texts: Readonly<Record<string, string>>,
  path: string,
  day = REPORT_DAY,
): Promise<ReadDocument> {
  const workspace = new MemoryWorkspace();
  for (const [name, text] of Object.entries(texts)) workspace.write(name, text);
  const index = new WorkspaceIndex(workspace.files, [workspace.folder]);
  await index.build();
  const document = await index.load(workspace.uri(path));
  if (!document) throw new Error(`${path} is not among the texts`);
  const today = Temporal.PlainDate.from(day);
  return { document, surroundings: await index.surroundings(document, today) };
}

/** Reads a plan of the sample team. */
export async function readSample(name: string, day = REPORT_DAY): Promise<ReadDocument> {
  const examples = join(import.meta.dirname, '../../examples');
  const files = ['pm.coach.yaml', 'questions.coach.yaml', `people/${name}.coach.yaml`];
  const texts = files.map((file) => [file, readFileSync(join(examples, file), 'utf8')]);
  return readAmong(Object.fromEntries(texts), `people/${name}.coach.yaml`, day);
}

/** A plan in which a part of nearly everything is broken, and the rest is to be read all the same. */
export const BROKEN_PLAN = `kind: plan
person: { name: Ana Lopez, level: pm }
lead: { id: dana, name: Dana Kim, since: soon }
headline: Explain the why
period: { start: 2026-07-01, end: 2026-13-01 }
assessments:
  - { date: 2026-07-02, rater: self, ratings: { planning: six, team: 5 } }
  - { date: someday, rater: lead, ratings: { planning: 4 } }
themes:
  - id: problem-first
    title: Start from the problem
    bucket: problem-understanding
    success: [broken]
    actions:
      - { do: Write three briefs, due: 2026-11-31 }
      - { due: 2026-11-30 }
  - { id: nameless }
  - { id: estimates, title: Give a range, status: clsoed }
cadence: { session: monthly, nudge: now and then }
log:
  - date: 2026-08-03
    kind: session
    mood: 5
    progress: { problem-first: amber, estimates: blue }
    commitments:
      - { who: ana, what: Bring brief number one }
      - { who: ana }
  - { date: 2026-09-07, kind: session, status: canceled, progress: { problem-first: red } }
  - { date: tomorrow, kind: session, progress: { problem-first: green } }
`;

/** A plan that was closed. */
export const CLOSED_PLAN = `kind: plan
person: { id: ana, name: Ana Lopez }
status: closed
headline: Explain the why
period: { start: 2026-01-01, end: 2026-06-30 }
challenge: { title: Lead the strategy, status: done, agreed: 2026-01-10 }
themes:
  - { id: ranges, title: Give a range, bucket: planning, status: closed, closed: 2026-06-01, learnt: It helps. }
cadence: { session: monthly }
log:
  - { date: 2026-03-02, kind: session, progress: { ranges: green } }
`;
