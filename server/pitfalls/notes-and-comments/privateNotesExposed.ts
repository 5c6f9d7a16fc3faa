import { sentence } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

/** The message as well, since nothing of a private file may stand in one. */
const WHAT =
  'Git does not ignore this private file, so it can reach everyone who reads the repository: add `*.private.coach.yaml` to `.gitignore`, and take the file out with `git rm --cached` if it is in there already.';

export const privateNotesExposed = rule({
  code: 'private-notes-exposed',
  section: 'notes-and-comments',
  severity: 'warning',
  kinds: ['compass', 'plan', 'questions', 'notes'],
  thresholds: {},
  what: WHAT,
  why: 'The plan is open to both, and the person owns it (step 4). What the lead notes to prepare a session (step 5) is half-thought and meant for nobody else: once it is pushed, it cannot be called back.',
  example: {
    before: yaml`
      # people/ana-notes.coach.yaml, which git does not ignore
      kind: notes
      plan: ana.coach.yaml
    `,
    after: yaml`
      # people/ana.private.coach.yaml, with *.private.coach.yaml in .gitignore
      kind: notes
      plan: ana.coach.yaml
    `,
  },
  *check({ isExposed }) {
    if (isExposed) yield { at: onKey('kind'), message: sentence(WHAT) };
  },
});
