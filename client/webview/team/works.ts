import type { TeamPerson, TeamState, TeamTheme, TeamWords } from '../../../server/protocol.ts';
import { html } from '../dom.ts';
import { opener } from './opener.ts';

/** Who works on which bucket: a row a person, a column a bucket, in each cell the open themes. */
export function works({ people, buckets }: TeamState, words: TeamWords): HTMLElement {
  const known = new Set(buckets.map(({ id }) => id));
  const isOther = (theme: TeamTheme) => !theme.buckets.some((bucket) => known.has(bucket));
  const hasOthers = people.some(({ themes }) => themes.some(isOther));
  return html(
    'table',
    { class: 'works' },
    html('caption', {}, words.worksCaption),
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        html('th', { scope: 'col' }, words.person),
        ...buckets.map(({ title }) => html('th', { scope: 'col' }, title)),
        hasOthers ? html('th', { scope: 'col' }, words.otherThemes) : undefined,
      ),
    ),
    html(
      'tbody',
      {},
      ...people.map((person) =>
        html(
          'tr',
          {},
          html('th', { scope: 'row' }, opener(person.uri, 'person', person.name)),
          ...buckets.map(({ id }) => cell(person, id, ({ buckets }) => buckets.includes(id))),
          hasOthers ? cell(person, '', isOther) : undefined,
        ),
      ),
    ),
  );
}

function cell(
  { uri, themes }: TeamPerson,
  bucket: string,
  isHere: (theme: TeamTheme) => boolean,
): HTMLElement {
  const here = themes.filter(isHere);
  if (here.length === 0) return html('td', {});
  const items = here.map(({ key, title }) => {
    const button = opener(uri, key, title);
    // A theme on a bucket and on a skill of another one stands in two cells.
    button.setAttribute('data-key', `${key} ${bucket} ${uri}`);
    return html('li', {}, button);
  });
  return html('td', { class: 'on' }, html('ul', {}, ...items));
}
