import type { Action, Theme } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { eachOpenTheme } from '../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Range } from '../document/range.ts';
import {
  type SetActionStatusParams,
  type SetThemeColourParams,
  setActionStatusCommand,
  setThemeColourCommand,
} from '../protocol.ts';
import { fill, wordsFor } from './words.ts';

/** Something that can be done at a place, as a command of the server's. */
export interface OfferedCommand {
  readonly title: string;
  readonly command: string;
  readonly argument: SetThemeColourParams | SetActionStatusParams;
}

const colours = ['green', 'amber', 'red'] as const;
const statuses = ['todo', 'doing', 'done', 'dropped'] as const;

/**
 * How a theme or an action goes, to be said where the caret is: within an action what it may be set to, and
 * in the rest of an open theme its colours.
 */
export function progressActions(
  document: CoachDocument,
  { start }: Range,
  locale: string,
): OfferedCommand[] {
  const plan = ofKind(document, 'plan');
  if (!plan?.isSound || attempt(() => plan.content.status) === 'closed') return [];
  const line = (offset: number) => plan.text.positionAt(offset).line;
  const isAt = (path: (string | number)[]) => {
    const span = nodeAt(plan.tree, path)?.span;
    // A list's item that stands on lines of its own ends where its last line does.
    return (
      span !== undefined && line(span[0]) <= start.line && start.line <= line(endOf(plan, span))
    );
  };
  const offers = attempt(() =>
    eachOpenTheme(plan.content, (theme, index) => {
      if (!isAt(['themes', index])) return [];
      const action = (theme.actions ?? []).findIndex((_, position) =>
        isAt(['themes', index, 'actions', position]),
      );
      return action < 0
        ? coloursFor(plan, theme, locale)
        : statusesFor(plan, theme, action, theme.actions?.[action], locale);
    }),
  );
  return offers ?? [];
}

function endOf({ text }: CoachDocument, [start, end]: readonly [number, number]): number {
  return start + text.getText().slice(start, end).trimEnd().length;
}

function coloursFor({ uri, text }: CoachDocument, theme: Theme, locale: string): OfferedCommand[] {
  const words = wordsFor(locale);
  return colours.map((colour) => ({
    title: fill(words.setColourTo, words[colour]),
    command: setThemeColourCommand,
    argument: { uri, version: text.version, theme: theme.id, colour },
  }));
}

function statusesFor(
  { uri, text }: CoachDocument,
  theme: Theme,
  index: number,
  action: Action | undefined,
  locale: string,
): OfferedCommand[] {
  const words = wordsFor(locale);
  return statuses
    .filter((status) => status !== (action?.status ?? 'todo'))
    .map((status) => ({
      title: fill(words.setActionTo, status),
      command: setActionStatusCommand,
      argument: { uri, version: text.version, theme: theme.id, action: index, status },
    }));
}
