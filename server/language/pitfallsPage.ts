import type { Severity } from '../coaching/severity.ts';
import { type Explanation, explanations, type PageSection, sectionTitles } from './explain.ts';

/** docs/pitfalls.md: every code with what it means, why it matters, and how to mend it. */
export function pitfallsPage(): string {
  const all = explanations();
  const sections = (Object.keys(sectionTitles) as PageSection[]).map((section) => ({
    title: sectionTitles[section],
    members: all.filter((explanation) => explanation.section === section),
  }));
  const contents = sections.map(
    ({ title, members }) =>
      `- [${title}](#${slug(title)}): ${members.map(({ code, anchor }) => `[${code}](#${anchor})`).join(', ')}`,
  );
  return [
    INTRODUCTION,
    contents.join('\n'),
    ...sections.flatMap(({ title, members }) => [`## ${title}`, ...members.map(entry)]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The fragment that a heading gets, as GitHub and VS Code make it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

function entry(explanation: Explanation): string {
  const { anchor, what, why, example } = explanation;
  return [
    // The heading is the code alone, so that its fragment is the code.
    `### ${anchor}`,
    `${severityInWords(explanation)}. ${what}`,
    why,
    ...thresholdTable(explanation),
    fenced(example.before),
    'Better:',
    fenced(example.after),
  ].join('\n\n');
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
};

function severityInWords({
  severity,
  isGentleWhileYoung,
  isTunable,
  isSilenceable,
}: Explanation): string {
  const notes = [
    ...(isGentleWhileYoung ? ['a hint while the plan is young'] : []),
    ...(isTunable ? [] : [isSilenceable ? 'cannot be tuned' : 'cannot be tuned or silenced']),
  ];
  return `**${severityNames[severity]}**${notes.map((note) => `, ${note}`).join('')}`;
}

function thresholdTable({ thresholds }: Explanation): string[] {
  if (thresholds.length === 0) return [];
  const rows = thresholds.map(
    ({ name, default: value, what }) => `| \`${name}\` | ${value} | ${what} |`,
  );
  return [['| threshold | default | what it is |', '| --- | --- | --- |', ...rows].join('\n')];
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

const INTRODUCTION = `# Findings

<!-- Made by \`npm run docs\` from the rules in server/pitfalls/ and the codes in server/document/problem.ts. -->

What the editor and \`coach check\` find, code by code: what it means, why it matters, and how it looks
when it is mended. The numbers of steps and the names in quotes are those of the coaching framework:
1 define "good", 2 assess, 3 share a vision, 4 plan, 5 follow up. \`coach explain CODE\` prints one of them.

A finding is an *error* where a file cannot be understood, a *warning* where coaching goes wrong, an
*information* where something is worth a look, and a *hint* where something is still to come. A rule
stays silent where its data is missing. A plan is *young* until 60 days after its start. A plan with
\`status: closed\` gets findings about its file and its references only.

## Tuning

The compass says what its team wants to see, for itself and for every plan that uses it: a code with
\`off\`, a severity, or a mapping with \`severity\` and thresholds. Thresholds in points mean a scale of 1
to 10, and follow the compass's own.

\`\`\`yaml
kind: compass
rules:
  flat-ratings: off
  vague-good: warning
  too-many-themes: { max: 4 }
  perception-gap: { severity: warning, points: 3 }
\`\`\`

Findings about the file and its references cannot be tuned: without them the others could not be trusted.

## Silencing

A comment silences a finding at the end of the line on which it starts, or on the line before. Say why:
the others will want to know. \`coach-ignore-file\` silences a code in the whole file.

\`\`\`yaml
# coach-ignore-file no-assessment: we start with the plan, and rate in spring
kind: plan
person: { name: Ana Lopez }
# coach-ignore vision-stops-at-role: it is hers to tell
vision:
  person: Lead a product line within two years.
cadence: { session: quarterly } # coach-ignore no-nudge-preference: we share a desk
\`\`\`

Errors cannot be silenced, and a comment that silences nothing is itself found.

## All codes`;
