import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ableClient } from '../support/ableClient.ts';
import { fixturesFolder } from '../support/fixtures.ts';
import { TIMEOUT } from './settings.ts';
import { Talk } from './talk.ts';

const file = join(fixturesFolder, '../yaml-test-suite/cases.json');
/** Everything that YAML allows, and much that it does not, by the suite's ids. */
const cases = new Map<string, string>(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));

const PLAN = 'kind: plan\nperson: { name: Ana }\n';

it(
  'each case of the YAML test suite, by itself and in a plan, is answered whatever is asked of it',
  async () => {
    const talk = await Talk.start(ableClient);
    const path = 'people/new.coach.yaml';
    for (const [id, text] of cases) {
      for (const whole of [text, PLAN + text]) {
        talk.open(path, whole);
        const middle = Math.floor(whole.length / 2);
        await talk.askAll(path, middle, whole.length).catch((error: Error) => {
          throw new Error(`${id}: ${error.message}`, { cause: error });
        });
        talk.close(path);
      }
    }
    expect(cases.size).toBe(402);
  },
  TIMEOUT,
);
