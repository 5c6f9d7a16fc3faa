import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../schemas/generated/format.d.ts';
import { preparation } from '../../../server/language/preparation/preparation.ts';
import {
  BROKEN_PLAN,
  CLOSED_PLAN,
  type ReadDocument,
  readAmong,
  readSample,
} from '../../support/reporting.ts';
import { SECRET } from '../../support/team.ts';

const goldens = join(import.meta.dirname, '../../fixtures/preparation');

function prepared({ document, surroundings }: ReadDocument, locale = 'en', privateNotes?: string) {
  const bank = surroundings.questions ?? new Map<string, Question>();
  return preparation(document, surroundings, { bank, privateNotes, locale });
}

function textOf(...args: Parameters<typeof prepared>): string {
  const result = prepared(...args);
  if ('refused' in result) throw new Error(result.refused);
  return result.text;
}

describe('the page before a session', () => {
  test.each(['ana', 'ben', 'chidi', 'dana', 'eva'])('of %s', async (name) => {
    const text = textOf(await readSample(name));
    await expect(text).toMatchFileSnapshot(join(goldens, `${name}.md`));
  });

  test('in German', async () => {
    const text = textOf(await readSample('ana'), 'de');
    await expect(text).toMatchFileSnapshot(join(goldens, 'ana.de.md'));
  });

  test('of a plan with broken parts has what can be read, and says what cannot', async () => {
    const read = await readAmong({ 'a.coach.yaml': BROKEN_PLAN }, 'a.coach.yaml');
    expect(textOf(read)).toContain('Not all of the plan can be read.');
  });

  test('of a closed plan has no next session', async () => {
    const read = await readAmong({ 'a.coach.yaml': CLOSED_PLAN }, 'a.coach.yaml');
    expect(textOf(read)).toContain('No session has a date yet');
  });

  test('leads to private notes, and quotes nothing of them', async () => {
    const files = {
      'a.coach.yaml': 'kind: plan\nperson: { name: Ana }\n',
      'a.private.coach.yaml': `kind: notes\nplan: a.coach.yaml\nentries: [{ date: 2026-10-29, note: ${SECRET} }]\n`,
    };
    const text = textOf(
      await readAmong(files, 'a.coach.yaml'),
      'en',
      'file:///a.private.coach.yaml',
    );
    expect(text).toContain('<file:///a.private.coach.yaml>');
    expect(text).not.toContain(SECRET);
  });

  test('is not there for private files', async () => {
    const files = { 'a.private.coach.yaml': `kind: plan\nperson: { name: ${SECRET} }\n` };
    const result = prepared(await readAmong(files, 'a.private.coach.yaml'));
    expect(result).toEqual({ refused: 'Private files are never exported.' });
  });

  test('never reads what people wrote as Markdown', async () => {
    const text = textOf(
      await readAmong(
        {
          'a.coach.yaml':
            'kind: plan\nperson: { name: "<img> [x](y)" }\nlog:\n  - { date: 2026-10-01, kind: session, notes: "# Big *one*" }\n',
        },
        'a.coach.yaml',
      ),
    );
    expect(text).toContain(String.raw`\<img\> \[x\](y)`);
    expect(text).toContain('Notes: \\# Big \\*one\\*');
  });
});
