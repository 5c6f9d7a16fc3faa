import { say } from '../../coaching/say.ts';
import { ofKind } from '../../document/document.ts';
import { type DraftPlace, draftPlaces } from '../../edits/draft.ts';
import { isRefused, type Refusal } from '../../edits/edit.ts';
import { shareWithPerson } from '../../edits/shareWithPerson.ts';
import { type ShareWithPersonParams, shareWithPersonCommand } from '../../protocol.ts';
import type { Open } from '../serving.ts';
import { plainEdits } from '../textEdits.ts';
import { CHANGED_MEANWHILE, type EditCommand } from './editCommand.ts';

export const shareWithPersonEdit: EditCommand = {
  command: shareWithPersonCommand,
  label: 'Share with the person',
  uriOf: (argument) => (isShareWithPerson(argument) ? argument.uri : String(argument)),
  edit(open, argument, { client, text }) {
    if (!isShareWithPerson(argument) && typeof argument !== 'string') return { refused: USAGE };
    const both = filesOf(open);
    if (isRefused(both)) return both;
    const { notes, plan } = both;
    const place = typeof argument === 'string' ? onlyDraft(notes) : placeOf(argument);
    if (isRefused(place)) return place;
    const seen: Partial<ShareWithPersonParams> = typeof argument === 'string' ? {} : argument;
    const { version = notes.text.version, planVersion = plan.text.version } = seen;
    if (version !== notes.text.version || planVersion !== plan.text.version) {
      return { refused: CHANGED_MEANWHILE };
    }
    const sharing = shareWithPerson(notes, plan, place);
    if (isRefused(sharing)) return sharing;
    return plainEdits(
      [
        { text: plan.text, edits: sharing.plan },
        { text: notes.text, edits: sharing.notes },
      ],
      (uri) => text(uri) !== undefined,
      client,
    );
  },
};

/** The notes, and the plan that they are about. */
export function filesOf(open: Open | undefined) {
  const notes = ofKind(open?.document, 'notes');
  const plan = open?.surroundings.planLink;
  if (!notes) return { refused: NO_NOTES };
  if (plan === undefined || plan === 'not-found') return { refused: NO_PLAN };
  return { notes, plan };
}

function onlyDraft(notes: Parameters<typeof draftPlaces>[0]): DraftPlace | Refusal {
  const [only, ...others] = draftPlaces(notes);
  if (!only) return { refused: NOTHING_TO_SHARE };
  return others.length === 0 ? only : { refused: WHICH_ONE };
}

function placeOf({ block, index = 0 }: ShareWithPersonParams): DraftPlace {
  return block === 'assessments' ? { block, index } : { block };
}

function isShareWithPerson(argument: unknown): argument is ShareWithPersonParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, planVersion, block, index } = argument as Record<string, unknown>;
  const isNumber = (value: unknown) => value === undefined || Number.isInteger(value);
  return (
    typeof uri === 'string' &&
    (block === 'challenge' || block === 'vision' || block === 'assessments') &&
    [version, planVersion, index].every(isNumber)
  );
}

const USAGE =
  'A draft is shared by `{ uri, block }`: the private notes, and `challenge`, `vision` or `assessments`, there with the `index` of the round from 0. The URI alone will do where there is only one draft.';
const NO_NOTES = say`Drafts stand in private notes: open those first.`;
const NO_PLAN = say`The notes do not say whose plan the draft belongs to, or that plan cannot be read: mend \`plan:\`, or the plan, and try again.`;
const WHICH_ONE = say`There are several drafts in the notes. Say which one: \`block\`, and for an assessment its \`index\` from 0.`;
export const NOTHING_TO_SHARE = say`There is nothing to share: the notes hold no assessment, challenge or vision.`;
