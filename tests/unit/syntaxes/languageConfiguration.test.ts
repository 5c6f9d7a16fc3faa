import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

describe('language configuration', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
  const afterEnter = (line: string): string | undefined =>
    configuration.onEnterRules.find((rule: { beforeText: string }) =>
      new RegExp(rule.beforeText).test(line),
    )?.action.appendText;

  it('takes an id for one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = 'bad-news: { due: 2026-11-24, who: José }, [a, b-c]'.match(
      new RegExp(pattern, `${flags}g`),
    );
    expect(words).toEqual(['bad-news', 'due', '2026-11-24', 'who', 'José', 'a', 'b-c']);
    expect('- problem-'.match(new RegExp(pattern, `${flags}g`))).toEqual(['problem-']);
  });

  it('indents below a key without a value, and below a block scalar', () => {
    for (const line of ['themes:', '  actions: # three', '    notes: >-', '  why: |', 'a: &b']) {
      expect(increase.test(line), line).toBe(true);
    }
    for (const line of ['kind: plan', '# themes:', '', 'a: { b: 1 }', '- x', 'notes: at 10:']) {
      expect(increase.test(line), line).toBe(false);
    }
  });

  it('goes on below the first key of a list item, whatever the size of a tab', () => {
    expect(afterEnter('  - id: bad-news')).toBe('  ');
    expect(afterEnter('- date: 2026-11-24 # Tuesday')).toBe('  ');
    expect(afterEnter('  - actions:')).toBe('    ');
    expect(afterEnter('  - notes: >-')).toBe('    ');
    expect(afterEnter('  - Ships on time')).toBeUndefined();
    expect(afterEnter('  - { date: 2026-11-24 }')).toBeUndefined();
    expect(afterEnter('  title: x')).toBeUndefined();
  });

  it('folds regions', () => {
    expect('  # region 2025').toMatch(new RegExp(configuration.folding.markers.start));
    expect('# endregion').toMatch(new RegExp(configuration.folding.markers.end));
    expect('# regional sales').not.toMatch(new RegExp(configuration.folding.markers.start));
  });
});
