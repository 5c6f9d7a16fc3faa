import { type Said, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onSpan } from '../../document/place.ts';
import { rule, type UnusedIgnore } from '../rule.ts';
import { joined } from '../wording.ts';

export const unusedIgnore = rule({
  code: 'unused-ignore',
  section: 'notes-and-comments',
  severity: 'hint',
  kinds: ['compass', 'plan', 'questions', 'notes'],
  thresholds: {},
  what: 'A `coach-ignore` comment silences nothing, or names no known code.',
  why: 'The framework names its pitfalls so that someone looks at them. A comment that silences nothing now will silence the next finding of its code before anyone has.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
      # coach-ignore no-headline
      headline: Explain the why before the what
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      headline: Explain the why before the what
    `,
  },
  *check({ unusedIgnores }) {
    for (const { span, codes } of unusedIgnores) {
      const reasons = codes.map(({ code, why }) => reason(code, why));
      yield {
        at: onSpan(span),
        message:
          codes.length === 0
            ? say`This comment names no code: write \`# coach-ignore CODE: reason\`, or remove it.`
            : say`${joined(reasons, '; ')}: remove it here.`,
        data: { codes: codes.map(({ code }) => code) },
      };
    }
  },
});

function reason(code: string, why: UnusedIgnore['codes'][number]['why']): Said {
  if (why === 'unknown') return say`No finding has the code \`${code}\``;
  if (why === 'cannot-be-silenced') return say`\`${code}\` is an error and cannot be silenced`;
  return say`There is no \`${code}\` to silence`;
}
