import type { CoachDocument } from '../../document/document.ts';
import { nodeAt, type Path } from '../../document/place.ts';
import type { Edits } from '../edit.ts';
import { insertKeys } from '../insertKeys.ts';
import { replaceScalar } from '../replace.ts';
import { mustAsk } from '../sketch.ts';
import type { Fix, Subject } from './fix.ts';
import { words } from './sketches.ts';
import { titles } from './titles.ts';

/** Texts that only people can write: they are asked for, where the editor can ask. */
export const vagueGood = text('vague-good', 'good', words.good, ({ at }) =>
  // One that is there but short is for its author to write anew.
  at?.part === 'key' ? at.path : undefined,
);
export const noNudgePreference = text('no-nudge-preference', 'nudge-by', words.nudgeBy, () => [
  'cadence',
]);
export const noHeadline = text('no-headline', 'headline', words.headline, () => []);
export const noSuccessSignal = text('no-success-signal', 'success', words.success, ({ at }) =>
  at?.path.slice(0, 2),
);

function text(
  code: string,
  key: string,
  wording: string,
  mappingOf: (subject: Subject) => Path | undefined,
): Fix {
  return {
    codes: [code],
    *offers(subject) {
      const path = mappingOf(subject);
      if (!path) return;
      const edits = asked(subject.document, path, key, wording);
      yield { title: titles.addKey(key), edits, isPreferred: true };
    },
  };
}

function asked(document: CoachDocument, path: Path, key: string, wording: string): Edits {
  return nodeAt(document.tree, [...path, key])
    ? replaceScalar(document, [...path, key], mustAsk(wording))
    : insertKeys(document, path, { [key]: mustAsk(wording) });
}
