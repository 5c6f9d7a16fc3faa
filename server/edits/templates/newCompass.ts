import type { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { starterCompassText } from '../../coaching/starterCompass.ts';
import { readDocument } from '../../document/document.ts';
import { applyEdits, isRefused, type Refusal, together } from '../edit.ts';
import { insertKeys } from '../insertKeys.ts';
import { replaceScalar } from '../replace.ts';

/** The text of a compass that begins: the starter, as a draft of today. @param title blank for the starter's. */
export function newCompass(title: string | undefined, today: Temporal.PlainDate): string | Refusal {
  const starter = readDocument(
    TextDocument.create('starter:/compass.coach.yaml', 'coach', 1, starterCompassText),
  );
  const edits = together([
    insertKeys(starter, [], { started: today.toString() }),
    title?.trim() ? replaceScalar(starter, ['title'], title.trim()) : [],
  ]);
  return isRefused(edits) ? edits : applyEdits(starterCompassText, edits);
}
