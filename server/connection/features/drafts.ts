import { attempt } from '../../coaching/brokenPart.ts';
import { inLanguage } from '../../coaching/inLanguage.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import { nodeAt } from '../../document/place.ts';
import { draftPlaces } from '../../edits/draft.ts';
import type { Refusal } from '../../edits/edit.ts';
import { isRefused } from '../../edits/edit.ts';
import { oneLine } from '../../language/oneLine.ts';
import {
  type DraftsParams,
  type DraftsResult,
  draftsMethod,
  type SharedDraft,
} from '../../protocol.ts';
import { isDate } from '../coachingEdits/arguments.ts';
import { filesOf, NOTHING_TO_SHARE } from '../coachingEdits/shareWithPerson.ts';
import { notesAbout } from '../notesAbout.ts';
import type { Open, Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** Which drafts could be shared with the person, for a client that lets one be chosen. */
export const drafts: Feature = {
  listen(serving) {
    const { client, connection, guard, read } = serving;
    connection.onRequest(
      draftsMethod,
      guard.request(null, async ({ textDocument }: DraftsParams): Promise<DraftsResult> => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        const found = ofKind(open.document, 'plan')
          ? await aboutPlan(open, serving)
          : inNotes(open);
        if (!isRefused(found) && found.length > 0) return found;
        const refused = isRefused(found) ? found.refused : NOTHING_TO_SHARE;
        return { refused: inLanguage(refused, client.locale) };
      }),
    );
  },
};

/** The drafts in all notes about a plan. */
async function aboutPlan(
  { document: plan }: Open,
  { index, hasReadAll, clock }: Serving,
): Promise<SharedDraft[]> {
  await hasReadAll();
  const found: SharedDraft[] = [];
  for (const uri of notesAbout({ index }, plan.uri)) {
    const document = await index.load(uri);
    if (!document) continue;
    const surroundings = await index.surroundings(document, clock.today());
    const some = inNotes({ document, surroundings });
    if (!isRefused(some)) found.push(...some);
  }
  return found;
}

function inNotes(open: Open): SharedDraft[] | Refusal {
  const both = filesOf(open);
  if (isRefused(both)) return both;
  const { notes, plan } = both;
  const person = oneLine(attempt(() => plan.content.person.name) ?? '');
  return draftPlaces(notes).map((place) => ({
    notes: notes.uri,
    plan: plan.uri,
    person,
    ...place,
    ...(place.block === 'assessments' && whoseAndWhen(notes, place.index)),
  }));
}

/** Of a private file only what is one of the format's own words, or a day. */
function whoseAndWhen(notes: CoachDocument, index: number): Pick<SharedDraft, 'rater' | 'date'> {
  const wordAt = (key: string) => {
    const node = nodeAt(notes.tree, ['assessments', index, key]);
    return node?.type === 'scalar' ? node.value : undefined;
  };
  const rater = (['self', 'lead', 'peer'] as const).find((each) => each === wordAt('rater'));
  const date = wordAt('date');
  return { ...(rater && { rater }), ...(isDate(date) && { date: String(date) }) };
}
