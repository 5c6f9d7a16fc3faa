import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import { ofKind, readDocument } from '../../server/document/document.ts';
import type { CompassLink } from '../../server/document/surroundings.ts';
import { wheelState } from '../../server/language/wheel.ts';
import type { WheelState } from '../../server/protocol.ts';

export const planUri = 'file:///team/people/ana.coach.yaml';
export const compassUri = 'file:///team/pm.coach.yaml';

/** The wheel of a text, as the server answers it. */
export function stateOf(
  text: string,
  { compass, today = '2026-11-24' }: { compass?: string | undefined; today?: string } = {},
): WheelState {
  return wheelState(read(planUri, text), {
    today: Temporal.PlainDate.from(today),
    compassLink: compass === undefined ? { status: 'none' } : linkTo(compass),
    planLink: undefined,
    isExposed: undefined,
    otherPlans: undefined,
    questions: new Map(),
  });
}

/** As `stateOf`, for a text that must have a wheel. */
export function modelOf(text: string, options: Parameters<typeof stateOf>[1] = {}): WheelModel {
  const state = stateOf(text, options);
  if (state.kind !== 'model') throw new Error(`no wheel: ${state.message}`);
  return state.model;
}

function linkTo(text: string): CompassLink {
  const document = ofKind(read(compassUri, text), 'compass');
  return document ? { status: 'found', document } : { status: 'not-a-compass' };
}

function read(uri: string, text: string) {
  return readDocument(TextDocument.create(uri, 'coach', 1, text));
}
