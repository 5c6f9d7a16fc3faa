import { say } from '../../coaching/say.ts';
import { setThemeColour } from '../../edits/setThemeColour.ts';
import { type SetThemeColourParams, setThemeColourCommand } from '../../protocol.ts';
import { areTexts, isOneOf } from './arguments.ts';
import { documentEdit } from './documentEdit.ts';

export const setThemeColourEdit = documentEdit<SetThemeColourParams>({
  command: setThemeColourCommand,
  label: 'Set a theme’s colour',
  usage:
    'A theme’s colour is set by `{ uri, theme, colour }`: the id of the theme, and `green`, `amber` or `red`. There may be `evidence`.',
  needs: say`Themes stand in a plan: open one first.`,
  isWhole: ({ theme, colour, evidence }) =>
    typeof theme === 'string' && isOneOf(colour, ['green', 'amber', 'red']) && areTexts(evidence),
  edit: ({ document }, params, { clock }) => setThemeColour(document, params, clock.today()),
});
