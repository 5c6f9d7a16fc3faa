import type { CodeLens } from 'vscode-languageserver';
import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from '../coaching/brokenPart.ts';
import { type Loop, schedule } from '../coaching/schedule.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey, onMappingLacking, type Place } from '../document/place.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { LensCommand } from '../protocol.ts';
import { themesByBucket } from './bucketThemes.ts';
import { checkInLabel } from './checkIns.ts';
import { themeLabel } from './themes.ts';
import { fill, wordsFor } from './words.ts';

/** The client, as far as lenses depend on it. */
export interface LensClient {
  readonly locale: string;
  /** A lens whose command the client does not have is shown all the same, without one. */
  readonly commands: ReadonlySet<string>;
}

interface Lens {
  readonly at: Place;
  readonly title: string;
  readonly command: LensCommand;
  readonly arguments?: readonly (string | number)[];
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
  return [...lenses].map((lens) => {
    const range = document.range(lens.at);
    const isKnown = client.commands.has(lens.command);
    return {
      range,
      command: {
        title: lens.title,
        command: isKnown ? lens.command : '',
        ...(isKnown ? { arguments: [document.uri, ...(lens.arguments ?? [])] } : {}),
      },
    };
  });
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
    },
  );
  if (document.has('assessments')) {
    yield { at: onKey('assessments'), title: words.openWheel, command: 'coach.openWheel' };
  }
  if (document.has('log') && !isClosed) {
    yield { at: onKey('log'), title: words.logSession, command: 'coach.logSession' };
  }
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
  yield { at: onKey('buckets'), title: words.openWheel, command: 'coach.openWheel' };
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
