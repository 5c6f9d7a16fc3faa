import { dateInWords, datePartsOf } from '../../server/coaching/datesInWords.ts';
import { drawWheel } from '../../server/coaching/wheel/draw.ts';
import { drawSample } from '../../server/coaching/wheel/drawSample.ts';
import { escapeXml } from '../../server/coaching/wheel/svg.ts';
import type { Outline, Spoke, WheelModel } from '../../server/coaching/wheel/types.ts';
import { differenceWords, numberWords, themeWords } from '../../server/coaching/wheel/words.ts';
import type { PanelState } from '../../server/protocol.ts';

/** In pixels; narrower previews scale it down. */
const WIDTH = 640;

/**
 * A block that shows a wheel, as HTML: the drawing, what its lines mean, and the same in numbers; or why
 * there is none. All of people's text is escaped.
 *
 * @param path of the file, as the document writes it.
 * @param state undefined while the file is being read.
 * @param language in which dates are written.
 */
export function figure(
  path: string,
  state: Pick<PanelState, 'wheel' | 'notice'> | undefined,
  language: string,
): string {
  const model = state?.wheel?.model;
  if (!model) return note(path, state?.notice ?? 'The file is being read.');
  return [
    '<figure class="coach-wheel-figure coach-colours">',
    caption(path, model),
    state.notice === undefined ? '' : note(path, state.notice),
    ...model.notices.map((text) => `<p class="coach-note">${withCode(text)}</p>`),
    drawWheel(model, { width: WIDTH, fontSize: 14 }),
    legend(model, language),
    // Open: whoever does not see the wheel, or wants it exactly, need not look for the numbers.
    `<details open><summary>The same in numbers (${numberWords(model.scale.min)} to ${numberWords(model.scale.max)})</summary>`,
    table(model),
    '</details></figure>',
  ].join('');
}

function note(path: string, message: string): string {
  const file = path === '' ? '' : ` of <code>${escapeXml(path)}</code>`;
  return `<p class="coach-note">PMwheel${file}: ${withCode(message)}</p>`;
}

function caption(path: string, { name, headline }: WheelModel): string {
  const link = `<a href="${escapeXml(address(path))}">${escapeXml(name)}</a>`;
  return `<figcaption>${link}${headline === undefined ? '' : ` <span>${escapeXml(headline)}</span>`}</figcaption>`;
}

/** As the address of a link, which the preview opens relative to its document. */
function address(path: string): string {
  // In front of it, so that the first folder's name is never taken for a scheme.
  const from = path.startsWith('/') || path.startsWith('.') ? '' : './';
  return from + path.split('/').map(encodeURIComponent).join('/');
}

function legend(model: WheelModel, language: string): string {
  if (model.outlines.length === 0) return '';
  const items = model.outlines.map((outline) => {
    const newest = newestDay(outline);
    const day =
      newest === undefined
        ? ''
        : ` <time datetime="${escapeXml(newest)}">${escapeXml(dateInWords(datePartsOf(newest), language))}</time>`;
    return `<li>${drawSample(outline, model.of)} <span>${escapeXml(outline.label)}</span>${day}</li>`;
  });
  return `<ul class="coach-legend" aria-label="Shown on the wheel">${items.join('')}</ul>`;
}

function newestDay(outline: Outline): string | undefined {
  return outline.values
    .flatMap((value) => value?.date ?? [])
    .sort()
    .at(-1);
}

function table(model: WheelModel): string {
  const hasBoth = ['self', 'lead'].every((role) =>
    model.outlines.some((each) => each.role === role),
  );
  const hasThemes = model.spokes.some(({ themes }) => themes.length > 0);
  const heads = [
    'Bucket',
    ...model.outlines.map(({ label }) => label),
    ...(hasBoth ? ['Self and lead'] : []),
    ...(hasThemes ? ['Themes'] : []),
  ];
  const rows = model.spokes.map((spoke, index) => {
    const values = model.outlines.map(({ values }) => values[index]);
    const cells = [
      ...values.map((value) => (value ? numberWords(value.rating) : '–')),
      ...(hasBoth ? [differenceWords(model, index) ?? '–'] : []),
      ...(hasThemes ? [themesOf(spoke)] : []),
    ];
    return `<tr><th scope="row">${escapeXml(spoke.title)}</th>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
  });
  const head = heads.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function themesOf({ themes }: Spoke): string {
  return themes.length === 0 ? '–' : themes.map(themeWords).join('; ');
}

/** A sentence of ours, in which backticks set off keys and ids. */
function withCode(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeXml(part)}</code>` : escapeXml(part)))
    .join('');
}
