import type { PlaceAt } from '../../document/pathAt.ts';
import { descriptionAt, valuesAt } from '../../document/schemaText.ts';
import { bullets, paragraphs } from '../markup.ts';
import type { Asked } from './asked.ts';
import { ruleCodeHover } from './ruleCode.ts';

/** More values than these are for completion to list. */
const MOST_VALUES = 10;

/** The schema's text for a key, with the values that it may have; for a pitfall's code what it means. */
export function keyHover({ path }: PlaceAt, asked: Asked): string | undefined {
  const { document, markup } = asked;
  const { kind } = document;
  const key = path.at(-1);
  if (!kind || key === undefined) return undefined;
  if (kind === 'compass' && path[0] === 'rules' && path.length === 2) {
    return ruleCodeHover(String(key), asked);
  }
  const description = descriptionAt(kind, path);
  if (description === undefined) return undefined;
  const values = valuesAt(kind, path).filter((value) => value.description !== undefined);
  const isChoice = values.length > 1 && values.length <= MOST_VALUES;
  return paragraphs(
    markup.strong(String(key)),
    markup.text(description),
    bullets(
      (isChoice ? values : []).map(
        (each) => `${markup.strong(String(each.value))}: ${markup.text(each.description ?? '')}`,
      ),
    ),
  );
}
