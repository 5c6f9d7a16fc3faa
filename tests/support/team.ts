import { DiskWorkspace } from './lspWorkspace.ts';

/** Words of a private file: none of them may stand in any output. */
export const SECRET = 'tired-and-sad';

/**
 * A few files with a finding or two of each severity, in places that are easy to get wrong. Their
 * findings depend on few rules, so that they stay what they are.
 */
export function teamWorkspace(): DiskWorkspace {
  const workspace = new DiskWorkspace();
  for (const [path, text] of Object.entries(texts)) workspace.write(path, text);
  return workspace;
}

const texts: Readonly<Record<string, string>> = {
  'healthy.coach.yaml': 'kind: questions\nquestions: {}\n',
  // A name that each format has to escape in its way.
  'odd, 100% <#1> & "2".coach.yaml': 'kind: questions\nquestions: {}\n"a\\n<b> & %0A,::": 1\n',
  'people/ana.coach.yaml': `# coach-ignore-file no-challenge, no-vision, too-few-themes: she has just begun
kind: plan
person: { id: ana, name: Ana 評価 😀 López }
owner: dana
headline: Explain the why before the what
period: { start: 2026-11-02, end: 2027-04-30 }
"😀": 1
strengts: [Ships on time]
assessments: [{ date: 2026-11-03, rater: self }]
cadence: {}
`,
  'people/questions.coach.yaml':
    'kind: questions\r\nversion: 2\r\nquestions: {}\r\nquestions: {}\r\n',
  'people/ana.private.coach.yaml': `kind: notes
${SECRET}: 1
plan: ${SECRET}.coach.yaml
entries:
  - { date: ${SECRET}, note: "${SECRET}" }
`,
};
