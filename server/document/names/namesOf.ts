import type { CoachDocument } from '../document.ts';
import { Collector, within } from './collector.ts';
import { compassNames } from './compassNames.ts';
import type { Name } from './name.ts';
import { planNames, roundNames } from './planNames.ts';
import { questionNames } from './questionNames.ts';

/** The names in one version of a document. */
export interface Names {
  /** Those of one part of the file after the other, which need not be the order of the text. */
  readonly all: readonly Name[];
  /** By id. */
  readonly byId: ReadonlyMap<string, readonly Name[]>;
}

const known = new WeakMap<CoachDocument, Names>();

/** The names in a document, found once a version. What is broken in it is passed over. */
export function namesOf(document: CoachDocument): Names {
  let names = known.get(document);
  if (!names) {
    const all = collect(document);
    const byId = new Map<string, Name[]>();
    for (const name of all) {
      const same = byId.get(name.id);
      if (same) same.push(name);
      else byId.set(name.id, [name]);
    }
    names = { all, byId };
    known.set(document, names);
  }
  return names;
}

/**
 * The name that stands at an offset, its two ends included; undefined where none does, and where an
 * alias brings in several at once.
 */
export function nameAt(document: CoachDocument, offset: number): Name | undefined {
  const here = namesOf(document).all.filter(({ span: [start, end] }) => {
    return start <= offset && offset <= end;
  });
  const written = here.filter(({ aliased }) => !aliased);
  return written[0] ?? (here.length === 1 ? here[0] : undefined);
}

function collect({ tree, kind, text }: CoachDocument): readonly Name[] {
  const names = new Collector(text.getText());
  const top = { node: tree, path: [] };
  switch (kind) {
    case 'plan':
      planNames(names, top);
      break;
    case 'compass':
      compassNames(names, top);
      break;
    case 'questions':
      questionNames(names, top);
      break;
    case 'notes':
      roundNames(names, within(top, 'assessments'), []);
      break;
  }
  return names.names;
}
