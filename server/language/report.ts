import { isGerman } from '../coaching/inLanguage.ts';
import type { CoachDocument } from '../document/document.ts';

export type { ReportResult } from '../protocol.ts';

const english = {
  private: 'Private files are never exported.',
  unreadable: 'The file cannot be read as it is now: its findings say where.',
  otherKind: 'Reports are made of a person’s plan, and this file is none.',
} as const;

const german: { readonly [Key in keyof typeof english]: string } = {
  private: 'Private Dateien werden nie exportiert.',
  unreadable: 'Die Datei ist so, wie sie jetzt ist, nicht lesbar: ihre Befunde sagen, wo.',
  otherKind: 'Berichte gibt es vom Plan einer Person, und diese Datei ist keiner.',
};

/** Why no report is made of a document, as a sentence; undefined for a plan that can be read. */
export function notReportable(document: CoachDocument, locale: string): string | undefined {
  const words = isGerman(locale) ? german : english;
  if (document.isPrivate) return words.private;
  if (!document.isSound) return words.unreadable;
  return document.kind === 'plan' ? undefined : words.otherKind;
}
