import { heldSessions } from '../../coaching/log.ts';
import { eachOpenTheme } from '../../coaching/themes.ts';
import { insertKeys } from '../insertKeys.ts';
import { type Fix, textOf } from './fix.ts';
import { planOf } from './planOf.ts';
import { colour } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds colours to a session, where the editor can ask for them: none is given that nobody has chosen. */
export const colourlessSession: Fix = {
  codes: ['colourless-session'],
  *offers({ document, at }) {
    const plan = planOf(document);
    const [list, index] = at?.path ?? [];
    if (!plan || list !== 'log' || typeof index !== 'number') return;
    const ids = [...eachOpenTheme(plan, (theme) => [theme.id])];
    const colours = Object.fromEntries(ids.map((id) => [id, colour]));
    yield {
      title: titles.giveColours,
      edits: insertKeys(document, ['log', index, 'progress'], colours),
      isPreferred: true,
    };
  },
};

export const uncolouredTheme: Fix = {
  codes: ['uncoloured-theme'],
  *offers({ document, finding }, { today }) {
    const plan = planOf(document);
    const theme = textOf(finding, 'theme');
    const newest = plan && heldSessions(plan, today).at(-1);
    if (!newest || theme === undefined) return;
    yield {
      title: titles.giveColour,
      edits: insertKeys(document, ['log', newest.index, 'progress'], { [theme]: colour }),
      isPreferred: true,
    };
  },
};
