import { bullets, markupFor, paragraphs } from '../markup.ts';
import { type ColumnsOf, wheelTable } from '../wheelExport/markdownTable.ts';
import { fill } from '../words.ts';
import type { ClosedTheme, Noted, OnePager, ThemeOfOnePager } from './onePagerModel.ts';

const { text: escaped, strong } = markupFor('markdown');

/** A one-pager as Markdown, with a line break at its end. */
export function onePagerMarkdown(page: OnePager, columnsOf?: ColumnsOf): string {
  const { words, challenge } = page;
  const texts = paragraphs(
    `# ${escaped(page.name)}`,
    page.headline && strong(page.headline),
    [fill(words.facts, page.day), ...page.facts].map(escaped).join(' · '),
    page.remarks.map((remark) => `> ${escaped(remark)}`).join('\n>\n'),
    ...section(words.strengths, bullets(page.strengths.map(escaped))),
    ...section(words.checkIns, bullets(page.checkIns.map(escaped))),
    ...section(words.wheel, page.wheel && wheelTable(page.wheel, columnsOf)),
    ...section(
      words.challenge,
      challenge &&
        paragraphs(
          noted({ text: strong(challenge.title), note: escaped(challenge.status) }),
          bullets(challenge.lines.map(escaped)),
        ),
    ),
    ...section(
      words.vision,
      bullets(page.vision.map(({ whose, text }) => `${escaped(whose)}: ${escaped(text)}`)),
    ),
    ...section(words.themes, paragraphs(...page.themes.map((theme) => themeText(theme, page)))),
    ...section(words.closedThemes, bullets(page.closedThemes.map(closedText))),
    ...section(words.commitments, bullets(page.commitments.map(notedText))),
  );
  return `${texts}\n`;
}

/** A heading with what stands below; nothing where that is nothing. */
function section(title: string, content: string | undefined): string[] {
  return content ? [`## ${title}`, content] : [];
}

function themeText(theme: ThemeOfOnePager, { words }: OnePager): string {
  const earlier = theme.earlierColours > 0 ? [fill(words.earlier, theme.earlierColours)] : [];
  const colours = [...earlier, ...theme.colours.map(({ text }) => text)].join(' → ');
  return paragraphs(
    `### ${escaped(theme.title)}`,
    bullets([...theme.lines.map(escaped), colours || words.noColour]),
    theme.actions.length === 0
      ? words.noAction
      : paragraphs(`${words.actions}:`, bullets(theme.actions.map(notedText))),
  );
}

function closedText({ title, lines }: ClosedTheme): string {
  return [title, ...lines].map(escaped).join('; ');
}

function notedText({ text, note }: Noted): string {
  return noted({ text: escaped(text), note: escaped(note) });
}

/** Both escaped already. */
function noted({ text, note }: Noted): string {
  return note === '' ? text : `${text} (${note})`;
}
