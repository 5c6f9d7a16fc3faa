import { describe, expect, it } from 'vitest';
import { decode } from '../../server/workspace/encoding.ts';
import { badInputs } from '../support/badInputs.ts';
import { lookAtAll, read } from './looking.ts';

describe('whatever was saved under the name of a coach file', () => {
  // `npm run bench` looks at them in their full size.
  it.each(badInputs(0.02))('%s', (_, saved) => {
    const text = typeof saved === 'string' ? saved : decode(saved);
    expect(() => lookAtAll(read(text))).not.toThrow();
  });
});
