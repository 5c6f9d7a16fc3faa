import type { TeamChallenge, TeamState, TeamWords } from '../../../server/protocol.ts';
import { dayWords, html } from '../dom.ts';
import { opener } from './opener.ts';

/** Each person's next bigger challenge, with what the plan says of it. */
export function challenges({ people }: TeamState, words: TeamWords): HTMLElement {
  const heads = [words.person, words.challenge, words.status, words.agreed, words.reviewed];
  return html(
    'table',
    {},
    html('caption', {}, words.challengesCaption),
    html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
    html(
      'tbody',
      {},
      ...people.map(({ uri, name, challenge }) =>
        html(
          'tr',
          {},
          html('th', { scope: 'row' }, name),
          challenge
            ? html('td', {}, opener(uri, challenge.key, challenge.title))
            : html('td', { class: 'muted' }, words.noChallenge),
          html('td', {}, statusWords(challenge, words)),
          html('td', { class: 'day' }, day(challenge?.agreed)),
          html('td', { class: 'day' }, day(challenge?.reviewed)),
        ),
      ),
    ),
  );
}

function statusWords(challenge: TeamChallenge | undefined, words: TeamWords): string {
  if (!challenge?.status) return '–';
  return {
    idea: words.statusIdea,
    agreed: words.statusAgreed,
    assigned: words.statusAssigned,
  }[challenge.status];
}

function day(date: string | undefined): string | HTMLElement {
  return date === undefined ? '–' : html('time', { datetime: date }, dayWords(date));
}
