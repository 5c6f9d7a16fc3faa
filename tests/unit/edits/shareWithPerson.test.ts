import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../server/coaching/say.ts';
import { type CoachDocument, ofKind } from '../../../server/document/document.ts';
import { type DraftPlace, draftPlaces } from '../../../server/edits/draft.ts';
import { applyEdits } from '../../../server/edits/edit.ts';
import { shareWithPerson } from '../../../server/edits/shareWithPerson.ts';
import { documentOf, withCrlf } from '../../support/edits.ts';

const folder = join(import.meta.dirname, '../../fixtures/edits/shareWithPerson');
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');
const named = (end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));

/** The name of a fixture says which draft it shares. */
function placeOf(name: string): DraftPlace {
  const [block] = name.split('-');
  if (block === 'challenge' || block === 'vision') return { block };
  return { block: 'assessments', index: name.includes('second') ? 1 : 0 };
}

function shared(name: string, form = (text: string) => text) {
  const texts = {
    plan: form(fixture(`${name}.plan.coach.yaml`)),
    notes: form(fixture(`${name}.notes.coach.yaml`)),
  };
  const plan = ofKind(documentOf(texts.plan), 'plan');
  const notes = ofKind(documentOf(texts.notes, 'file:///people/ana.private.coach.yaml'), 'notes');
  if (!plan || !notes) throw new Error(`${name} is no plan, or no notes`);
  const sharing = shareWithPerson(notes, plan, placeOf(name));
  if ('refused' in sharing) return { refused: english(sharing.refused) };
  return {
    plan: applyEdits(texts.plan, sharing.plan),
    notes: applyEdits(texts.notes, sharing.notes),
  };
}

const forms = {
  'as it is': (text: string) => text,
  'with CR LF': withCrlf,
  'with a byte order mark': (text: string) => `\uFEFF${text}`,
};

describe.each(Object.entries(forms))('a draft goes into the plan, %s', (_, form) => {
  it.each(named('.plan.golden'))('%s', (name) => {
    expect(shared(name, form)).toEqual({
      plan: form(fixture(`${name}.plan.golden`)),
      notes: form(fixture(`${name}.notes.golden`)),
    });
  });

  it.each(named('.refused'))('%s is refused, and nothing of it is told', (name) => {
    const refused = fixture(`${name}.refused`).trimEnd();
    expect(shared(name, form)).toEqual({ refused });
    expect(refused).not.toContain('geheim');
  });
});

it('finds all drafts that can be read', () => {
  const notes = documentOf(
    'kind: notes\nvision: {}\nchallenge: soon\nassessments: [{ date: 2026-11-20 }, 7, { rater: me }]\n',
  );
  expect(draftPlaces(notes as CoachDocument<'notes'>)).toEqual([
    { block: 'vision' },
    { block: 'assessments', index: 0 },
    { block: 'assessments', index: 2 },
  ]);
});
