import { expect, it } from 'vitest';
import { wantsColours } from '../../../server/cli/colours.ts';

it.each([
  ['a terminal', true, {}, false, true],
  ['a pipe', false, {}, false, false],
  ['a terminal, with --no-color', true, {}, true, false],
  ['a terminal, with NO_COLOR', true, { NO_COLOR: '1' }, false, false],
  ['a terminal, with NO_COLOR that holds nothing', true, { NO_COLOR: '' }, false, true],
  ['a terminal that knows none', true, { TERM: 'dumb' }, false, false],
  ['a pipe, with FORCE_COLOR', false, { FORCE_COLOR: '1' }, false, true],
  ['a pipe, with FORCE_COLOR that holds nothing', false, { FORCE_COLOR: '' }, false, true],
  ['a terminal, with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false, false],
  ['a terminal, with FORCE_COLOR=false', true, { FORCE_COLOR: 'false' }, false, false],
  ['a pipe, with both', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ['a pipe, with FORCE_COLOR and --no-color', false, { FORCE_COLOR: '1' }, true, false],
])('colours on %s', (_, isTTY, environment, isSwitchedOff, wanted) => {
  expect(wantsColours({ isTTY }, environment, isSwitchedOff)).toBe(wanted);
});
