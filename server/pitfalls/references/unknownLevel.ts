import type { Compass, Expected, Plan } from '../../../schemas/generated/format.d.ts';
import { say } from '../../coaching/say.ts';
import type { CoachDocument } from '../../document/document.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Path } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';
import { eachName, eachNamed, independently } from './independently.ts';
import { definingCompass, fileOf } from './known.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownLevel = rule({
  code: 'unknown-level',
  section: 'references',
  severity: 'error',
  kinds: ['plan', 'compass'],
  thresholds: {},
  what: 'A level that the compass does not list.',
  why: 'What good means depends on the level of a role (step 1, define "good"). With a level that the compass does not list there is no expectation to hold a rating against.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez, level: senior }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez, level: senior-pm }
    `,
  },
  *check(subject) {
    const { content } = subject;
    if (content.kind === 'compass') {
      yield* inCompass(content);
      return;
    }
    const compass = definingCompass(content, subject);
    if (compass) yield* inPlan(content, compass);
  },
});

function* inPlan(plan: Plan, compass: CoachDocument<'compass'>): Generator<Finding> {
  const { level } = plan.person;
  const levels = new Set(compass.content.levels);
  if (level === undefined || levels.has(level)) return;
  yield misnamed(
    onValue('person', 'level'),
    level,
    levels,
    say`${fileOf(compass)} lists no level ${quoted(level)}`,
    levels.size === 0
      ? say`list the levels of your team there under \`levels\`, junior first`
      : say`correct it, or add it there to \`levels\``,
  );
}

function* inCompass(compass: Compass): Generator<Finding> {
  const levels = new Set(compass.levels);
  for (const finding of expectations(compass, levels)) {
    yield finding;
    // One cause, one finding: where no level is listed, the first one tells it all.
    if (levels.size === 0) return;
  }
}

function expectations(compass: Compass, levels: ReadonlySet<string>): Finding[] {
  const otherwise =
    levels.size === 0
      ? say`list the levels of your team under \`levels\`, junior first`
      : say`correct it, or add it to \`levels\``;
  const look = (expected: Expected | undefined, path: Path) =>
    eachName(expected, function* (level) {
      if (levels.has(level)) return;
      const fact = say`This compass lists no level ${quoted(level)}`;
      yield misnamed(onKey(...path, level), level, levels, fact, otherwise);
    });
  return eachNamed(compass.buckets, (id, bucket) =>
    independently(
      () => look(bucket.expected, ['buckets', id, 'expected']),
      () =>
        eachNamed(bucket.skills, (skill, { expected }) =>
          look(expected, ['buckets', id, 'skills', skill, 'expected']),
        ),
    ),
  );
}
