import { URI, Utils } from 'vscode-uri';
import { nearest } from '../../coaching/nearest.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { quoted } from './misnamed.ts';

export const planNotFound = rule({
  code: 'plan-not-found',
  section: 'references',
  severity: 'error',
  kinds: ['notes'],
  thresholds: {},
  what: 'The path in `plan` names no plan of the workspace.',
  why: 'Private notes are where a lead prepares the next session (step 5). They are about one person, and what is shared from them goes into the plan that they name.',
  example: {
    before: yaml`
      kind: notes
      plan: anna.coach.yaml
    `,
    after: yaml`
      kind: notes
      plan: ana.coach.yaml
    `,
  },
  *check({ content, document, planLink, otherPlans }) {
    const path = content.plan;
    if (path === undefined || planLink !== 'not-found') return;
    const at = onValue('plan');
    const fact = say`There is no plan at ${quoted(path)}, seen from this file`;
    const suggestion = nearestPlan(path, document.uri, otherPlans?.uris ?? []);
    yield suggestion === undefined
      ? { at, message: say`${fact}: name a file of the workspace that begins with \`kind: plan\`.` }
      : { at, message: say`${fact}: did you mean ${quoted(suggestion)}?`, data: { suggestion } };
  },
});

/** The path with another file name, where a plan of a name like it stands in the same folder. */
function nearestPlan(path: string, from: string, plans: readonly string[]): string | undefined {
  // It names the folder itself, and no name that another one could be near to.
  if (path === '') return undefined;
  const meant = Utils.resolvePath(Utils.dirname(URI.parse(from)), path);
  const folder = Utils.dirname(meant).toString();
  const inFolder = plans
    .map((uri) => URI.parse(uri))
    .filter((uri) => Utils.dirname(uri).toString() === folder)
    .map((uri) => Utils.basename(uri));
  const stems = new Map(inFolder.map((name) => [stemOf(name), name]));
  const stem = nearest(stemOf(Utils.basename(meant)), stems.keys());
  const name = stem === undefined ? undefined : stems.get(stem);
  return name === undefined ? undefined : path.replace(/[^/]*$/, () => name);
}

/** A file's name without its ending, which would make any two names look alike. */
function stemOf(name: string): string {
  return name.replace(/(\.coach)?(\.ya?ml)?$/i, '');
}
