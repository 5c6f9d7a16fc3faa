import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';
import { quoted } from './misnamed.ts';

export const compassOutsideWorkspace = rule({
  code: 'compass-outside-workspace',
  section: 'references',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'The path in `compass` leads out of the workspace folders, so that file is not read.',
  why: 'The compass says what good is (step 1), so a plan has to find it. Only files of the workspace are read, so that a plan from elsewhere cannot make this tool open any file of the machine: open the folder of the compass as part of the workspace.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
      compass: /home/dana/pm.coach.yaml
    `,
    after: yaml`
      # The team's folder is open in the same workspace.
      kind: plan
      person: { name: Ana Lopez }
      compass: ../team/pm.coach.yaml
    `,
  },
  *check({ content, compassLink }) {
    const path = content.compass;
    if (path === undefined || compassLink.status !== 'outside') return;
    yield outside(path);
  },
});

function outside(path: string): Finding {
  const at = onValue('compass');
  const fact = say`${quoted(path)} is not read`;
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(path)) {
    return {
      at,
      message: say`${fact}, since it is absolute or a URL: write the path as seen from this file, such as \`../pm.coach.yaml\`.`,
    };
  }
  if (path.includes('\\')) {
    const suggestion = path.replaceAll('\\', '/');
    return {
      at,
      message: say`${fact}, since paths are written with \`/\`: did you mean ${quoted(suggestion)}?`,
      data: { suggestion },
    };
  }
  return {
    at,
    message: say`${fact}, since it leaves the workspace folders: open a folder that holds both files (on the command line: name it with \`--workspace\`), or keep a copy of the compass here.`,
  };
}
