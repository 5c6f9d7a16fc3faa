import type { CoachDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { EmbeddedWheelResult } from '../protocol.ts';
import { wheelState } from './wheel.ts';

/** Why no wheel is drawn into another document. None of these quotes anything of the file. */
export const noEmbeddedWheel = {
  outside:
    'This path leads out of the workspace. A wheel can be drawn of a file in one of its folders.',
  'not-ours': 'A wheel is drawn of a `*.coach.yaml` file: name one.',
  'not-found': 'There is no such file.',
  unreadable: 'The file cannot be read.',
  private: 'This file is private, so its wheel is never drawn into another document.',
} as const satisfies Readonly<Record<string, string>>;

/** Says why there is no wheel, for good. */
export function noWheel(reason: keyof typeof noEmbeddedWheel): EmbeddedWheelResult {
  return { kind: 'notice', message: noEmbeddedWheel[reason], passing: false };
}

/** The wheel of a file, for another document that shows it. Never throws. */
export function embeddedWheel(
  document: CoachDocument,
  surroundings: Surroundings,
): EmbeddedWheelResult {
  if (document.isPrivate) return noWheel('private');
  const state = wheelState(document, surroundings);
  if (state.kind === 'model') return { kind: 'model', model: state.model };
  return { kind: 'notice', message: state.message, passing: state.passing };
}
