import fc from 'fast-check';
import type {
  Outline,
  OutlineRole,
  Spoke,
  Target,
  WheelModel,
} from '../../../server/coaching/wheel/types.ts';

export const nowhere: Target = {
  uri: 'file:///a.coach.yaml',
  path: [],
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

/** A wheel with no more than what is given. */
export function wheel(parts: Partial<WheelModel> = {}): WheelModel {
  return {
    of: 'plan',
    name: 'Ana Lopez',
    scale: { min: 1, max: 10, labels: {} },
    spokes: spokesOf(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']),
    outlines: [],
    notices: [],
    ...parts,
  };
}

export function spokesOf(titles: readonly string[]): Spoke[] {
  return titles.map((title, index) => ({
    id: `bucket-${index + 1}`,
    title,
    themes: [],
    target: nowhere,
  }));
}

export function outline(role: OutlineRole, ratings: readonly (number | null)[]): Outline {
  return {
    id: role,
    role,
    label: role.charAt(0).toUpperCase() + role.slice(1),
    index: 0,
    values: ratings.map((rating) => (rating === null ? null : { rating, target: nowhere })),
  };
}

const title = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.lorem({ maxCount: 8 }),
);
const colour = fc.constantFrom('green', 'amber', 'red', undefined);
const role = fc.constantFrom<OutlineRole>('self', 'lead', 'peer', 'expected');

/** Wheels of 1 to 16 buckets with titles, gaps, themes and ratings of all sorts, on scales of all sorts. */
export const anyWheel: fc.Arbitrary<WheelModel> = fc
  .record({
    titles: fc.array(title, { minLength: 1, maxLength: 16 }),
    min: fc.integer({ min: -5, max: 5 }),
    range: fc.integer({ min: 1, max: 120 }),
    gaps: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    colours: fc.array(fc.array(colour, { maxLength: 7 }), { minLength: 16, maxLength: 16 }),
    outlines: fc.array(
      fc.record({
        role,
        shares: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 16,
          maxLength: 16,
        }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ titles, min, range, gaps, colours, outlines }) =>
    wheel({
      scale: { min, max: min + range, labels: {} },
      spokes: spokesOf(titles).map((spoke, index) => ({
        ...spoke,
        ...(gaps[index] && { gap: { difference: range / 2, discussed: index % 2 === 0 } }),
        themes: (colours[index] ?? []).map((colour, number) => ({
          id: `theme-${number}`,
          title: `Theme ${number}`,
          ...(colour && { colour }),
          target: nowhere,
        })),
      })),
      outlines: outlines.map(({ role, shares }, index) => ({
        ...outline(
          role,
          shares
            .slice(0, titles.length)
            .map((share) => (share === null ? null : min + share * range)),
        ),
        id: `${role}-${index}`,
        index,
      })),
    }),
  );
