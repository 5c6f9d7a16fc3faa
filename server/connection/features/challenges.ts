import type { CancellationToken } from 'vscode-languageserver';
import { byStaleness, challengeOf, type SeenChallenge } from '../../language/challenges.ts';
import { type ChallengesParams, type ChallengesResult, challengesMethod } from '../../protocol.ts';
import { followedPlans } from '../followedPlans.ts';
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

async function challengesOf(
  serving: Serving,
  person: string | undefined,
  token: CancellationToken,
): Promise<ChallengesResult> {
  // Half of a list would look like the whole of it.
  await serving.hasReadAll();
  const today = serving.clock.today();
  const all: SeenChallenge[] = [];
  for await (const document of followedPlans(serving, token)) {
    const challenge = challengeOf(document, person, today, serving.client.locale);
    if (challenge) all.push(challenge);
  }
  if (token.isCancellationRequested) return null;
  return all.sort(byStaleness).map(({ shown }) => shown);
}
