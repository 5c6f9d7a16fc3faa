import type { WheelModel } from './types.ts';

/**
 * A wheel without some of its outlines, for whoever passes it on: nothing of those is left, in words
 * either. What lies between self and lead goes with each of them, and growth areas, which are the lead's
 * view, with the lead.
 */
export function withoutOutlines(model: WheelModel, hidden: ReadonlySet<string>): WheelModel {
  if (!model.outlines.some(({ id }) => hidden.has(id))) return model;
  const outlines = model.outlines.filter(({ id }) => !hidden.has(id));
  const [hasSelf, hasLead] = ['self', 'lead'].map((role) =>
    outlines.some((outline) => outline.role === role),
  );
  const spokes = model.spokes.map(({ gap, growth, ...spoke }) => ({
    ...spoke,
    ...(gap && hasSelf && hasLead && { gap }),
    ...(growth && hasLead && { growth }),
  }));
  return { ...model, outlines, spokes };
}
