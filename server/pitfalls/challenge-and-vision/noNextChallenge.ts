import type { Challenge } from '../../../schemas/generated/format.d.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noNextChallenge = rule({
  code: 'no-next-challenge',
  section: 'challenge-and-vision',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: 'The challenge is over, and no other follows.',
  why: 'The next bigger challenge tells which growth matters most (step 2). With the last one done or dropped, themes and sessions have no direction until there is a new one.',
  example: {
    before: yaml`
      challenge:
        title: Lead the H2 strategy planning
        status: done
        agreed: 2026-07-10
    `,
    after: yaml`
      challenge:
        title: Build the partner team
        status: idea
      earlier-challenges:
        - title: Lead the H2 strategy planning
          status: done
          agreed: 2026-07-10
    `,
  },
  *check({ content }) {
    const { challenge } = content;
    if (challenge === undefined || !isOver(challenge)) return;
    // One that is still open there stands in the wrong place, but is one.
    if (content['earlier-challenges']?.some(isToCome)) return;
    yield {
      at: onKey('challenge', 'status'),
      message:
        challenge.status === 'done'
          ? say`The challenge is done, and no other follows yet: move it to \`earlier-challenges\`, and ask what should come next.`
          : say`The challenge was dropped, and no other follows yet: move it to \`earlier-challenges\`, and ask what should come next.`,
    };
  },
});

function isOver({ status }: Challenge): boolean {
  return status === 'done' || status === 'dropped';
}

/** An earlier challenge without `status` is over, as its place says. */
function isToCome(challenge: Challenge): boolean {
  return challenge.status !== undefined && !isOver(challenge);
}
