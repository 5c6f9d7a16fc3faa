import type { RateMessage, RevealMessage, Target, WheelModel } from '../../server/protocol.ts';

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

/** The round and the bucket that a pin is set in; undefined where nobody rates there any more. */
export function pinOf(
  model: WheelModel,
  { spoke, outline }: Pick<RateMessage, 'spoke' | 'outline'>,
): { readonly round: number; readonly bucket: string } | undefined {
  const index = model.spokes.findIndex(({ id }) => id === spoke);
  const rated = model.outlines.find(({ id }) => id === outline);
  const round =
    rated?.round === undefined ? undefined : (rated.values[index]?.round ?? rated.round);
  return index < 0 || round === undefined ? undefined : { round, bucket: spoke };
}
