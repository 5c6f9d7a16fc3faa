import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import * as validators from '../../../schemas/generated/validators.js';
import { bucketIds } from '../../../server/coaching/buckets.ts';

const snippets: Record<string, { description: string; body: string[] }> = JSON.parse(
  readFileSync('syntaxes/coach.code-snippets', 'utf8'),
);

describe('snippets', () => {
  /** A snippet's text when nothing is typed: each placeholder's default, the first of each choice. */
  function withDefaults(body: string[]): string {
    const defaults = new Map<string, string>();
    return body
      .join('\n')
      .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
      .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, '$2')
      .replace(/\$\{(\d+):((?:[^{}$]|\$\d)*)\}/g, (_all, number: string, text: string) => {
        defaults.set(number, text);
        return text;
      })
      .replace(/\$(\d+)/g, (_all, number: string) => defaults.get(number) ?? '');
  }

  it('has one for each thing that is written by hand, with a description', () => {
    expect(Object.keys(snippets)).toEqual(['Compass', 'Plan', 'Theme', 'Action', 'Session']);
    for (const { description } of Object.values(snippets)) expect(description).toMatch(/\w{3}/);
  });

  it('leaves it to completion to offer them while one types, where it knows the plan', () => {
    expect(Object.values(snippets).filter((snippet) => 'prefix' in snippet)).toEqual([]);
  });

  it.each(Object.entries(snippets))('%s is YAML when nothing is typed', (_name, { body }) => {
    const text = withDefaults(body);
    expect(text).not.toMatch(/[$|]/);
    expect(parseDocument(text).errors).toEqual([]);
  });

  it('gives content that the schemas accept, once the end of the period is filled in', () => {
    const parsed = (name: string) => parse(withDefaults(snippets[name]?.body ?? []));
    const plan = parsed('Plan');
    plan.period.end = '2027-05-28';
    plan.themes = [...parsed('Theme'), { id: 'x', title: 'X', actions: parsed('Action') }];
    plan.log = parsed('Session');
    expect(validators.plan(plan), JSON.stringify(validators.plan.errors)).toBe(true);
    const compass = parsed('Compass');
    expect(validators.compass(compass), JSON.stringify(validators.compass.errors)).toBe(true);
    expect(Object.keys(compass.buckets)).toEqual(bucketIds);
  });

  it('offers the emotions that there are', () => {
    const { groups } = parse(readFileSync('server/content/emotions.yaml', 'utf8'));
    const emotions = groups.flatMap((group: { emotions: string[] }) => group.emotions);
    expect(emotions).toHaveLength(30);
    expect(snippets.Session?.body.join('\n')).toContain(`|${emotions.join(',')}|`);
  });
});
