import { type CoachDocument, isPrivateName, ofKind } from '../../document/document.ts';
import { writeScalar } from '../../edits/scalar.ts';
import { newAssessment as assessment } from '../../language/newAssessment.ts';
import { type NewAssessmentParams, newAssessmentMethod, type RoundPlace } from '../../protocol.ts';
import { normalUri, relativePath } from '../../workspace/paths.ts';
import type { Open, Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** What someone who rates has to know, for a client that walks through the buckets. */
export const newAssessment: Feature = {
  listen(serving) {
    const { connection, guard, read } = serving;
    connection.onRequest(
      newAssessmentMethod,
      guard.request(null, async ({ textDocument }: NewAssessmentParams) => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        return assessment(open.document, open.surroundings, await placesFor(open, serving));
      }),
    );
  },
};

/** The file at hand comes first, be it the plan or the notes about it. */
async function placesFor(
  { document, surroundings: { planLink } }: Open,
  { index, hasReadAll }: Serving,
): Promise<RoundPlace[]> {
  if (ofKind(document, 'notes')) {
    const draft = { uri: document.uri, kind: 'draft' } as const;
    return planLink === undefined || planLink === 'not-found'
      ? [draft]
      : [draft, { uri: planLink.uri, kind: 'plan' }];
  }
  const plan = ofKind(document, 'plan');
  if (!plan) return [];
  // Notes that have not been found yet would be offered to be made anew.
  await hasReadAll();
  return [{ uri: plan.uri, kind: 'plan' }, ...(await draftsFor(plan, index))];
}

/** The notes that name a plan; where there are none, those that there might be beside it. */
async function draftsFor(
  plan: CoachDocument<'plan'>,
  index: Serving['index'],
): Promise<RoundPlace[]> {
  const own = normalUri(plan.uri);
  const notes = index
    .names()
    .all('notes')
    .filter((file) => typeof file.link === 'string' && index.resolve(file.link, file) === own);
  if (notes.length > 0) return notes.map(({ uri }) => ({ uri: normalUri(uri), kind: 'draft' }));
  const beside = own.replace(/(\.coach\.ya?ml)$/i, '.private$1');
  const path = relativePath(beside, own);
  // A plan outside of the workspace cannot be named, and one that is private needs no other secret.
  if (isPrivateName(own) || index.resolve(path, plan) !== own) return [];
  // Somebody else's file may have that name.
  if (await index.load(beside)) return [];
  const newText = `kind: notes\nplan: ${writeScalar(path)}\n`;
  return [{ uri: beside, kind: 'draft', newText }];
}
