import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Compass } from '../../schemas/generated/format.d.ts';
import type { CompassThen } from '../../server/coaching/wheel/expectedThen.ts';
import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import { ofKind, readDocument } from '../../server/document/document.ts';
import type { CompassLink, Surroundings } from '../../server/document/surroundings.ts';
import { wheelState } from '../../server/language/wheel.ts';
import type { WheelState } from '../../server/protocol.ts';

export const planUri = 'file:///team/people/ana.coach.yaml';
export const compassUri = 'file:///team/pm.coach.yaml';

export interface WheelOptions {
  readonly compass?: string | undefined;
  readonly today?: string;
  /** The day of an earlier round. */
  readonly at?: string | undefined;
  /** The text of the compass on a day. */
  readonly compassOf?: (day: string) => string;
}

/** The wheel of a text, as the server answers it. */
export function stateOf(
  text: string,
  { compass, today = '2026-11-24', at, compassOf }: WheelOptions = {},
): WheelState {
  return wheelState(read(planUri, text), surroundingsWith(compass, today), {
    at,
    ...(compassOf && { compassOf: (_, day) => compassThen(compassOf(day)) }),
  });
}

/** What surrounds a plan, with or without a compass. */
export function surroundingsWith(compass?: string, today = '2026-11-24'): Surroundings {
  return {
    today: Temporal.PlainDate.from(today),
    compassLink: compass === undefined ? { status: 'none' } : linkTo(compass),
    planLink: undefined,
    isExposed: undefined,
    otherPlans: undefined,
    questions: new Map(),
  };
}

function compassThen(text: string): CompassThen {
  if (text === 'unknown' || text === 'pending') return text;
  return ofKind(read(compassUri, text), 'compass')?.content ?? 'unknown';
}

/** As `stateOf`, for a text that must have a wheel. */
export function modelOf(text: string, options: WheelOptions = {}): WheelModel {
  const state = stateOf(text, options);
  if (state.kind !== 'model') throw new Error(`no wheel: ${state.message}`);
  return state.model;
}

/** The content of a compass's text. */
export function compassOf(text: string): Compass {
  const document = ofKind(read(compassUri, text), 'compass');
  if (!document) throw new Error('no compass');
  return document.content;
}

function linkTo(text: string): CompassLink {
  const document = ofKind(read(compassUri, text), 'compass');
  return document ? { status: 'found', document } : { status: 'not-a-compass' };
}

function read(uri: string, text: string) {
  return readDocument(TextDocument.create(uri, 'coach', 1, text));
}
