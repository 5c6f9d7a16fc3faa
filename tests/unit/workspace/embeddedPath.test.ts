import { describe, expect, it } from 'vitest';
import { embeddedPath } from '../../../server/workspace/embeddedPath.ts';

const folders = ['file:///team', 'file:///team/inner', 'file:///other'];
const from = 'file:///team/docs/hand book.md';

describe('a path in a document', () => {
  it.each([
    ['../people/ana.coach.yaml', 'file:///team/people/ana.coach.yaml'],
    ['with space.coach.yaml', 'file:///team/docs/with%20space.coach.yaml'],
    ['/people/ana.coach.yaml', 'file:///team/people/ana.coach.yaml'],
    ['../../other/ana.coach.yaml', 'file:///other/ana.coach.yaml'],
    ['/../other/ana.coach.yaml', 'file:///other/ana.coach.yaml'],
  ])('%s leads to %s', (path, uri) => {
    expect(embeddedPath(path, from, folders)).toBe(uri);
  });

  it.each([
    '../../ana.coach.yaml',
    '../../team-private/ana.coach.yaml',
    '/../team-private/ana.coach.yaml',
    '//host/ana.coach.yaml',
    'file:///team/people/ana.coach.yaml',
    'https://example.com/ana.coach.yaml',
    '..\\..\\ana.coach.yaml',
    'C:\\ana.coach.yaml',
  ])('%s leads out of the workspace', (path) => {
    expect(embeddedPath(path, from, folders)).toBe('outside');
  });

  it('begins with `/` at the innermost folder around the document', () => {
    expect(embeddedPath('/a.coach.yaml', 'file:///team/inner/b.md', folders)).toBe(
      'file:///team/inner/a.coach.yaml',
    );
  });

  it('begins with `/` at the only folder where the document stands in none', () => {
    const untitled = 'untitled:Untitled-1';
    expect(embeddedPath('/a.coach.yaml', untitled, ['file:///team/'])).toBe(
      'file:///team/a.coach.yaml',
    );
    expect(embeddedPath('/a.coach.yaml', untitled, folders)).toBe('outside');
    expect(embeddedPath('a.coach.yaml', untitled, ['file:///team'])).toBe('outside');
  });
});
