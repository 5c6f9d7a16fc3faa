import type { RevealMessage, Target, WheelModel } from '../../server/protocol.ts';

/** The place in a file that a reveal means; undefined where the wheel has no such thing any more. */
export function targetOf(
  model: WheelModel,
  { spoke, outline, theme }: RevealMessage,
): Target | undefined {
  const index = model.spokes.findIndex(({ id }) => id === spoke);
  if (theme !== undefined) {
    return model.spokes[index]?.themes.find(({ id }) => id === theme)?.target;
  }
  if (outline !== undefined) {
    return model.outlines.find(({ id }) => id === outline)?.values[index]?.target;
  }
  return model.spokes[index]?.target;
}
