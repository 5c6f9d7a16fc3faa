import { attempt } from '../../coaching/brokenPart.ts';
import type { Anchor } from '../../coaching/buckets.ts';
import { coloursOf, eachOpenTheme } from '../../coaching/themes.ts';
import { fill, wordsFor } from '../words.ts';
import type { Asked } from './asked.ts';

/** More colours than this say less: the last ones are what a talk is about. */
const MOST_COLOURS = 5;

/** In a plan its open themes on something, with their last colours; in a compass how many people have one. */
export function themeLines(isOnIt: (theme: Anchor) => boolean, asked: Asked): string[] {
  const { plan, surroundings, locale, words, markup } = asked;
  if (!plan) return peopleLines(isOnIt, asked);
  const colourWords = wordsFor(locale);
  const open = attempt(() => [
    ...eachOpenTheme(plan, (theme) => {
      if (!isOnIt(theme)) return [];
      const colours = (attempt(() => coloursOf(theme.id, plan, surroundings.today)) ?? [])
        .slice(-MOST_COLOURS)
        .map(({ colour }) => colourWords[colour]);
      const title = markup.text(theme.title);
      return [colours.length > 0 ? `${title} (${colours.join(' → ')})` : title];
    }),
  ]);
  return (open ?? []).map((theme) => fill(words.workedOnBy, theme));
}

function peopleLines(
  isOnIt: (theme: Anchor) => boolean,
  { surroundings, locale }: Asked,
): string[] {
  const plans = surroundings.plansOfCompass;
  // Nobody is said to work on nothing before all plans have been read.
  if (!plans) return [];
  const words = wordsFor(locale);
  const people = plans.filter(({ worksOn }) => worksOn.some(isOnIt)).length;
  if (people === 0) return [words.nobodyWorksOnIt];
  return [people === 1 ? words.onePersonWorksOnIt : fill(words.peopleWorkOnIt, people)];
}
