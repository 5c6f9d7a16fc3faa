import type { CodeLens } from 'vscode-languageserver';
import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from '../coaching/brokenPart.ts';
import { type Loop, schedule } from '../coaching/schedule.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey, onMappingLacking, type Place } from '../document/place.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { type LensCommand, logSessionCommand } from '../protocol.ts';
import { themesByBucket } from './bucketThemes.ts';
import { checkInLabel } from './checkIns.ts';
import { themeLabel } from './themes.ts';
import { fill, wordsFor } from './words.ts';

/** The client, as far as lenses depend on it. */
export interface LensClient {
  readonly locale: string;
  /** A lens that tells something is shown also where its command is none of these, without it. */
  readonly commands: ReadonlySet<string>;
  /** It applies the edits that the server's own commands come to. */
  readonly appliesEdits: boolean;
}

interface Lens {
  readonly at: Place;
  readonly title: string;
  readonly command: LensCommand;
  readonly arguments?: readonly (string | number)[];
  /** Without its command it says nothing. */
  readonly isAction?: true;
  /** A command of the server's that does the same, for clients without the other one. */
  readonly serverCommand?: string;
}

/** The lenses of experience.md, "CodeLens". */
export function codeLenses(
  document: CoachDocument,
  surroundings: Surroundings,
  client: LensClient,
): CodeLens[] {
  const plan = ofKind(document, 'plan');
  const compass = ofKind(document, 'compass');
  const lenses = plan
    ? planLenses(plan, surroundings, client.locale)
    : compass
      ? compassLenses(compass, surroundings, client.locale)
      : [];
  return [...lenses].flatMap((lens) => {
    const command = runnable(lens, client);
    if (lens.isAction && command === undefined) return [];
    return {
      range: document.range(lens.at),
      command: {
        title: lens.title,
        command: command ?? '',
        ...(command ? { arguments: [document.uri, ...(lens.arguments ?? [])] } : {}),
      },
    };
  });
}

function runnable({ command, serverCommand }: Lens, client: LensClient): string | undefined {
  if (client.commands.has(command)) return command;
  return client.appliesEdits ? serverCommand : undefined;
}

function* planLenses(
  document: CoachDocument<'plan'>,
  { today, compassLink }: Surroundings,
  locale: string,
): Generator<Lens> {
  const words = wordsFor(locale);
  const plan: Plan = document.content;
  const isClosed = attempt(() => plan.status) === 'closed';
  const compass: Compass | undefined =
    compassLink.status === 'found' ? compassLink.document.content : undefined;
  const top = document.has('cadence') ? onKey('cadence') : onKey(firstKey(document));
  const showCheckIns = (title: string): Lens => ({ at: top, title, command: 'coach.showCheckIns' });
  if (!document.has('cadence')) {
    if (!isClosed) yield showCheckIns(words.noCadence);
  } else {
    const next = schedule(plan, compass, today);
    for (const loop of lensOrder) {
      const title = checkInLabel(next[loop], today, locale);
      if (title) yield showCheckIns(title);
    }
  }
  yield* each(
    attempt(() => plan.themes),
    function* (theme, index): Generator<Lens> {
      yield {
        at: onMappingLacking('themes', index),
        title: themeLabel(theme, plan, today, locale),
        command: 'coach.showTheme',
        arguments: [index],
      };
      if (theme.status === 'closed' || isClosed) return;
      const at = onMappingLacking('themes', index);
      const action = { at, arguments: [index], isAction: true } as const;
      yield { ...action, title: words.setColour, command: 'coach.setThemeColour' };
      if ((theme.actions ?? []).length === 0) return;
      yield { ...action, title: words.setAction, command: 'coach.setActionStatus' };
    },
  );
  if (document.has('assessments')) {
    yield openWheel('assessments', words);
  }
  if (document.has('log') && !isClosed) {
    yield {
      at: onKey('log'),
      title: words.logSession,
      command: 'coach.logSession',
      isAction: true,
      serverCommand: logSessionCommand,
    };
  }
}

function openWheel(key: string, words: ReturnType<typeof wordsFor>): Lens {
  return { at: onKey(key), title: words.openWheel, command: 'coach.openWheel', isAction: true };
}

/** As experience.md lists them: the session first, since it is what people prepare for. */
const lensOrder = ['session', 'nudge', 'refresh'] as const satisfies readonly Loop[];

function firstKey(document: CoachDocument): string {
  const keys = document.tree?.type === 'mapping' ? document.tree.entries.keys() : [];
  for (const key of keys) return key;
  return 'kind';
}

function* compassLenses(
  compass: CoachDocument<'compass'>,
  { plansOfCompass }: Surroundings,
  locale: string,
): Generator<Lens> {
  const words = wordsFor(locale);
  if (!compass.has('buckets')) return;
  yield openWheel('buckets', words);
  // Nobody is said to work on nothing before all plans have been read.
  if (!plansOfCompass) return;
  const themes = themesByBucket(compass, plansOfCompass);
  for (const id of Object.keys(attempt(() => compass.content.buckets) ?? {})) {
    const at = onKey('buckets', id);
    const people = new Set(themes.get(id)?.map(({ person }) => person)).size;
    yield {
      at,
      title: peopleLabel(people, words),
      command: 'coach.showThemesOnBucket',
      arguments: [compass.range(at).start.line],
    };
  }
}

function peopleLabel(people: number, words: ReturnType<typeof wordsFor>): string {
  if (people === 0) return words.nobodyWorksOnIt;
  return people === 1 ? words.onePersonWorksOnIt : fill(words.peopleWorkOnIt, people);
}
