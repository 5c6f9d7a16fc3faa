import type { DateParts } from '../../coaching/datesInWords.ts';
import { drawMark } from '../../coaching/wheel/drawLabel.ts';
import { letterSizes, themeMark } from '../../coaching/wheel/label.ts';
import { painter } from '../../coaching/wheel/paint.ts';
import { printPalette } from '../../coaching/wheel/palette.ts';
import { standaloneSvg } from '../../coaching/wheel/standalone.ts';
import type { Outline, WheelModel } from '../../coaching/wheel/types.ts';
import { differenceWords, numberWords } from '../../coaching/wheel/words.ts';
import { Html, type HtmlPart, html } from '../html.ts';
import { fill } from '../words.ts';
import type {
  ClosedTheme,
  Noted,
  OnePager,
  ShownColour,
  ThemeOfOnePager,
} from './onePagerModel.ts';
import { STYLE, STYLE_HASH } from './onePagerStyle.ts';
import type { OnePagerWords } from './onePagerWords.ts';

/** In pixels: narrow enough that its letters are read on half a page. */
const WHEEL_WIDTH = 500;

/** A one-pager as an HTML file of its own: no script, nothing from outside, ready to be printed. */
export function onePagerHtml(page: OnePager, day: DateParts): string {
  const { words } = page;
  const document = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fill(words.documentTitle, page.name, page.day)}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<header>
<h1>${page.name}</h1>
${page.headline !== undefined && html`<p class="headline">${page.headline}</p>\n`}<p class="quiet">${[fill(words.facts, page.day), ...page.facts].join(' · ')}</p>
${page.remarks.map((remark) => html`<p class="remark">${remark}</p>\n`)}</header>
${page.wheel ? withWheel(page, page.wheel, day) : direction(page)}
${themes(page)}${section(words.closedThemes, list(page.closedThemes.map(closedTheme)))}${section(words.commitments, list(page.commitments.map(noted), html` class="two"`))}${page.wheel && section(words.wheelTable, wheelTable(page.wheel, words))}</main>
</body>
</html>
`;
  return document.text;
}

function withWheel(page: OnePager, wheel: WheelModel, day: DateParts): Html {
  const picture = standaloneSvg(wheel, {
    palette: printPalette,
    day,
    width: WHEEL_WIDTH,
    isPart: true,
  });
  return html`<div class="pair">
<section>
<h2>${page.words.wheel}</h2>
<figure>${new Html(picture.trimEnd())}</figure>
</section>
<div>
${direction(page)}</div>
</div>`;
}

/** What there is besides the wheel: dates, strengths, and where the person is going. */
function direction({ words, checkIns, strengths, challenge, vision }: OnePager): HtmlPart {
  return [
    section(words.checkIns, list(checkIns)),
    section(words.strengths, list(strengths)),
    section(
      words.challenge,
      challenge && [
        html`<p><strong>${challenge.title}</strong>${quietly(challenge.status)}</p>\n`,
        challenge.lines.map((line) => html`<p>${line}</p>\n`),
      ],
    ),
    section(
      words.vision,
      vision.length > 0 &&
        vision.map(({ whose, text }) => html`<p><strong>${whose}:</strong> ${text}</p>\n`),
    ),
  ];
}

/** A heading with what stands below; nothing where that is nothing. */
function section(title: string, content: HtmlPart): HtmlPart {
  return content && html`<section>\n<h2>${title}</h2>\n${content}</section>\n`;
}

/** @param attributes of the list, such as a name for whoever does not see what stands above it */
function list(items: readonly HtmlPart[], attributes?: Html): HtmlPart {
  return (
    items.length > 0 &&
    html`<ul${attributes}>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`
  );
}

function themes({ words, themes }: OnePager): HtmlPart {
  return (
    themes.length > 0 &&
    html`<section class="long">
<h2>${words.themes}</h2>
${themes.map((each) => theme(each, words))}</section>
`
  );
}

function theme(
  { title, lines, colours, earlierColours, actions }: ThemeOfOnePager,
  words: OnePagerWords,
): Html {
  return html`<article>
<h3>${title}</h3>
${lines.length > 0 && html`<p>${lines.join(' · ')}</p>\n`}${
  colours.length === 0
    ? html`<p class="quiet">${words.noColour}</p>\n`
    : html`<ul class="colours" aria-label="${words.colours}">
${earlierColours > 0 && html`<li>${fill(words.earlier, earlierColours)}</li>\n`}${colours.map(colour)}</ul>
`
}${actions.length === 0 ? html`<p class="quiet">${words.noAction}</p>\n` : list(actions.map(noted), html` aria-label="${words.actions}"`)}</article>
`;
}

/** The colour as on the wheel, by shape and letter too, with its words. */
function colour({ colour, text }: ShownColour): Html {
  const sizes = letterSizes(13);
  const room = sizes.mark + 4;
  const mark = drawMark(themeMark({ colour }, sizes), 2, 2, sizes, painter(printPalette));
  return html`<li><svg aria-hidden="true" width="${room}" height="${room}">${new Html(mark)}</svg>${text}</li>\n`;
}

function closedTheme({ title, lines }: ClosedTheme): Html {
  return html`${title}${lines.map((line) => html`<span class="quiet">; ${line}</span>`)}`;
}

function noted({ text, note }: Noted): Html {
  return html`${text}${quietly(note)}`;
}

function quietly(note: string): HtmlPart {
  return note !== '' && html` <span class="quiet">(${note})</span>`;
}

/** What the picture shows, for whoever wants or hears the numbers. */
function wheelTable(wheel: WheelModel, words: OnePagerWords): Html {
  const { outlines, spokes } = wheel;
  const hasBoth = ['self', 'lead'].every((role) =>
    outlines.some((outline) => outline.role === role),
  );
  return html`<div class="table" role="region" tabindex="0" aria-label="${words.wheelTable}">
<table>
<thead><tr><th scope="col">${words.bucket}</th>${outlines.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}${hasBoth && html`<th scope="col">${words.difference}</th>`}</tr></thead>
<tbody>
${spokes.map(
  (
    { title },
    spoke,
  ) => html`<tr><th scope="row">${title}</th>${outlines.map((outline) => html`<td class="number">${ratingOf(outline, spoke, words)}</td>`)}${hasBoth && html`<td>${differenceWords(wheel, spoke) ?? words.none}</td>`}</tr>
`,
)}</tbody>
</table>
</div>
`;
}

function ratingOf({ values }: Outline, spoke: number, words: OnePagerWords): string {
  const rating = values[spoke]?.rating;
  return rating === undefined ? words.none : numberWords(rating);
}
