import type { Kind } from '../../../schemas/generated/format.d.ts';
import { type CoachDocument, kinds } from '../../document/document.ts';
import { schemaOf } from '../../document/schemaNode.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { fieldSketch } from '../../edits/fixes/fields.ts';
import { skeletonOf } from '../../edits/fixes/skeletons.ts';
import type { SketchMapping } from '../../edits/sketch.ts';
import type { Hole } from './hole.ts';
import type { Draft } from './offer.ts';
import { keysAtTop } from './section.ts';

/** What a file may be: a whole one to begin with, or what one with content lacks in order to say it. */
export function kindsOfFile(
  document: CoachDocument,
  surroundings: Surroundings,
  hole: Hole,
): Draft[] {
  if (hole.part === 'key' && hole.path.length === 0 && !hole.others.has('kind') && !hole.value) {
    return ordered(document).flatMap((kind) => {
      const entries =
        hole.others.size === 0
          ? skeletonOf(document, kind, surroundings)
          : lacking(document, kind, surroundings, hole.others);
      return entries ? [draft(kind, `kind: ${kind}`, { entries })] : [];
    });
  }
  if (hole.part === 'value' && hole.path.length === 1 && hole.path[0] === 'kind') {
    const others = new Set(keysAtTop(document.text.getText()));
    others.delete('kind');
    return ordered(document).flatMap((kind) => {
      if (others.size > 0) {
        const isWhole = schemaOf(kind).required?.every((key) => key === 'kind' || others.has(key));
        return isWhole && knowsAll(kind, others) ? [draft(kind, kind, { value: kind })] : [];
      }
      const { kind: _, ...below } = skeletonOf(document, kind, surroundings);
      return isLast(document, hole) ? [draft(kind, kind, { value: kind, below })] : [];
    });
  }
  return [];
}

function draft(kind: Kind, label: string, insert: Draft['insert']): Draft {
  return { kind: 'block', label, documentation: () => schemaOf(kind).description, insert };
}

/** A private file is somebody's notes. */
function ordered({ isPrivate }: CoachDocument): readonly Kind[] {
  return isPrivate
    ? ['notes', ...kinds.filter((kind) => kind !== 'notes')]
    : ['plan', ...kinds.filter((kind) => kind !== 'plan')];
}

/** The kind and what it requires, for a file with keys that the kind knows. */
function lacking(
  document: CoachDocument,
  kind: Kind,
  surroundings: Surroundings,
  others: ReadonlySet<string>,
): SketchMapping | undefined {
  if (!knowsAll(kind, others)) return undefined;
  const missing = (schemaOf(kind).required ?? []).filter(
    (key) => key !== 'kind' && !others.has(key),
  );
  return {
    kind,
    ...Object.fromEntries(
      missing.map((key) => [key, fieldSketch(document, [], key, surroundings)]),
    ),
  };
}

function knowsAll(kind: Kind, keys: ReadonlySet<string>): boolean {
  const known = schemaOf(kind).properties ?? {};
  return [...keys].every((key) => Object.hasOwn(known, key) || key.startsWith('x-'));
}

/** Whether nothing follows the word, so that lines may. */
function isLast({ text }: CoachDocument, { word, flow }: Hole): boolean {
  return !flow && text.getText().slice(word.span[1]).trim() === '';
}
