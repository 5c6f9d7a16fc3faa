import type { TeamMessage, TeamParams, TeamState, TeamWords } from '../../../server/protocol.ts';
import { html, withCode } from '../dom.ts';
import { challenges } from './challenges.ts';
import { checkIns } from './checkIns.ts';
import { fill, list } from './texts.ts';
import { works } from './works.ts';

/** So many more people are shown at a time. */
const MORE_PEOPLE = 200;

/** All of the page. */
export function page(
  { state, words }: TeamMessage,
  choose: (change: TeamParams) => void,
): HTMLElement {
  return html(
    'main',
    {},
    html('h1', {}, words.title),
    html('p', { class: 'muted' }, words.intro),
    ...(state ? content(state, words, choose) : [html('p', { role: 'status' }, words.reading)]),
  );
}

function content(
  state: TeamState,
  words: TeamWords,
  choose: (change: TeamParams) => void,
): (HTMLElement | undefined)[] {
  const notice = state.isComplete
    ? undefined
    : html('p', { class: 'hint', role: 'status' }, words.incomplete);
  if (state.people.length === 0) {
    return [notice, html('h2', {}, words.noPlans), html('p', {}, ...withCode(words.howToBegin))];
  }
  return [
    notice,
    filters(state, words, choose),
    html('h2', {}, words.works),
    html(
      'p',
      { class: 'uncovered' },
      state.uncovered.length === 0 ? words.covered : fill(words.nobody, list(state.uncovered)),
    ),
    html('div', { class: 'room' }, works(state, words)),
    moreButton(state, words, choose),
    html('h2', {}, words.challenges),
    html('div', { class: 'room' }, challenges(state, words)),
    html('h2', {}, words.checkIns),
    checkIns(state, words),
  ];
}

function filters(
  state: TeamState,
  words: TeamWords,
  choose: (change: TeamParams) => void,
): HTMLElement | undefined {
  const named = ({ title, plans }: TeamState['teams'][number]) =>
    fill(words.plans, title === '' ? words.noCompass : title, String(plans));
  const all = { id: '', title: words.allFolders };
  const selects = [
    state.teams.length < 2
      ? undefined
      : select(
          words.team,
          state.teams.map((team) => ({ id: team.id, title: named(team) })),
          state.team,
          (team) => choose({ team, folder: undefined, most: undefined }),
        ),
    state.folders.length < 2
      ? undefined
      : select(
          words.folder,
          [all, ...state.folders.map((folder) => ({ id: folder.id, title: named(folder) }))],
          state.folder,
          (folder) => choose({ folder, most: undefined }),
        ),
  ].filter((each) => each !== undefined);
  return selects.length === 0 ? undefined : html('div', { class: 'filters' }, ...selects);
}

function select(
  label: string,
  options: readonly { readonly id: string; readonly title: string }[],
  chosen: string,
  choose: (id: string) => void,
): HTMLElement {
  const element = html(
    'select',
    { 'data-key': `select ${label}` },
    ...options.map(({ id, title }) =>
      html('option', { value: id, selected: id === chosen ? '' : undefined }, title),
    ),
  );
  element.addEventListener('change', () => choose(element.value));
  return html('label', {}, html('span', {}, label), element);
}

function moreButton(
  { left, people }: TeamState,
  words: TeamWords,
  choose: (change: TeamParams) => void,
): HTMLElement | undefined {
  if (left === 0) return undefined;
  const text = fill(words.showMore, String(left));
  const button = html('button', { type: 'button', class: 'more', 'data-key': 'more' }, text);
  button.addEventListener('click', () => choose({ most: people.length + MORE_PEOPLE }));
  return button;
}
