import * as vscode from 'vscode';
import type { NewPlanParams, StartingPoint } from '../../server/protocol.ts';
import { type Answer, askForText, askFromList, askInTurn, type Step } from '../asking.ts';
import { askForFile } from './askForFile.ts';

type Moment = NonNullable<NewPlanParams['moment']>;

/** What has been said so far. */
interface Said {
  moment?: Moment;
  person: string;
  lead: string;
  level?: string | undefined;
  headline: string;
  file?: vscode.Uri;
}

/**
 * Asks what a plan begins with, one question after the other; each can be gone back from.
 *
 * @param startFrom what there is in the folder, for the person with a name.
 * @param moment the occasion, where it is known.
 * @returns undefined where the person has left.
 */
export async function askForPlan(
  folder: vscode.Uri,
  startFrom: (person?: string) => Promise<StartingPoint | null>,
  moment: Moment | undefined,
): Promise<NewPlanParams | undefined> {
  const said: Said = { person: '', lead: '', headline: '' };
  const compass = (await startFrom())?.compasses[0];
  const levels = compass?.levels ?? [];
  const questions: Step[] = [
    ...(moment ? [] : [(title: string) => askForMoment(title, said)]),
    (title, canGoBack) => askForPerson(title, canGoBack, said),
    (title, canGoBack) => askForLead(title, canGoBack, said),
    ...(levels.length > 0
      ? [(title: string, canGoBack: boolean) => askForLevel(title, canGoBack, levels, said)]
      : []),
    (title, canGoBack) => askForHeadline(title, canGoBack, said),
    (title, canGoBack) => askForPlace(title, canGoBack, folder, startFrom, said),
  ];
  const isDone = await askInTurn(questions, (number, count) =>
    vscode.l10n.t('New plan ({0} of {1})', number, count),
  );
  if (!isDone || !said.file) return undefined;
  const { person, lead, level, headline, file } = said;
  const occasion = moment ?? said.moment;
  return {
    uri: file.toString(),
    person,
    lead,
    headline,
    ...(level !== undefined && { level }),
    ...(occasion && { moment: occasion }),
    ...(compass && { compass: compass.uri }),
  };
}

const momentIds = ['growth-cadence', 'new-pm', 'performance-cycle'] as const satisfies Moment[];

export function isMoment(value: unknown): value is Moment {
  return momentIds.some((moment) => moment === value);
}

async function askForMoment(title: string, said: Said): Promise<Answer<unknown>> {
  const labels: Readonly<Record<Moment, [label: string, detail: string]>> = {
    'growth-cadence': [
      vscode.l10n.t('A growth cadence'),
      vscode.l10n.t('Someone you work with already: a nudge each week, a session each month'),
    ],
    'new-pm': [
      vscode.l10n.t('A new product manager joins'),
      vscode.l10n.t('The first half year: a session every two weeks'),
    ],
    'performance-cycle': [
      vscode.l10n.t('A performance cycle nears'),
      vscode.l10n.t('Ratings first, so that nothing in the review is news'),
    ],
  };
  return keep(
    await askFromList<vscode.QuickPickItem & { readonly id: Moment }, Moment>({
      title,
      placeholder: vscode.l10n.t('What is the occasion?'),
      canGoBack: false,
      items: () => momentIds.map((id) => ({ id, label: labels[id][0], detail: labels[id][1] })),
      isMarked: ({ id }) => id === said.moment,
      result: (_, marked) => marked?.id,
    }),
    (moment) => {
      said.moment = moment;
    },
  );
}

async function askForPerson(
  title: string,
  canGoBack: boolean,
  said: Said,
): Promise<Answer<unknown>> {
  const answer = await askForText({
    title,
    canGoBack,
    prompt: vscode.l10n.t('Who is the plan about? First and last name'),
    value: said.person,
    problem: (typed) =>
      /\p{L}/u.test(typed) ? undefined : vscode.l10n.t('A plan is about somebody: give a name.'),
  });
  return keep(answer, (person) => {
    said.person = person.trim();
  });
}

async function askForLead(title: string, canGoBack: boolean, said: Said): Promise<Answer<unknown>> {
  const answer = await askForText({
    title,
    canGoBack,
    prompt: vscode.l10n.t('Who coaches {0}? A name, or nothing yet', said.person),
    value: said.lead,
  });
  return keep(answer, (lead) => {
    said.lead = lead.trim();
  });
}

type LevelItem = vscode.QuickPickItem & { readonly level: string | undefined };

async function askForLevel(
  title: string,
  canGoBack: boolean,
  levels: readonly string[],
  said: Said,
): Promise<Answer<unknown>> {
  const none: LevelItem = { label: vscode.l10n.t('Leave it open'), level: undefined };
  const answer = await askFromList<LevelItem, LevelItem>({
    title,
    canGoBack,
    placeholder: vscode.l10n.t('At which level of the compass is {0}?', said.person),
    items: () => [...levels.map((level): LevelItem => ({ label: level, level })), none],
    isMarked: ({ level }) => level !== undefined && level === said.level,
    result: (_, marked) => marked,
  });
  return keep(answer, ({ level }) => {
    said.level = level;
  });
}

async function askForHeadline(
  title: string,
  canGoBack: boolean,
  said: Said,
): Promise<Answer<unknown>> {
  const answer = await askForText({
    title,
    canGoBack,
    prompt: vscode.l10n.t('The headline of the next six months in one line, or nothing yet'),
    value: said.headline,
  });
  return keep(answer, (headline) => {
    said.headline = headline.trim();
  });
}

async function askForPlace(
  title: string,
  canGoBack: boolean,
  folder: vscode.Uri,
  startFrom: (person?: string) => Promise<StartingPoint | null>,
  said: Said,
): Promise<Answer<unknown>> {
  const proposed = (await startFrom(said.person))?.file;
  const proposal = proposed
    ? vscode.Uri.parse(proposed)
    : vscode.Uri.joinPath(folder, 'people', 'plan.coach.yaml');
  return keep(await askForFile(folder, proposal, { title, canGoBack }), (file) => {
    said.file = file;
  });
}

function keep<Result>(answer: Answer<Result>, into: (result: Result) => void): Answer<unknown> {
  if (answer.kind === 'answered') into(answer.result);
  return answer;
}
