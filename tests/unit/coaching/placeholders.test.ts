import { describe, expect, test } from 'vitest';
import { fill, fillAll, placeholdersIn } from '../../../server/coaching/placeholders.ts';

describe('placeholdersIn', () => {
  test('names each once, in the order of the text', () => {
    expect(placeholdersIn('How do {skill} and {theme} help {person}, {skill}?')).toEqual([
      'skill',
      'theme',
      'person',
    ]);
  });
  test('asks for the rating where one more is meant', () => {
    expect(placeholdersIn('What would make it a {rating+1}?')).toEqual(['rating']);
  });
  test('knows no others', () => {
    expect(placeholdersIn('Is {this} or {skill+1} or { skill } one?')).toEqual(['skill']);
  });
});

describe('fill', () => {
  test('fills what is given and leaves the rest open', () => {
    expect(
      fill('{person}, what about {skill} in "{theme}"?', { person: 'Ana', theme: 'A $& B' }),
    ).toBe('Ana, what about {skill} in "A $& B"?');
  });
  test.each([
    [1, 'What would make it a 2?'],
    [6, 'What would make it a 7?'],
    [6.5, 'What would make it a 7.5?'],
    [7, 'What would make it an 8?'],
    [7.5, 'What would make it an 8.5?'],
    [9, 'What would make it a 10?'],
    [9.5, 'What would make it a 10?'],
  ])('asks for one more than %s', (rating, expected) => {
    expect(fill('What would make it a {rating+1}?', { rating })).toBe(expected);
  });
  test('asks at 10 what keeps it there, never for an 11', () => {
    expect(fill('What would make it a {rating+1}?', { rating: 10 })).toBe('What keeps it a 10?');
  });
  test('changes only the sentence that asks for more', () => {
    const text = 'From 1 to 10: {skill}? You say {rating}. What would make that a {rating+1}? Why?';
    expect(fill(text, { rating: 10, skill: 'Planning' })).toBe(
      'From 1 to 10: Planning? You say 10. What keeps it a 10? Why?',
    );
  });
  test('leaves one more open while the rating is not known', () => {
    expect(fill('What would make it a {rating+1}?', {})).toBe('What would make it a {rating+1}?');
  });
  test('does not read what was filled in as a placeholder', () => {
    expect(fill('{theme} of {person}', { theme: 'The {person} theme', person: 'Ana' })).toBe(
      'The {person} theme of Ana',
    );
  });
});

describe('fillAll', () => {
  test('says once what comes out the same', () => {
    const texts = ['What would take you to a {rating+1}?', 'Where would one see a {rating+1}?'];
    expect(fillAll(texts, { rating: 10 })).toEqual(['What keeps it a 10?']);
    expect(fillAll(undefined, {})).toEqual([]);
  });
});
