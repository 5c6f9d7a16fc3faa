import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { allQuestions } from '../../server/coaching/questions.ts';
import { type CoachDocument, ofKind, readDocument } from '../../server/document/document.ts';
import { findings } from '../../server/language/findings.ts';
import { followUp } from '../../server/pitfalls/follow-up/index.ts';
import { notesAndComments } from '../../server/pitfalls/notes-and-comments/index.ts';
import type { Rule } from '../../server/pitfalls/rule.ts';
import { themesAndActions } from '../../server/pitfalls/themes-and-actions/index.ts';

const rules: readonly Rule[] = [...themesAndActions, ...followUp, ...notesAndComments];

/** Eleven actions would make no short example: one shows it where the compass sets the limit to one. */
const tuned = ofKind(
  read('kind: compass\nbuckets: {}\nrules: { too-many-open-actions: { max: 1 } }\n'),
  'compass',
);

function read(text: string): CoachDocument {
  return readDocument(TextDocument.create('file:///team/ana.coach.yaml', 'coach', 1, text));
}

/** What is found in a part of a plan. */
function found(code: string, part: string, isExposed: boolean) {
  const text = /^kind:/m.test(part) ? part : `kind: plan\nperson: { name: Ana Lopez }\n${part}`;
  return findings(read(text), {
    today: Temporal.PlainDate.from('2026-11-24'),
    compassLink:
      tuned && code === 'too-many-open-actions'
        ? { status: 'found', document: tuned }
        : { status: 'none' },
    planLink: undefined,
    otherPlans: [],
    questions: allQuestions([]),
    isExposed,
  });
}

test.each(rules.map((rule) => [rule.code, rule] as const))(
  'the example of %s has the pitfall before, and not after',
  (code, { example }) => {
    if (!example) throw new Error('it has none');
    const before = found(code, example.before, true);
    const after = found(code, example.after, false);
    expect(before.map((finding) => finding.code)).toContain(code);
    expect(after.map((finding) => finding.code)).not.toContain(code);
    expect([...before, ...after].filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const part of [example.before, example.after]) {
      const lines = part.split('\n').length;
      expect(lines).toBeGreaterThanOrEqual(2);
      expect(lines).toBeLessThanOrEqual(8);
    }
  },
);
