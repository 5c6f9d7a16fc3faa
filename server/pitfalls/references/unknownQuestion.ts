import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownQuestion = rule({
  code: 'unknown-question',
  section: 'references',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'A log entry names a question that neither the built-in bank nor the workspace has.',
  why: 'The framework brings a bank of questions for the check-ins (step 5). Known ones tell what a session was about, and sink in the list after they were asked; your own ones go into a file of `kind: questions`.',
  example: {
    before: yaml`
      log:
        - { date: 2026-10-28, kind: session, asked: [scale-plus-2] }
    `,
    after: yaml`
      log:
        - { date: 2026-10-28, kind: session, asked: [scale-plus-one] }
    `,
  },
  *check({ content, questions, hiddenQuestions }) {
    if (!questions) return;
    yield* each(content.log, (entry, index) =>
      each(entry.asked, function* (asked, position) {
        const isBare = typeof asked === 'string';
        const id = isBare ? asked : asked.question;
        if (questions.has(id)) return;
        const path = ['log', index, 'asked', position, ...(isBare ? [] : ['question'])];
        yield misnamed(
          onValue(...path),
          id,
          [...questions.keys()].filter((known) => !hiddenQuestions?.has(known)),
          say`No question of the bank or the workspace has the id ${quoted(id)}`,
          say`correct the id, or add the question to a file of \`kind: questions\``,
        );
      }),
    );
  },
});
