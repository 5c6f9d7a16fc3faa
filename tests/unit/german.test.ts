import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../server/coaching/inLanguage.ts';
import { dated, english, say, sentence, type Text, templateOf } from '../../server/coaching/say.ts';
import { german } from '../../server/content/german/index.ts';
import { fileCodes } from '../../server/document/problem.ts';
import { saidTo } from '../../server/language/reportedFinding.ts';
import { rules } from '../../server/pitfalls/index.ts';
import { findingsOf, fixturesIn, workspaces } from '../support/fixtures.ts';
import { templatesIn } from '../support/templates.ts';

const server = join(import.meta.dirname, '../../server');

/** What the sources say, by template. */
function templatesInServer(): string[] {
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => templatesIn(readFileSync(join(server, name), 'utf8')));
}

const sentences = [...rules, ...Object.values(fileCodes)].flatMap(({ what, why }) => [what, why]);

/** `{0}`, `{1}` and so on, each once, in order. */
function placeholders(template: string): string[] {
  return [...new Set(template.match(/\{\d+\}/g))].sort();
}

it('has a German text for each text of the server, and no other', () => {
  const said = new Set([...templatesInServer(), ...sentences]);
  expect([...german().keys()].sort()).toEqual([...said].sort());
});

it('has the same values in German as in English', () => {
  const differing = [...german()].filter(
    ([template, text]) => placeholders(template).join() !== placeholders(text).join(),
  );
  expect(differing).toEqual([]);
});

it('keeps in German what people write in files: keys, values and commands', () => {
  // A text that is put otherwise may well name a key more, such as the key that a word stands for.
  const code = (text: string) =>
    new Set(text.split('`').filter((part, index) => index % 2 === 1 && !part.includes('{')));
  const lacking = [...german()].filter(
    ([template, text]) => ![...code(template)].every((each) => translated(each, code(text))),
  );
  expect(lacking).toEqual([]);
});

/** Two are examples of what people write, rather than what they have to. */
function translated(code: string, inGerman: ReadonlySet<string>): boolean {
  const examples = ['key: value', '# coach-ignore CODE: reason'];
  return inGerman.has(code) || examples.includes(code);
}

describe('a text', () => {
  const text = say`The challenge was agreed on ${dated({ toString: () => '2026-11-27' })}`;

  it('is put together in English', () => {
    expect(english(text)).toBe('The challenge was agreed on Fri 27 Nov 2026');
    expect(inLanguage(text, 'fr')).toBe('The challenge was agreed on Fri 27 Nov 2026');
  });

  it('is put together in German, whichever country', () => {
    expect(inLanguage(text, 'de-AT')).toBe(
      'Die Herausforderung wurde am Fr 27. Nov. 2026 vereinbart',
    );
  });

  it('writes numbers as its language does', () => {
    expect(inLanguage(say`${2.5} words`, 'de')).toBe('2,5 Wörter');
    expect(inLanguage(say`${2.5} words`, 'en')).toBe('2.5 words');
  });

  it('never takes what people wrote for a placeholder', () => {
    expect(inLanguage(say`The theme ${'{0} {1}'}`, 'de')).toBe('Das Thema {0} {1}');
  });

  it('survives a cache', () => {
    expect(inLanguage(JSON.parse(JSON.stringify(text)), 'de')).toBe(inLanguage(text, 'de'));
  });
});

describe.each(workspaces())('%s', (workspace) => {
  it('speaks German in all that its findings say', async () => {
    for (const fixture of fixturesIn(workspace)) {
      for (const finding of await findingsOf(fixture, workspace)) {
        for (const each of [finding, ...finding.related]) {
          expect(untranslated(each.said), `${fixture.name}: ${each.message}`).toEqual([]);
          expect(saidTo(each, 'en')).toBe(each.message);
          expect(saidTo(each, 'de')).not.toBe(each.message);
        }
      }
    }
  });
});

/** The templates within a text that have no German. */
function untranslated(text: Text): string[] {
  if (typeof text === 'string') return [];
  const inner = text.values.flatMap((value) =>
    typeof value === 'object' && 'parts' in value ? untranslated(value) : [],
  );
  const isWords = /\p{L}/u.test(text.parts.join(''));
  return isWords && !german().has(templateOf(text)) ? [templateOf(text), ...inner] : inner;
}

it('has each sentence of a rule in German', () => {
  expect(sentences.filter((each) => inLanguage(sentence(each), 'de') === each)).toEqual([]);
});
