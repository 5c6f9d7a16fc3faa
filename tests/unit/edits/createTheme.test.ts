import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { say } from '../../../server/coaching/say.ts';
import { createAnyTheme, createTheme } from '../../../server/edits/createTheme.ts';
import { changed, documentOf, snippets, withCrlf } from '../../support/edits.ts';
import { surroundingsWith } from '../../support/wheel.ts';

const folder = join(import.meta.dirname, '../../fixtures/edits/createTheme');
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');
const named = (ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const forms: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['with CR LF', withCrlf],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
];

const created = (text: string, bucket = 'planning', compass?: string) =>
  changed(text, (document) => createTheme(document, bucket, surroundingsWith(compass)));

describe.each(forms)('creating a theme, %s', (_, form) => {
  it.each(named('.golden'))('%s', (name) => {
    const before = fixture(`${name}.coach.yaml`);
    const after = created(form(before));
    expect(after).toBe(form(fixture(`${name}.golden`)));
    const theme = { bucket: 'planning', actions: [{ kind: 'experience', due: '2026-12-31' }] };
    expect(parse(after.replace('\uFEFF', '')).themes.at(-1)).toMatchObject(theme);
    // Only lines are added: no character that stood there goes, but the `[]` of an empty list.
    expect(isWithin(form(before).replace(/(?<=themes:) \[\]/, ''), after)).toBe(true);
  });
});

/** Whether a text is another one with something put in, in one place. */
function isWithin(text: string, longer: string): boolean {
  let start = 0;
  while (start < text.length && text[start] === longer[start]) start++;
  return longer.endsWith(text.slice(start));
}

describe('creating a theme is refused', () => {
  it.each(named('.refused'))('%s', (name) => {
    const result = created(fixture(`${name}.coach.yaml`));
    expect(result).toBe(`refused: ${fixture(`${name}.refused`).trimEnd()}`);
  });

  const plan = 'kind: plan\nperson: { name: Ana }\n';

  it('on a bucket that there is not', () => {
    expect(created(plan, 'plannning')).toMatch(/^refused: `plannning` is neither/);
    expect(created(plan, 'toString')).toMatch(/^refused: `toString` is neither/);
    expect(created(plan, 'freight', 'kind: compass\nbuckets: { pricing: {} }\n')).toMatch(
      /^refused: `freight` is neither/,
    );
  });

  it('not on one of the compass itself, or one that an unread compass may have', () => {
    const compass = 'kind: compass\nbuckets: { freight: {} }\n';
    expect(created(plan, 'freight', compass)).toContain('bucket: freight\n');
    const unread = { ...surroundingsWith(), compassLink: { status: 'unreadable' } as const };
    expect(changed(plan, (document) => createTheme(document, 'freight', unread))).toContain(
      'bucket: freight\n',
    );
  });
});

describe('what is left to be typed', () => {
  const plan = `kind: plan
person: { name: Ana, level: pm }
assessments:
  - { date: 2026-11-19, rater: lead, ratings: { team: 3, agile: 8 } }
`;

  it('begins with the title', () => {
    const [snippet = ''] = snippets(plan, (document) =>
      createTheme(document, 'team', surroundingsWith()),
    );
    expect(snippet).toContain(`- id: team\n    title: \${1:What is to change}\n    bucket: team\n`);
  });

  it('is the bucket too, where none is named: growth areas come first', () => {
    const [snippet = ''] = snippets(plan, (document) =>
      createAnyTheme(document, 2, surroundingsWith()),
    );
    expect(snippet).toContain(`- id: \${1:new-theme}\n    title: \${2:What is to change}\n`);
    expect(snippet).toContain(`bucket: \${3|team,problem-understanding,solution-finding,`);
    const untold = snippets(plan, (document) =>
      createAnyTheme(document, undefined, surroundingsWith()),
    );
    expect(untold.join('')).toContain(`bucket: \${3|problem-understanding,solution-finding,`);
  });

  it('is nothing in what is no plan', () => {
    const compass = documentOf('kind: compass\nbuckets: {}\n');
    expect(createAnyTheme(compass, 2, surroundingsWith())).toEqual({
      refused: say`Themes stand in a plan: open one first.`,
    });
  });
});
