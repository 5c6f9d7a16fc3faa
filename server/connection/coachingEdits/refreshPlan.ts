import { say } from '../../coaching/say.ts';
import { refreshPlan } from '../../edits/refreshPlan.ts';
import { type RefreshPlanParams, refreshPlanCommand } from '../../protocol.ts';
import { areTexts, isDate, isOneOf, isRecord } from './arguments.ts';
import { documentEdit } from './documentEdit.ts';

export const refreshPlanEdit = documentEdit<RefreshPlanParams>({
  command: refreshPlanCommand,
  label: 'Quarterly refresh',
  usage:
    'A plan is refreshed by `{ uri }` and what changes: `headline`, `close` as a list of `{ theme, learnt }`, `challenge` (`reviewed`, or its status by now), `period` as `{ start, end }`, and `notes`. With the URI alone it is logged that all stays as it is.',
  needs: say`A refresh is one of a plan: open one first.`,
  isWhole: ({ headline, close, challenge, period, notes }) =>
    areTexts(headline, notes) &&
    (close === undefined || (Array.isArray(close) && close.every(isClosing))) &&
    isOneOf(challenge, [undefined, 'reviewed', 'idea', 'agreed', 'assigned', 'done', 'dropped']) &&
    (period === undefined || (isRecord(period) && isDate(period.start) && isDate(period.end))),
  edit: ({ document }, params, { clock }) => refreshPlan(document, params, clock.today()),
  toFillIn: ({ document }, { clock }) => refreshPlan(document, {}, clock.today()),
});

function isClosing(value: unknown): boolean {
  return isRecord(value) && typeof value.theme === 'string' && areTexts(value.learnt);
}
