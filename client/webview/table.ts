import { type Moved, movedOf } from '../../server/coaching/wheel/moved.ts';
import type { Outline, Spoke, SpokeTheme, WheelModel } from '../../server/coaching/wheel/types.ts';
import {
  colourWords,
  differenceWords,
  GROWTH,
  movedWords,
  numberWords,
  upperFirst,
} from '../../server/coaching/wheel/words.ts';
import { dayWords, html } from './dom.ts';
import { createThemeButton, growthMark } from './growth.ts';
import { isMovable } from './move.ts';
import { themeMark } from './themeMark.ts';

/** A longer word may break: it would take the room of the numbers. */
const LONGEST_WHOLE_WORD = 16;

/**
 * The same as the wheel, in numbers: what a screen reader reads, and whoever wants them exactly.
 * Themes have a column, or lie below the numbers where there is no room for one.
 */
export function table(model: WheelModel, themesAre: 'beside' | 'below'): HTMLElement {
  const isPlan = model.of === 'plan';
  const hasBoth = ['self', 'lead'].every((role) =>
    model.outlines.some((outline) => outline.role === role),
  );
  const hasThemes = model.spokes.some(hasThemesCell);
  const hasColumn = hasThemes && themesAre === 'beside';
  const caption = isPlan ? 'The same in numbers' : 'What is expected, by level';
  return html(
    'table',
    {},
    html(
      'caption',
      {},
      `${caption} (${numberWords(model.scale.min)} to ${numberWords(model.scale.max)})`,
    ),
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        html('th', { scope: 'col' }, 'Bucket'),
        ...model.outlines.map(({ label }) =>
          html('th', { scope: 'col', class: 'number' }, unbroken(label)),
        ),
        hasBoth ? html('th', { scope: 'col' }, 'Self and lead') : undefined,
        hasColumn ? html('th', { scope: 'col' }, 'Themes') : undefined,
      ),
    ),
    html(
      'tbody',
      {},
      ...model.spokes.flatMap((spoke, index) => {
        const isBelow = themesAre === 'below' && hasThemesCell(spoke);
        const cells = [
          ...model.outlines.map((outline) => valueCell(spoke, outline, index)),
          ...(hasBoth ? [differenceCell(model, index)] : []),
        ];
        return [
          html(
            'tr',
            { 'data-spoke': spoke.id, class: isBelow ? 'goes-on' : undefined },
            titleCell(spoke, isBelow ? 2 : 1),
            ...cells,
            hasColumn ? html('td', { class: 'themes' }, themes(spoke)) : undefined,
          ),
          ...(isBelow ? [themesRow(spoke, cells.length)] : []),
        ];
      }),
    ),
  );
}

function hasThemesCell({ themes, growth }: Spoke): boolean {
  return themes.length > 0 || growth !== undefined;
}

function missingWords({ id }: Spoke, { notObserved }: Outline): string {
  return notObserved?.includes(id) ? 'not observed' : 'not rated';
}

function titleCell(spoke: Spoke, rows: number): HTMLElement {
  const hasLongWord = spoke.title.split(/[\s-]/).some((word) => word.length > LONGEST_WHOLE_WORD);
  return html(
    'th',
    {
      scope: 'row',
      rowspan: rows > 1 ? String(rows) : undefined,
      class: hasLongWord ? 'breakable' : undefined,
    },
    reveal(spoke, {}, spoke.title),
  );
}

function themesRow(spoke: Spoke, columns: number): HTMLElement {
  return html(
    'tr',
    { 'data-spoke': spoke.id },
    html('td', { class: 'themes', colspan: String(columns) }, themes(spoke)),
  );
}

/** `peer-1` in one piece: of a narrow column's title, lines end at spaces alone. */
function unbroken(label: string): string {
  return label.replaceAll('-', '\u2011');
}

function valueCell(spoke: Spoke, outline: Outline, index: number): HTMLElement {
  const value = outline.values[index];
  if (!value && isMovable(outline)) {
    const label = `${spoke.title}, ${outline.label}: ${missingWords(spoke, outline)}. Set a rating`;
    const attributes = { 'data-outline': outline.id, 'data-new-pin': '', 'aria-label': label };
    return html(
      'td',
      { class: 'number' },
      reveal(spoke, { ...attributes, title: label }, '–', outline.before && movedSpan(undefined)),
    );
  }
  if (!value) {
    return html(
      'td',
      { class: 'number' },
      html('span', { 'aria-hidden': 'true' }, '–'),
      html('span', { class: 'heard' }, missingWords(spoke, outline)),
      outline.before && movedSpan(undefined),
    );
  }
  const notes = [value.date && dayWords(value.date), value.evidence].filter(Boolean).join(': ');
  const moved = movedOf(outline, index);
  return html(
    'td',
    { class: 'number' },
    reveal(
      spoke,
      {
        'data-outline': outline.id,
        title: notes || undefined,
        ...(isMovable(outline) && { 'data-rated': '', 'aria-keyshortcuts': 'Delete' }),
      },
      numberWords(value.rating),
      outline.before && movedSpan(moved),
    ),
  );
}

/** Empty where nothing has moved: the numbers of a column stand below each other. */
function movedSpan(moved: Moved | undefined): HTMLElement {
  if (!moved) return html('span', { class: 'moved' });
  return html(
    'span',
    { class: 'moved' },
    ` ${movedWords(moved)}`,
    html('span', { class: 'heard' }, ` since ${dayWords(moved.since)}`),
  );
}

function differenceCell(model: WheelModel, index: number): HTMLElement {
  const words = differenceWords(model, index);
  const isGap = model.spokes[index]?.gap !== undefined;
  return html('td', { class: isGap ? 'difference gap' : 'difference' }, words ?? '–');
}

function themes(spoke: Spoke): HTMLElement | string {
  if (spoke.growth) {
    return html(
      'div',
      { class: 'growth' },
      growthMark(),
      html('span', { class: 'heard' }, upperFirst(GROWTH)),
      createThemeButton(spoke, 'row'),
    );
  }
  if (spoke.themes.length === 0) return '–';
  return html(
    'ul',
    {},
    ...spoke.themes.map((theme) =>
      html(
        'li',
        {},
        themeMark(theme),
        reveal(
          spoke,
          { 'data-theme': theme.id, title: colourTooltip(theme) },
          theme.title,
          html('span', { class: 'heard' }, `: ${colourWords(theme)}`),
        ),
      ),
    ),
  );
}

function colourTooltip(theme: SpokeTheme): string {
  const words = colourWords(theme);
  return theme.date === undefined ? words : `${words}, ${dayWords(theme.date)}`;
}

/** A button that shows the line in the text which its words come from. */
function reveal(
  spoke: Spoke,
  attributes: Readonly<Record<string, string | undefined>>,
  ...words: readonly (string | Node | undefined)[]
): HTMLElement {
  const what = attributes['data-outline'] ?? attributes['data-theme'] ?? '';
  return html(
    'button',
    {
      type: 'button',
      class: 'reveal',
      'data-spoke': spoke.id,
      'data-key': `row ${spoke.id} ${what}`,
      ...attributes,
    },
    ...words,
  );
}
