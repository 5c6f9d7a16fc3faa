import { each } from '../../coaching/brokenPart.ts';
import { type Said, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Place } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';
import { eachName, eachNamed, independently } from './independently.ts';
import { quoted } from './misnamed.ts';

export const duplicateId = rule({
  code: 'duplicate-id',
  section: 'references',
  severity: 'error',
  kinds: ['plan', 'compass'],
  thresholds: {},
  what: 'Two themes or two actions of a plan, or the skills of two buckets in a compass, share an id.',
  why: 'The monthly session colours the themes of the plan (step 5), and ratings and themes refer to skills (step 1), all of it by id. Where two share one, nobody can tell which was meant.',
  example: {
    before: yaml`
      themes:
        - { id: updates, title: Keep Sales in the loop }
        - { id: updates, title: Write shorter release notes }
    `,
    after: yaml`
      themes:
        - { id: updates, title: Keep Sales in the loop }
        - { id: release-notes, title: Write shorter release notes }
    `,
  },
  *check({ content }) {
    if (content.kind === 'plan') {
      const themes = new Ids(say`another theme`, say`The first theme with this id`);
      const actions = new Ids(say`another action`, say`The first action with this id`);
      yield* independently(() =>
        each(content.themes, (theme, index) =>
          independently(
            () => themes.take(theme.id, onValue('themes', index, 'id')),
            () =>
              each(theme.actions, function* (action, position) {
                if (action.id === undefined) return;
                yield* actions.take(action.id, onValue('themes', index, 'actions', position, 'id'));
              }),
          ),
        ),
      );
    } else {
      const skills = new Ids(say`another skill`, say`The first skill with this id`);
      yield* eachNamed(content.buckets, (bucket, definition) =>
        eachName(definition.skills, (skill) =>
          skills.take(skill, onKey('buckets', bucket, 'skills', skill), say` in ${quoted(bucket)}`),
        ),
      );
    }
  },
});

/** The ids met so far, each with the place that has it first. */
class Ids {
  readonly #another: Said;
  readonly #theFirst: Said;
  readonly #first = new Map<string, { at: Place; where: Said | undefined }>();

  constructor(another: Said, theFirst: Said) {
    this.#another = another;
    this.#theFirst = theFirst;
  }

  /** Takes an id at its place, and yields the finding where another place has it already. */
  *take(id: string, at: Place, where?: Said): Generator<Finding> {
    const first = this.#first.get(id);
    if (!first) {
      this.#first.set(id, { at, where });
      return;
    }
    yield {
      at,
      message: say`The id ${quoted(id)} is already that of ${this.#another}${first.where ?? ''}: give this one an id of its own.`,
      related: [{ at: first.at, message: this.#theFirst }],
    };
  }
}
