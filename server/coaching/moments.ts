/** The occasions on which somebody begins to coach (experience.md, "What a person sees and does"). */
export const moments = ['new-pm', 'performance-cycle', 'growth-cadence'] as const;
export type Moment = (typeof moments)[number];
