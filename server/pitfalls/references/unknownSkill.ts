import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Place } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';
import { eachName, independently } from './independently.ts';
import { definingCompass, fileOf, knownSkills } from './known.ts';
import { misnamed, quoted } from './misnamed.ts';

export const unknownSkill = rule({
  code: 'unknown-skill',
  section: 'references',
  severity: 'error',
  kinds: ['plan', 'notes'],
  thresholds: {},
  what: 'A skill that the compass does not define.',
  why: 'A skill means what the compass says that it means (step 1, define "good"); without that, two people rate two different things.',
  example: {
    before: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          skill: problem-brief
    `,
    after: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          skill: problem-briefs
    `,
  },
  *check(subject) {
    const compass = definingCompass(subject.content, subject);
    if (compass === undefined) return;
    const known = knownSkills(compass);
    const { content } = subject;
    const look = function* (id: string | undefined, at: Place): Generator<Finding> {
      if (id === undefined || known.has(id)) return;
      yield misnamed(
        at,
        id,
        known,
        say`${fileOf(compass)} defines no skill ${quoted(id)}`,
        say`correct the id, or define the skill there under its bucket`,
      );
    };
    yield* independently(
      () =>
        each(content.assessments, (round, index) =>
          eachName(round.skills, (id) => look(id, onKey('assessments', index, 'skills', id))),
        ),
      () =>
        each(content.kind === 'plan' ? content.themes : undefined, (theme, index) =>
          look(theme.skill, onValue('themes', index, 'skill')),
        ),
    );
  },
});
