import type { Kind } from '../../../schemas/generated/format.d.ts';
import type { PlaceAt } from '../../document/pathAt.ts';
import type { Path } from '../../document/place.ts';
import { definitionName, schemaAt } from '../../document/schemaNode.ts';
import { valuesAt } from '../../document/schemaText.ts';
import { paragraphs } from '../markup.ts';
import type { Asked } from './asked.ts';
import { bucketHover } from './bucket.ts';
import { compassHover } from './compass.ts';
import { dateHover } from './date.ts';
import { heading } from './heading.ts';
import { planHover } from './plan.ts';
import { ratingHover } from './rating.ts';
import { ruleCodeHover } from './ruleCode.ts';
import { skillHover } from './skill.ts';

/** What a value means beyond what it says: a date, a rating, a path, or a word out of a few. */
export function valueHover({ path, node }: PlaceAt, asked: Asked): string | undefined {
  const { kind } = asked.document;
  if (!kind || node.type !== 'scalar' || path.length === 0) return undefined;
  const { value } = node;
  if (typeof value === 'number') return numberHover(kind, path, value, asked);
  if (typeof value !== 'string') return undefined;
  if (kind === 'plan' && path[0] === 'compass' && path.length === 1) return compassHover(asked);
  if (kind === 'notes' && path[0] === 'plan' && path.length === 1) return planHover(asked);
  switch (definitionOf(kind, path)) {
    case 'date':
      return dateHover(value, asked);
    case 'findingCode':
      return ruleCodeHover(value, asked);
  }
  const known = valuesAt(kind, path).find((each) => each.value === value);
  return known?.description === undefined
    ? undefined
    : heading(value, asked.markup.text(known.description), asked);
}

function definitionOf(kind: Kind, path: Path): string | undefined {
  const node = schemaAt(kind, path);
  return node && definitionName(node);
}

function numberHover(kind: Kind, path: Path, value: number, asked: Asked): string | undefined {
  // The answer to a scaling question is on a scale of its own.
  if (!isRating(kind, path) || path[0] === 'log') return undefined;
  return paragraphs(ratingHover(value, asked), ratedHover(kind, path, asked));
}

function isRating(kind: Kind, path: Path): boolean {
  const node = schemaAt(kind, path);
  if (!node) return false;
  if (definitionName(node) === 'rating') return true;
  // `planning: 6` is a rating as well as `planning: { rating: 6 }`.
  return definitionName(node) === 'ratingValue';
}

/** What was rated, in a round: the rating's own text comes first, and then what good looks like. */
function ratedHover(kind: Kind, path: Path, asked: Asked): string | undefined {
  if (kind === 'compass' || path[0] !== 'assessments') return undefined;
  const [, , group, id] = path;
  if (typeof id !== 'string') return undefined;
  return group === 'ratings' ? bucketHover(id, asked) : skillHover(id, asked);
}
