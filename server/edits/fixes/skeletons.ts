import { URI, Utils } from 'vscode-uri';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import { bucketIds } from '../../coaching/buckets.ts';
import { kebabCase } from '../../coaching/people.ts';
import { halfYearFrom } from '../../coaching/proposedDates.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { Edits } from '../edit.ts';
import { ask, blockEntries, choose, inline, type SketchMapping } from '../sketch.ts';
import { styleOf } from '../style.ts';
import { insertLines } from '../text.ts';
import { categories, nameFromFile } from './fields.ts';
import { bucket, cadence, words } from './sketches.ts';

/** Begins an empty file, behind the comments that it may hold. */
export function skeletonEdits(
  document: CoachDocument,
  kind: Kind,
  surroundings: Surroundings,
): Edits {
  const source = document.text.getText();
  const lines = blockEntries(skeletonOf(document, kind, surroundings), styleOf(document));
  return [insertLines(source, source.length, lines, 0)];
}

/** What a file of a kind begins as, its kind first. */
export function skeletonOf(
  document: CoachDocument,
  kind: Kind,
  surroundings: Surroundings,
): SketchMapping {
  return { kind, ...skeletons[kind](document, surroundings) };
}

const skeletons: Readonly<
  Record<Kind, (document: CoachDocument, surroundings: Surroundings) => SketchMapping>
> = {
  plan: (document, { today }) => {
    const name = nameFromFile(document) ?? words.person;
    const id = kebabCase(name);
    const { start, end } = halfYearFrom(today);
    return {
      person: inline({ id, name: ask(name) }),
      owner: id,
      headline: ask('The focus in one line'),
      period: inline({ start: ask(start), end: ask(end) }),
      cadence,
    };
  },
  compass: (_, { today }) => ({
    title: ask('A good product manager at our company'),
    status: 'draft',
    started: today.toString(),
    levels: inline(['associate-pm', 'pm', 'senior-pm']),
    buckets: Object.fromEntries(bucketIds.map((id) => [id, bucket(id)])),
    traits: { curiosity: { good: ask('The behaviour that shows this trait to others') } },
  }),
  questions: () => ({
    questions: {
      'my-question': { ask: ask(`${words.question}?`), category: choose(categories()) },
    },
  }),
  notes: (document, surroundings) => ({
    ...planBeside(document, surroundings),
    entries: [{ date: surroundings.today.toString(), note: ask('What only you should read') }],
  }),
};

/** For `ana.private.coach.yaml` the plan `ana.coach.yaml`, where there is one. */
function planBeside({ uri }: CoachDocument, { otherPlans }: Surroundings): SketchMapping {
  const plan = uri.replace(/\.private(?=\.coach\.ya?ml$)/i, '');
  const isThere = plan !== uri && otherPlans?.uris.includes(plan);
  return isThere ? { plan: Utils.basename(URI.parse(plan)) } : {};
}
