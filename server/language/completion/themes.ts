import type { Theme } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { coloursOf } from '../../coaching/themes.ts';
import { paragraphs } from '../markup.ts';
import { wordsFor } from '../words.ts';
import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place } from './place.ts';

/** The themes that a plan's log may speak of. */
export function themes(place: Place): Draft[] {
  if (holderTitle(place) !== 'LogEntry' || keyOf(place.path) !== 'discussed') return [];
  return themesOf(place).map(({ id, ...theme }) => ({
    ...theme,
    kind: 'id',
    label: id,
    insert: { value: id },
  }));
}

interface ThemeId extends Pick<Draft, 'description' | 'documentation'> {
  readonly id: string;
  readonly isOpen: boolean;
}

/** The themes of the plan that can be read, the open ones first. */
export function themesOf(place: Place): ThemeId[] {
  const { plan } = place;
  const all = [
    ...each(
      attempt(() => plan?.themes),
      (theme) => [themeId(theme, place)],
    ),
  ];
  return [...all.filter(({ isOpen }) => isOpen), ...all.filter(({ isOpen }) => !isOpen)];
}

function themeId(theme: Theme, { plan, today, locale }: Place): ThemeId {
  const words = wordsFor(locale);
  const { id } = theme;
  const isOpen = attempt(() => theme.status) !== 'closed';
  const title = attempt(() => theme.title);
  return {
    id,
    isOpen,
    description: [title, ...(isOpen ? [] : [words.closedTheme])].filter(Boolean).join(' · '),
    documentation: (markup) => {
      const success = attempt(() => theme.success);
      const colours = (plan && attempt(() => coloursOf(id, plan, today))) ?? [];
      const last = colours.slice(-5).map(({ colour }) => words[colour]);
      return paragraphs(
        title === undefined ? undefined : markup.strong(title),
        success === undefined ? undefined : markup.text(success),
        isOpen ? last.join(' → ') || words.noColour : words.closedTheme,
      );
    },
  };
}
