import { replaceValue } from '../replace.ts';
import type { Fix } from './fix.ts';
import { titles } from './titles.ts';

export const unsupportedVersion: Fix = {
  codes: ['unsupported-version'],
  *offers({ document }) {
    yield { title: titles.versionOne, edits: replaceValue(document, ['version'], 1) };
  },
};
