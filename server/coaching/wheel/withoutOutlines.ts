import type { WheelModel } from './types.ts';

/**
 * A wheel without some of its outlines, for whoever passes it on: nothing of those is left, in words
 * either. What lies between self and lead goes with each of them.
 */
export function withoutOutlines(model: WheelModel, hidden: ReadonlySet<string>): WheelModel {
  if (!model.outlines.some(({ id }) => hidden.has(id))) return model;
  const outlines = model.outlines.filter(({ id }) => !hidden.has(id));
  const hasBoth = ['self', 'lead'].every((role) =>
    outlines.some((outline) => outline.role === role),
  );
  const spokes = hasBoth ? model.spokes : model.spokes.map(({ gap: _, ...spoke }) => spoke);
  return { ...model, outlines, spokes };
}
