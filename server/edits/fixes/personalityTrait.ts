import type { Compass } from '../../../schemas/generated/format.d.ts';
import { say, type Text } from '../../coaching/say.ts';
import { openThemes } from '../../coaching/themes.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { insertItem } from '../insertItem.ts';
import { insertKeys } from '../insertKeys.ts';
import { choose } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { planOf, themeIds } from './planOf.ts';
import { freeId, theme } from './sketches.ts';
import { titles } from './titles.ts';

/** What the framework names as examples; without a compass any trait may be named. */
const examples = ['curiosity', 'empathy'];

/** Gives a theme a trait, or adds a theme on one. */
export const personalityTrait: Fix = {
  codes: ['no-personality-trait'],
  *offers({ document }, surroundings) {
    const plan = planOf(document);
    const traits = traitsOf(surroundings);
    const [first] = traits;
    if (!plan || first === undefined) return;
    const trait = choose(traits);
    for (const { theme, index } of openThemes(plan)) {
      const edits = insertKeys(document, ['themes', index], { trait });
      yield { title: titles.addTrait(nameOf(document, theme.title, index)), edits };
    }
    const item = theme(freeId(first, themeIds(plan)), { trait }, plan, surroundings.today);
    yield { title: titles.addTraitTheme, edits: insertItem(document, ['themes'], item) };
  },
};

function nameOf({ isPrivate }: CoachDocument, title: string, index: number): Text {
  return isPrivate ? say`number ${index + 1}` : `"${title}"`;
}

/** The compass's traits; where there is none to define them, the framework's examples. */
export function traitsOf({ compassLink }: Surroundings): readonly string[] {
  if (compassLink.status !== 'found') return examples;
  const { traits }: Compass = compassLink.document.content;
  return Object.keys(traits ?? {}).filter((id) => !id.startsWith('x-'));
}
