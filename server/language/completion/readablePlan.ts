import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { type CoachDocument, ofKind, readDocument } from '../../document/document.ts';
import { parseText } from '../../document/parse.ts';
import { keysAtTop, sectionsOf } from './section.ts';

/** What offers are made from. */
const needed = ['person', 'lead', 'period', 'themes'] as const;
/** Characters of a section: a log of years is not read again for what it might add. */
const MOST_LETTERS = 50_000;

/**
 * A plan in which something is broken, without the sections that are: an open bracket swallows all that
 * stands below it, of which offers still have to know.
 *
 * @param plan as the whole text reads
 */
export function readablePlan(document: CoachDocument, plan: Plan | undefined): Plan | undefined {
  if (document.isSound) return plan;
  const source = document.text.getText();
  const written = new Set(keysAtTop(source));
  const isWhole = needed.every(
    (key) => !written.has(key) || attempt(() => plan?.[key]) !== undefined,
  );
  if (isWhole) return plan;
  const sections = sectionsOf(source).filter(
    (section) => section.length <= MOST_LETTERS && parseText(section).document.errors.length === 0,
  );
  const text = TextDocument.create(document.uri, 'coach', 0, sections.join(''));
  return ofKind(readDocument(text), 'plan')?.content ?? plan;
}
