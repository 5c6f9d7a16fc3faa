import type { CoachDocument } from '../document.ts';
import { Collector, within } from './collector.ts';
import { compassNames } from './compassNames.ts';
import type { WrittenName } from './name.ts';
import { planNames, roundNames } from './planNames.ts';
import { questionNames } from './questionNames.ts';

/** The names in one version of a document. */
export interface Names {
  /** Those of one part of the file after the other, which need not be the order of the text. */
  readonly all: readonly WrittenName[];
  /** By id. */
  readonly byId: ReadonlyMap<string, readonly WrittenName[]>;
}

const known = new WeakMap<CoachDocument, Names>();

/** The names in a document, found once a version. What is broken in it is passed over. */
export function namesOf(document: CoachDocument): Names {
  let names = known.get(document);
  if (!names) {
    names = new Found(namesIn(document));
    known.set(document, names);
  }
  return names;
}

/** Of most files that are read nobody asks for the names by id. */
class Found implements Names {
  readonly all: readonly WrittenName[];
  #byId: ReadonlyMap<string, readonly WrittenName[]> | undefined;

  constructor(all: readonly WrittenName[]) {
    this.all = all;
  }

  get byId(): ReadonlyMap<string, readonly WrittenName[]> {
    this.#byId ??= byIdOf(this.all);
    return this.#byId;
  }
}

function byIdOf(all: readonly WrittenName[]): Map<string, WrittenName[]> {
  const byId = new Map<string, WrittenName[]>();
  for (const name of all) {
    const same = byId.get(name.id);
    if (same) same.push(name);
    else byId.set(name.id, [name]);
  }
  return byId;
}

/**
 * The name that stands at an offset, its two ends included; undefined where none does, and where an
 * alias brings in several at once.
 */
export function nameAt(document: CoachDocument, offset: number): WrittenName | undefined {
  const here = namesOf(document).all.filter(({ span: [start, end] }) => {
    return start <= offset && offset <= end;
  });
  const written = here.filter(({ aliased }) => !aliased);
  return written[0] ?? (here.length === 1 ? here[0] : undefined);
}

/** As `namesOf`, for whoever asks once: looked for anew. */
export function namesIn({ tree, kind, text }: CoachDocument): readonly WrittenName[] {
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
