import { parse } from 'yaml';
import text from '../content/emotions.yaml';

/** A quarter of the thirty emotions: pleasant or not, with much or little energy. */
export interface EmotionGroup {
  readonly id: string;
  /** For people: "Pleasant, with much energy". */
  readonly title: string;
  /** As they stand in a log's `mood`. */
  readonly emotions: readonly string[];
}

let groups: readonly EmotionGroup[] | undefined;
let all: ReadonlySet<string> | undefined;

/** The four groups of emotions in the order in which they are offered. Parsed when first asked for. */
export function emotionGroups(): readonly EmotionGroup[] {
  groups ??= (parse(text) as { groups: EmotionGroup[] }).groups;
  return groups;
}

/** The thirty emotions that `mood` may name, group by group. */
export function emotions(): ReadonlySet<string> {
  all ??= new Set(emotionGroups().flatMap((group) => group.emotions));
  return all;
}
