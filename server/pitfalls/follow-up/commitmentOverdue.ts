import { overdueCommitments } from '../../coaching/commitments.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { quoted } from '../references/misnamed.ts';
import { rule } from '../rule.ts';
import { inQuotes } from '../wording.ts';

export const commitmentOverdue = rule({
  code: 'commitment-overdue',
  section: 'follow-up',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: 'A commitment is not done, and the last session did not come back to it.',
  why: 'The cadence keeps development in mind from one talk to the next (step 5). What is promised and never asked about again teaches both that promises here do not count, most of all those of the lead.',
  example: {
    before: yaml`
      log:
        - date: 2026-09-30
          kind: session
          commitments: [{ who: dana, what: Invite Ana to the pricing talk, due: 2026-10-14 }]
        - { date: 2026-10-28, kind: session }
    `,
    after: yaml`
      log:
        - date: 2026-09-30
          kind: session
          commitments: [{ who: dana, what: Invite Ana to the pricing talk, due: 2026-10-14 }]
        - date: 2026-10-28
          kind: session
          commitments: [{ who: dana, what: Invite Ana to the pricing talk, done: true }]
    `,
  },
  *check({ content, today }) {
    for (const { commitment, due, path, session } of overdueCommitments(content, today)) {
      const { who, what } = commitment;
      const day = due ? say`, due on ${dated(due)}` : say`, without a day`;
      yield {
        at: onValue(...path, due ? 'due' : 'what'),
        message: say`${quoted(who)} promised ${inQuotes(what)}${day}, and the session on ${dated(session)} did not come back to it: ask how it went, and log it again with \`done: true\` or a new \`due\`.`,
        data: { who, what },
      };
    }
  },
});
