import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ableClient } from '../support/ableClient.ts';
import { bareClient } from '../support/lspClient.ts';
import { fragment, places, withWord } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';
import { type Answers, Talk } from './talk.ts';
import { exampleFiles, exampleTexts, fixtureTexts } from './texts.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Typing: some characters go at a place, and others come, which mean something to YAML or to the format. */
const edit = fc.record({
  where: share,
  count: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(60) }),
  text: fragment,
  ask: share,
  other: share,
});

/** A file of the sample team, or what the rules are tested with as a new file beside them. */
const files = fc.oneof(
  fc.constantFrom(...exampleFiles),
  fc.record({
    path: fc.constantFrom('people/new.coach.yaml', 'people/new.private.coach.yaml'),
    text: fc.constantFrom(...fixtureTexts),
  }),
);

const sessions = fc.record({
  file: files,
  edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
});

describe.each([ableClient, bareClient])('everything that $name asks of a file', (kind) => {
  it(
    'while it is typed in, is answered within the text, and as for the text sent whole',
    async () => {
      const talk = await Talk.start(kind);
      await fc.assert(
        fc.asyncProperty(sessions, async ({ file: { path, text }, edits }) => {
          talk.open(path, text);
          for (const { where, count, text: typed, ask, other } of edits) {
            const offset = Math.floor(where * talk.text(path).length);
            talk.change(path, offset, count, typed);
            const { length } = talk.text(path);
            await talk.askAll(path, Math.floor(ask * length), Math.floor(other * length));
          }
          const middle = Math.floor(talk.text(path).length / 2);
          const edited = await talk.askAll(path, middle, 0);
          talk.sendWhole(path);
          expect(different(await talk.askAll(path, middle, 0), edited)).toEqual([]);
          talk.close(path);
        }),
        tries(kind === bareClient ? 15 : 40),
      );
    },
    TIMEOUT,
  );
});

/** The requests that were not answered the same. */
function different(one: Answers, other: Answers): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key));
}

/** Stands in texts, keys and ids of a private file. */
const WORD = 'zqxsecret';
const secrets = fc
  .tuple(fc.constantFrom(...exampleTexts), places)
  .map(([text, where]) => withWord(WORD, text, where));

it(
  'a client that never answers is answered all the same',
  async () => {
    const never = () => new Promise(() => {});
    const names = Object.keys(ableClient.answers);
    const deaf = { ...ableClient, answers: Object.fromEntries(names.map((name) => [name, never])) };
    const talk = await Talk.start(deaf, ['workspace/executeCommand']);
    for (const { path, text } of exampleFiles) {
      talk.open(path, text);
      const before = await talk.askAll(path, 0, text.length);
      talk.change(path, text.length, 0, '\n# More.\n');
      expect([...(await talk.askAll(path, 0, text.length)).keys()]).toEqual([...before.keys()]);
    }
    const asked = new Set(talk.client.received.map(({ method }) => method));
    expect([...asked]).toEqual(
      expect.arrayContaining(['workspace/applyEdit', 'client/registerCapability']),
    );
  },
  TIMEOUT,
);

it(
  'no answer about a file quotes a private one beside it',
  async () => {
    const talk = await Talk.start(ableClient);
    const hidden = 'people/new.private.coach.yaml';
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...exampleFiles),
        secrets,
        share,
        async ({ path, text }, secret, where) => {
          talk.open(hidden, secret);
          talk.open(path, text);
          const answers = await talk.askAll(path, Math.floor(where * text.length), 0);
          const quoting = [...answers].filter(([, answer]) => answer.includes(WORD));
          expect(quoting.map(([method]) => method)).toEqual([]);
          talk.close(path);
          talk.close(hidden);
        },
      ),
      tries(20),
    );
  },
  TIMEOUT,
);
