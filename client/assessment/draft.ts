import type { Assessed, AssessedBucket, NewAssessment, NewRating } from '../../server/protocol.ts';

/** Whose ratings they are. */
export interface Who {
  readonly rater: 'self' | 'lead' | 'peer';
  /** Tells two peers apart. */
  readonly by?: string;
}

/** One thing that is rated: a bucket, or a skill of it. */
export interface Step extends Assessed {
  readonly key: 'ratings' | 'skills';
  readonly bucket: AssessedBucket;
}

/** What has been said so far. It is only in memory: nobody else's ratings are in it, and leaving drops it. */
export class Draft {
  readonly assessment: NewAssessment;
  who: Who | undefined;
  readonly #said = new Map<string, NewRating>();
  readonly #withSkills = new Set<string>();

  constructor(assessment: NewAssessment) {
    this.assessment = assessment;
  }

  /** The buckets in the order of the wheel, each followed by its skills where those are rated too. */
  get steps(): readonly Step[] {
    return this.assessment.buckets.flatMap((bucket): Step[] => [
      { ...bucket, key: 'ratings', bucket },
      ...(this.#withSkills.has(bucket.id)
        ? bucket.skills.map((skill): Step => ({ ...skill, key: 'skills', bucket }))
        : []),
    ]);
  }

  /** Whether the skills of a bucket are asked for. */
  hasSkills({ id }: AssessedBucket): boolean {
    return this.#withSkills.has(id);
  }

  addSkills({ id }: AssessedBucket): void {
    this.#withSkills.add(id);
  }

  get isEmpty(): boolean {
    return this.#said.size === 0;
  }

  said({ key, id }: Assessed & Pick<Step, 'key'>): NewRating | undefined {
    return this.#said.get(`${key} ${id}`);
  }

  /** @param rating undefined leaves it out of the round. */
  say({ key, id }: Step, rating: NewRating | undefined): void {
    if (rating === undefined) this.#said.delete(`${key} ${id}`);
    else this.#said.set(`${key} ${id}`, rating);
  }

  /** All that was said of buckets, or of skills, by id. */
  all(key: Step['key']): Readonly<Record<string, NewRating>> {
    return Object.fromEntries(
      this.steps.flatMap((step) => {
        const rating = step.key === key ? this.said(step) : undefined;
        return rating === undefined ? [] : [[step.id, rating] as const];
      }),
    );
  }
}

/** The number in a rating; undefined for `not-observed`. */
export function numberOf(rating: NewRating | undefined): number | undefined {
  const value = typeof rating === 'object' ? rating.rating : rating;
  return typeof value === 'number' ? value : undefined;
}

/** What was seen, where that has been said. */
export function evidenceOf(rating: NewRating | undefined): string {
  return typeof rating === 'object' ? rating.evidence : '';
}
