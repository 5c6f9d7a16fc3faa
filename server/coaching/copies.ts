import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from './brokenPart.ts';
import { personId } from './people.ts';
import type { NumberedTheme } from './themes.ts';

/** The words of all themes of a plan, ready to be compared. */
interface ThemeWords {
  readonly titles: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

/** Content is never changed in place, and each plan is compared with each other one. */
const wordsByPlan = new WeakMap<Plan, ThemeWords>();

/** A theme that stands in plans of other people too. */
export interface Copy<Other> {
  readonly theme: NumberedTheme;
  /** The first of those that have it, in the order in which they were given. */
  readonly others: readonly Other[];
}

/**
 * The open themes of a plan whose title and all of whose actions' texts stand in another person's
 * plan too, whatever their case and white space, and in whichever themes there (pitfalls.md,
 * `copied-theme`). A theme without actions is nobody's copy: many want the same, few the same way.
 * Costs a lookup for each open theme and other plan, and ends where no more is asked for.
 *
 * @param planOf the content of one of the others; undefined where it is not to be compared.
 * @param most how many others are named for a theme at most.
 * @throws BrokenPart where `themes` or the person's id cannot be read; broken themes and other plans
 *   are passed over.
 */
export function copiedThemes<Other>(
  plan: Plan,
  others: Iterable<Other>,
  planOf: (other: Other) => Plan | undefined,
  most: number,
): Copy<Other>[] {
  const person = personId(plan);
  const own = [
    ...each(plan.themes, (theme, index) => {
      const actions = (theme.actions ?? []).map((action) => plain(action.do));
      if (theme.status === 'closed' || actions.length === 0) return [];
      const copy = { theme: { theme, index }, others: [] as Other[] };
      return [{ ...copy, title: plain(theme.title), actions }];
    }),
  ];
  let open = own;
  for (const other of others) {
    if (open.length === 0) break;
    const content = planOf(other);
    if (!content) continue;
    const { titles, actions } = wordsOf(content);
    for (const theme of open) {
      if (!titles.has(theme.title) || !theme.actions.every((action) => actions.has(action)))
        continue;
      if (isOf(person, content)) continue;
      theme.others.push(other);
      if (theme.others.length === most) open = open.filter((one) => one !== theme);
    }
  }
  return own.filter((theme) => theme.others.length > 0);
}

/** Whether a plan is a person's, or may be: a broken id may be any. */
function isOf(person: string, plan: Plan): boolean {
  return (attempt(() => personId(plan)) ?? person) === person;
}

/** The index of the first theme of a plan with the title of another one; undefined without any. */
export function themeTitled(title: string, plan: Plan): number | undefined {
  const wanted = plain(title);
  const themes = attempt(() => plan.themes);
  const [index] = each(themes, (theme, at) => (plain(theme.title) === wanted ? [at] : []));
  return index;
}

function wordsOf(plan: Plan): ThemeWords {
  const known = wordsByPlan.get(plan);
  if (known) return known;
  const themes = attempt(() => plan.themes);
  const words = {
    titles: new Set(each(themes, ({ title }) => [plain(title)])),
    actions: new Set(each(themes, (theme) => each(theme.actions, (action) => [plain(action.do)]))),
  };
  wordsByPlan.set(plan, words);
  return words;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
