import { say } from '../../coaching/say.ts';
import { setActionStatus } from '../../edits/setActionStatus.ts';
import { type SetActionStatusParams, setActionStatusCommand } from '../../protocol.ts';
import { isOneOf } from './arguments.ts';
import { documentEdit } from './documentEdit.ts';

export const setActionStatusEdit = documentEdit<SetActionStatusParams>({
  command: setActionStatusCommand,
  label: 'Set an action’s status',
  usage:
    'An action’s status is set by `{ uri, theme, action, status }`: the id of the theme, the number of the action from 0, and `todo`, `doing`, `done` or `dropped`.',
  needs: say`Actions stand in a plan: open one first.`,
  isWhole: ({ theme, action, status }) =>
    typeof theme === 'string' &&
    Number.isInteger(action) &&
    isOneOf(status, ['todo', 'doing', 'done', 'dropped']),
  edit: ({ document }, params) => setActionStatus(document, params),
});
