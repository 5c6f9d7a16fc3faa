import type { CancellationToken } from 'vscode-languageserver';
import { attempt } from '../../coaching/brokenPart.ts';
import { bucketsBySkill, bucketsOfTheme } from '../../coaching/buckets.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { PlanFacts } from '../../document/planFacts.ts';
import { teamBuckets, teamPerson } from '../../language/team.ts';
import { type TeamChoice, type TeamParams, type TeamState, teamMethod } from '../../protocol.ts';
import { fileName, isInside } from '../../workspace/paths.ts';
import { compasses, followedPlans, PerPlan } from '../perPlan.ts';
import type { Serving } from '../serving.ts';
import { foldersOf } from '../teamFolders.ts';
import type { Feature } from './feature.ts';

/** More people than that are shown when they are asked for. */
const MOST_PEOPLE = 200;

const people = new PerPlan(teamPerson);

/** Who works on what, for the whole workspace. */
export const team: Feature = {
  listen(serving) {
    serving.connection.onRequest(
      teamMethod,
      serving.guard.request(null, (params: TeamParams | null, token) =>
        teamState(serving, params ?? {}, token),
      ),
    );
  },
};

interface Team {
  readonly id: string;
  readonly title: string;
  readonly compass: CoachDocument<'compass'> | undefined;
  readonly plans: PlanFacts[];
}

/**
 * The facts of all plans say who is there and what is worked on; only the plans of the people shown are
 * read whole, so that thousands of files neither take long nor fill the memory.
 */
async function teamState(
  serving: Serving,
  params: TeamParams,
  token: CancellationToken,
): Promise<TeamState | null> {
  const { index, client } = serving;
  const teams = teamsOf(serving);
  const chosen =
    teams.find(({ id }) => id === params.team) ??
    [...teams].sort((one, other) => other.plans.length - one.plans.length)[0];
  const all = chosen?.plans ?? [];
  const folders = foldersOf(
    all.map(({ uri }) => uri),
    index.folders,
  );
  const folder = folders.find(({ id }) => id === params.folder)?.id ?? '';
  const within = folder === '' ? all : all.filter(({ uri }) => isInside(uri, folder));
  const byName = within.sort(
    (one, other) =>
      one.name.localeCompare(other.name, client.locale) || (one.uri < other.uri ? -1 : 1),
  );
  const most = positive(params.most) ?? MOST_PEOPLE;
  const shown = await people.of(serving, byName.slice(0, most), token);
  if (!shown) return null;
  const buckets = teamBuckets(chosen?.compass);
  const covered = coveredBy(within, chosen?.compass);
  return {
    isComplete: index.isComplete,
    teams: teams.map(({ id, title, plans }): TeamChoice => ({ id, title, plans: plans.length })),
    team: chosen?.id ?? '',
    folders,
    folder,
    buckets,
    uncovered: buckets.filter(({ id }) => !covered.has(id)).map(({ title }) => title),
    people: shown,
    left: Math.max(0, byName.length - most),
  };
}

/** What a client says need not be what it should. */
function positive(number: unknown): number | undefined {
  return typeof number === 'number' && number > 0 ? Math.floor(number) : undefined;
}

/** The plans that are followed and not private, by their compass. */
function teamsOf(serving: Serving): Team[] {
  const teams = new Map<string, Team>();
  const compassOf = compasses(serving);
  for (const facts of followedPlans(serving)) {
    const compass = compassOf(facts);
    const id = compass?.uri ?? '';
    const team = teams.get(id) ?? { id, title: titleOf(compass), compass, plans: [] };
    team.plans.push(facts);
    teams.set(id, team);
  }
  return [...teams.values()].sort(
    (one, other) =>
      one.title.localeCompare(other.title, serving.client.locale) || (one.id < other.id ? -1 : 1),
  );
}

/** A private compass is known by its file's name alone. Without a compass the client says so. */
function titleOf(compass: CoachDocument<'compass'> | undefined): string {
  if (!compass) return '';
  const title = compass.isPrivate ? undefined : attempt(() => compass.content.title);
  return title?.trim() || fileName(compass.uri);
}

/** The buckets that anybody's open themes are on. */
function coveredBy(
  plans: readonly PlanFacts[],
  compass: CoachDocument<'compass'> | undefined,
): ReadonlySet<string> {
  const bySkill = bucketsBySkill(compass?.content);
  return new Set(
    plans.flatMap(({ worksOn }) => worksOn.flatMap((on) => bucketsOfTheme(on, bySkill))),
  );
}
