import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { inLanguage } from '../coaching/inLanguage.ts';
import type { CoachDocument } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { isRefused } from '../edits/edit.ts';
import { fixAll } from '../edits/fixAll.ts';
import { wordCodes } from '../edits/fixes/didYouMean.ts';
import { isSameRange } from '../edits/fixes/findPlace.ts';
import type { Offer } from '../edits/fixes/fix.ts';
import { offersFor } from '../edits/fixes/index.ts';
import { titles } from '../edits/fixes/titles.ts';
import { progressActions } from '../language/progressActions.ts';
import type { ReportedFinding } from '../language/reportedFinding.ts';
import type { Capabilities } from './capabilities.ts';
import { workspaceEdit } from './textEdits.ts';

/** What `editor.codeActionsOnSave` asks for, by itself or as `source.fixAll`. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.coach`;

/** What can be said of how things go: it mends nothing. */
const progressKind = CodeActionKind.RefactorRewrite;

export const codeActionKinds = [CodeActionKind.QuickFix, progressKind, fixAllKind];

/**
 * What can be done about the findings at a range: first what mends them, last what silences them.
 *
 * @param found the findings of this version of the document.
 */
export function codeActions(
  document: CoachDocument,
  surroundings: Surroundings,
  found: readonly ReportedFinding[],
  { range, context }: CodeActionParams,
  client: Capabilities,
): CodeAction[] {
  const { only, diagnostics } = context;
  // Without `only` an editor asks whenever the caret moves: what changes the whole file waits to be named.
  const whole = only?.some((kind) => isWithin(fixAllKind, kind))
    ? suggestions(document, found, fixAllKind, 1, client)
    : [];
  const isWanted = (kind: string) => !only || only.some((each) => isWithin(kind, each));
  const progress = isWanted(progressKind) ? progressOffers(document, range, client) : [];
  if (!isWanted(CodeActionKind.QuickFix)) return [...progress, ...whole];
  const here = found.filter((finding) => touch(finding.range, range));
  const offers = here.flatMap((finding) =>
    offersFor(document, finding, surroundings).map((offer) => ({ finding, offer })),
  );
  const actionsOf = (isSilencing: boolean) =>
    merged(offers.filter(({ offer }) => (offer.isSilencing ?? false) === isSilencing)).flatMap(
      ({ offer, mended }) => {
        const isMended = (each: Diagnostic) => mended.some((finding) => isAbout(each, finding));
        return toAction(document, offer, diagnostics.filter(isMended), client);
      },
    );
  const hasSuggestion = here.some(({ code }) => wordCodes.has(code));
  return [
    ...actionsOf(false),
    ...(hasSuggestion ? suggestions(document, found, CodeActionKind.QuickFix, 2, client) : []),
    ...actionsOf(true),
    ...progress,
    ...whole,
  ];
}

/** As commands: the edit is computed when one is chosen, not each time that the caret moves. */
function progressOffers(
  document: CoachDocument,
  range: Range,
  { appliesEdits, locale }: Capabilities,
): CodeAction[] {
  if (!appliesEdits) return [];
  return progressActions(document, range, locale).map(({ title, command, argument }) => ({
    title,
    kind: progressKind,
    command: { title, command, arguments: [argument] },
  }));
}

/** A kind is asked for by itself or by any that it begins with; by an empty one too. */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function touch(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function isAbout({ source, code, range }: Diagnostic, finding: ReportedFinding): boolean {
  return source === 'coach' && code === finding.code && isSameRange(range, finding.range);
}

/** Offers that come to the same are one, which mends several findings. */
function merged(
  offers: readonly { readonly finding: ReportedFinding; readonly offer: Offer }[],
): { offer: Offer; mended: ReportedFinding[] }[] {
  const groups = new Map<string, { offer: Offer; mended: ReportedFinding[] }>();
  for (const { finding, offer } of offers) {
    const key = JSON.stringify([offer.title, offer.edits]);
    const group = groups.get(key);
    if (group) group.mended.push(finding);
    else groups.set(key, { offer, mended: [finding] });
  }
  return [...groups.values()];
}

/** None where the client can do nothing with it. */
function toAction(
  { text }: CoachDocument,
  { title, edits, isPreferred }: Offer,
  diagnostics: Diagnostic[],
  client: Capabilities,
): CodeAction[] {
  const { locale } = client;
  const action = {
    title: inLanguage(title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics,
  };
  if (isRefused(edits)) {
    return client.showsDisabledActions
      ? [{ ...action, disabled: { reason: inLanguage(edits.refused, locale) } }]
      : [];
  }
  const edit = workspaceEdit(text, edits, client);
  return edit ? [{ ...action, ...(isPreferred ? { isPreferred } : {}), edit }] : [];
}

/** One action that applies what is suggested in all the file, where that are at least so many. */
function suggestions(
  document: CoachDocument,
  found: readonly ReportedFinding[],
  kind: CodeActionKind,
  fewest: number,
  client: Capabilities,
): CodeAction[] {
  const fixes = fixAll(document, found);
  const edits = fixes.flatMap((fix) => fix.edits);
  const edit = fixes.length >= fewest ? workspaceEdit(document.text, edits, client) : undefined;
  const title = inLanguage(titles.suggestions(fixes.length), client.locale);
  return edit ? [{ title, kind, edit }] : [];
}
