import type { CancellationToken } from 'vscode-languageserver';
import { byStaleness, challengeOf } from '../../language/challenges.ts';
import { type ChallengesParams, type ChallengesResult, challengesMethod } from '../../protocol.ts';
import { followedPlans, PerPlan } from '../perPlan.ts';
import type { Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** Everyone's next bigger challenge, for the whole workspace. */
export const challenges: Feature = {
  listen(serving) {
    serving.connection.onRequest(
      challengesMethod,
      serving.guard.request(null, (params: ChallengesParams | null, token) =>
        challengesOf(serving, params?.person?.trim() || undefined, token),
      ),
    );
  },
};

const challengeOfEach = new PerPlan(challengeOf);

async function challengesOf(
  serving: Serving,
  person: string | undefined,
  token: CancellationToken,
): Promise<ChallengesResult> {
  // Half of a list would look like the whole of it.
  await serving.hasReadAll();
  const all = await challengeOfEach.of(serving, followedPlans(serving), token);
  if (!all) return null;
  return all
    .filter((each) => person === undefined || each.concerns(person))
    .sort(byStaleness)
    .map(({ shown }) => shown);
}
