import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import type { Path } from '../../document/place.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { HintWords } from './hintWords.ts';

/** A few words behind a value. */
export interface Hint {
  /** Of the value. */
  readonly path: Path;
  readonly label: string;
  /** The same in whole sentences. */
  readonly tooltip: string;
}

/** What hints are made of. */
export interface Hinted {
  readonly plan: Plan;
  /** Undefined where there is none, and where nothing of it may be shown. */
  readonly compass: Compass | undefined;
  readonly today: Surroundings['today'];
  readonly locale: string;
  readonly words: HintWords;
}
