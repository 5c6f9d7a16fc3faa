import { expect, test } from 'vitest';
import type { Theme } from '../../../schemas/generated/format.d.ts';
import { BrokenPart } from '../../../server/coaching/brokenPart.ts';
import { actionsOf, comparableThemes, titlesOf } from '../../../server/coaching/copies.ts';
import { fingerprint } from '../../../server/coaching/fingerprint.ts';
import { withBroken } from './broken.ts';
import { plan } from './plans.ts';

const theme = (title: string, ...actions: string[]): Theme => ({
  id: title.toLowerCase(),
  title,
  actions: actions.map((text) => ({ do: text })),
});

test('case, white space and the form of accents make no difference', () => {
  const themes = [theme('Über  A', 'One\n two'), theme('u\u0308ber a ', 'one two')];
  const [one, other] = comparableThemes(plan({ themes })).map(({ words }) => words);
  expect(one).toEqual({ title: fingerprint('über a'), actions: [fingerprint('one two')] });
  expect(other).toEqual(one);
});

test('closed themes and those without actions are no copies, but may be copied from', () => {
  const closed: Theme = { ...theme('A', 'one'), status: 'closed' };
  const own = plan({ themes: [closed, theme('B'), theme('C', 'two')] });
  expect(comparableThemes(own).map(({ index }) => index)).toEqual([2]);
  expect(titlesOf(own).map(({ title }) => title)).toEqual(['a', 'b', 'c'].map(fingerprint));
  expect(actionsOf(own)).toEqual(['one', 'two'].map(fingerprint));
});

test('broken parts are passed over', () => {
  const broken = withBroken(theme('A', 'one'), 'title');
  const half: Theme = {
    ...theme('B', 'two'),
    actions: [withBroken({ do: '' }, 'do'), { do: 'two' }],
  };
  const own = plan({ themes: [broken, half, theme('C', 'three')] });
  expect(comparableThemes(own).map(({ index }) => index)).toEqual([2]);
  expect(titlesOf(own)).toEqual([
    { title: fingerprint('b'), index: 1 },
    { title: fingerprint('c'), index: 2 },
  ]);
  expect(actionsOf(own)).toEqual(['one', 'two', 'three'].map(fingerprint));
  const unreadable = withBroken(own, 'themes');
  expect([titlesOf(unreadable), actionsOf(unreadable)]).toEqual([[], []]);
  expect(() => comparableThemes(unreadable)).toThrow(BrokenPart);
});
