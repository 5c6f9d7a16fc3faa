import { drawSample } from '../../server/coaching/wheel/drawSample.ts';
import { movedOf } from '../../server/coaching/wheel/moved.ts';
import type { Outline, WheelModel } from '../../server/coaching/wheel/types.ts';
import { colourWords, numberWords } from '../../server/coaching/wheel/words.ts';
import { dayWords, html, svgFrom } from './dom.ts';
import { growthMark } from './growth.ts';
import { themeMark } from './themeMark.ts';

/** What stands for the arrows of what has moved, among the outlines that are switched off. */
export const MOVES = 'moves';

/** The outlines with their samples, each a button that switches it off and on; and what the scale's numbers mean. */
export function legend(model: WheelModel, hidden: ReadonlySet<string>): HTMLElement {
  return html(
    'div',
    { class: 'legend' },
    html(
      'ul',
      { class: 'outlines', 'aria-label': 'Shown on the wheel' },
      ...model.outlines.map((outline) => html('li', {}, outlineButton(model, outline, hidden))),
      hasMoves(model) ? html('li', {}, movesButton(hidden)) : undefined,
    ),
    scaleList(model),
    marksList(model),
  );
}

function outlineButton(model: WheelModel, outline: Outline, hidden: ReadonlySet<string>) {
  const newest = outline.values
    .map((value) => value?.date ?? '')
    .sort()
    .at(-1);
  return html(
    'button',
    {
      type: 'button',
      'aria-pressed': String(!hidden.has(outline.id)),
      'data-toggle': outline.id,
      'data-key': `toggle ${outline.id}`,
    },
    svgFrom(drawSample(outline, model.of)),
    html('span', {}, outline.label),
    newest ? html('time', { datetime: newest }, dayWords(newest)) : undefined,
  );
}

function hasMoves({ outlines, spokes }: WheelModel): boolean {
  return outlines.some((outline) => spokes.some((_, index) => movedOf(outline, index)));
}

function movesButton(hidden: ReadonlySet<string>): HTMLElement {
  return html(
    'button',
    {
      type: 'button',
      'aria-pressed': String(!hidden.has(MOVES)),
      'data-toggle': MOVES,
      'data-key': `toggle ${MOVES}`,
    },
    html('span', { class: 'arrow-sample', 'aria-hidden': 'true' }, '↗'),
    html('span', {}, 'Moved since the round before'),
  );
}

function scaleList({ scale }: WheelModel): HTMLElement | undefined {
  const labels = Object.entries(scale.labels).sort(([one], [other]) => Number(one) - Number(other));
  if (labels.length === 0) return undefined;
  return html(
    'dl',
    { class: 'scale' },
    ...labels.map(([rating, words]) =>
      html('div', {}, html('dt', {}, numberWords(Number(rating))), html('dd', {}, words)),
    ),
  );
}

/** What the marks at the buckets mean, of those that are there. */
function marksList({ spokes }: WheelModel): HTMLElement | undefined {
  const themes = spokes.flatMap((spoke) => spoke.themes);
  const hasGrowth = spokes.some(({ growth }) => growth);
  if (themes.length === 0 && !hasGrowth) return undefined;
  const colours = (['green', 'amber', 'red', undefined] as const).filter((colour) =>
    themes.some((theme) => theme.colour === colour),
  );
  return html(
    'ul',
    { class: 'marks', 'aria-label': 'Marks of themes' },
    ...colours.map((colour) => {
      const theme = colour === undefined ? {} : { colour };
      return html('li', {}, themeMark(theme), `Theme, ${colourWords(theme)}`);
    }),
    hasGrowth ? html('li', {}, growthMark(), 'Growth area without a theme') : undefined,
  );
}
