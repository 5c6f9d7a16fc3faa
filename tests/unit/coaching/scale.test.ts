import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scaleOf } from '../../../server/coaching/scale.ts';
import { ofKind, readDocument } from '../../../server/document/document.ts';

function scaleIn(scale: string) {
  const text = `kind: compass\nbuckets: {}\nscale: ${scale}\n`;
  const uri = 'file:///team/pm.coach.yaml';
  return scaleOf(
    ofKind(readDocument(TextDocument.create(uri, 'coach', 1, text)), 'compass')?.content,
  );
}

describe('the scale of a compass', () => {
  it('goes from 1 to 10 where it says nothing else', () => {
    expect(scaleIn('{}')).toEqual({ min: 1, max: 10, labels: {} });
  });

  it('has its ends and labels', () => {
    expect(scaleIn('{ min: 0, max: 4, labels: { 0: None, x-a: 1 } }')).toEqual({
      min: 0,
      max: 4,
      labels: { 0: 'None' },
    });
  });

  it('keeps what can be read of its labels, which say nothing about its ends', () => {
    expect(scaleIn('{ max: 4, labels: { 1: Low, 4: [High] } }')).toEqual({
      min: 1,
      max: 4,
      labels: { 1: 'Low' },
    });
    expect(scaleIn('{ max: 4, labels: Low }')).toEqual({ min: 1, max: 4, labels: {} });
  });
});
