import { expect, test } from 'vitest';
import { yaml } from '../../../server/document/example.ts';

test('yaml in code loses what is the code’s', () => {
  expect(yaml`
    themes:
      - id: one

        title: One
  `).toBe('themes:\n  - id: one\n\n    title: One');
  expect(yaml`kind: plan`).toBe('kind: plan');
});
