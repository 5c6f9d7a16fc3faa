import { nameAt } from '../../document/names/namesOf.ts';
import { type PlaceAt, pathAt } from '../../document/pathAt.ts';
import type { Span } from '../../document/tree.ts';
import { paragraphs } from '../markup.ts';
import type { Asked } from './asked.ts';
import { keyHover } from './key.ts';
import { nameHover } from './name.ts';
import { valueHover } from './value.ts';

/** What a hover says of what stands somewhere. */
export interface Thing {
  readonly text: string;
  readonly span: Span;
}

/** What stands at an offset: a name, a key, or a value that means more than it says; undefined for all else. */
export function thingAt(offset: number, asked: Asked): Thing | undefined {
  const place = pathAt(asked.document.tree, offset);
  if (!place) return undefined;
  const text = textOf(place, offset, asked);
  return text ? { text, span: place.span } : undefined;
}

function textOf(place: PlaceAt, offset: number, asked: Asked): string | undefined {
  const name = nameAt(asked.document, offset);
  const named = name && nameHover(name, asked);
  if (named) return paragraphs(named);
  return place.part === 'key' ? keyHover(place, asked) : valueHover(place, asked);
}
