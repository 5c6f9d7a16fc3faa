import type { Outline, WheelModel } from '../../server/coaching/wheel/types.ts';
import { dayWords, html } from './dom.ts';
import { MOVES } from './legend.ts';
import type { Move } from './move.ts';
import { picture } from './picture.ts';
import { dressPins, markMoving } from './pins.ts';

/** Wider pictures gain nothing: the circle has its full size. */
const WIDEST_PICTURE = 860;
/** Narrower than that the labels would take all the room: two wheels stand below each other then. */
const NARROWEST_OF_TWO = 400;
/** Between two wheels, as in the style sheet. */
const GAP = 16;

/** How the wheel is drawn. */
export interface View {
  /** Ids of outlines, and `moves`, that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Self and lead each have a wheel of their own. */
  readonly isBeside: boolean;
  /** In pixels. */
  readonly width: number;
  /** The pin that is on its way. */
  readonly move: Move | undefined;
}

/** Whether there are both self's and the lead's view to be put beside each other. */
export function canStandBeside({ outlines }: WheelModel): boolean {
  return ['self', 'lead'].every((id) => outlines.some((outline) => outline.id === id));
}

/** The wheel, or self's and the lead's beside each other, with pins that can be moved. */
export function pictures(model: WheelModel, view: View): Element[] {
  const { hidden, width, move } = view;
  const [self, lead] = ['self', 'lead'].map((id) => model.outlines.find((each) => each.id === id));
  const dressed = (svg: Element) => {
    dressPins(svg, model);
    if (move) markMoving(svg, move);
    return svg;
  };
  if (!view.isBeside || !self || !lead) {
    const before = hidden.has(MOVES) ? undefined : 'moves';
    return [dressed(picture(model, { hidden, width: Math.min(width, WIDEST_PICTURE), before }))];
  }
  const half = (width - GAP) / 2;
  const each = half >= NARROWEST_OF_TWO ? half : Math.min(width, WIDEST_PICTURE);
  return [self, lead].map((outline) => {
    const before = hidden.has(MOVES) ? undefined : 'outline';
    const svg = picture(alone(model, outline), { hidden: new Set(), width: each, before });
    svg.setAttribute('aria-label', `${outline.label}: ${model.name}`);
    for (const label of svg.querySelectorAll('[data-key]')) {
      label.setAttribute('data-key', `${label.getAttribute('data-key')} of ${outline.id}`);
    }
    return html('figure', {}, caption(outline), dressed(svg));
  });
}

/** One rater's view, with what is expected. */
function alone(model: WheelModel, outline: Outline): WheelModel {
  const expected = model.outlines.filter(({ role }) => role === 'expected');
  return {
    ...model,
    outlines: [outline, ...expected],
    spokes: model.spokes.map(({ gap: _, ...spoke }) => spoke),
  };
}

function caption({ label, past, before }: Outline): HTMLElement {
  const newest = past?.at(-1)?.date;
  const words = [
    newest && dayWords(newest),
    before ? `dotted as it was on ${dayWords(before.since)}` : 'the first round',
  ];
  return html(
    'figcaption',
    {},
    html('strong', {}, label),
    html('span', { class: 'muted' }, words.filter(Boolean).join('; ')),
  );
}
