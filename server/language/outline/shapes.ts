import type { SymbolKind } from 'vscode-languageserver';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import type { Part, Said } from './part.ts';

/** How a part of a document shows in its outline. */
export interface Shape {
  /** By its name in LSP. */
  readonly kind: keyof typeof SymbolKind;
  /** What it is called where it has neither a name nor a key, with its number: `theme 2`. */
  readonly noun: string;
  /** What it is called by; else by its key. */
  readonly name?: (part: Part) => Said | undefined;
  /** What else is told of it; its key comes first where it is not called by it. */
  readonly details?: (part: Part) => readonly (string | undefined)[];
  /** Parts of it by their keys, all of which the format knows. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** The entries of a mapping whose keys are ids. */
  readonly entries?: Shape;
  /** The items of a list. */
  readonly items?: Shape;
  /** What stands within this key is shown as if it stood in the part itself. */
  readonly through?: { readonly key: string; readonly shape: Pick<Shape, 'entries' | 'items'> };
}

const list = (items: Shape): Shape => ({ kind: 'Array', noun: 'list', items });
const byId = (entries: Shape): Shape => ({ kind: 'Namespace', noun: 'section', entries });

const dated = (part: Part, key: string): Said | undefined => {
  const date = part.date('date');
  const text = [date?.text, part.text(key)].filter((each) => each !== undefined).join(' ');
  return date && { ...date, text };
};

/** What somebody said, in their own words. */
const quote: Shape = { kind: 'String', noun: 'text', details: (part) => [part.text()] };

const someone: Shape = {
  kind: 'Object',
  noun: 'person',
  name: (part) => part.said('name') ?? part.said('id'),
  details: (part) => [part.text('level')],
};

const period: Shape = {
  kind: 'Object',
  noun: 'period',
  details: (part) => [part.stretch()?.text],
};

const pause: Shape = {
  kind: 'Event',
  noun: 'pause',
  name: (part) => part.stretch(),
  details: (part) => [part.text('reason')],
};

const round: Shape = {
  kind: 'Event',
  noun: 'round',
  name: (part) => dated(part, 'rater'),
  details: (part) => [part.text('by')],
};

const challenge: Shape = {
  kind: 'Interface',
  noun: 'challenge',
  name: (part) => part.said('title'),
  details: (part) => [part.text('status')],
};

const vision: Shape = {
  kind: 'Namespace',
  noun: 'vision',
  keys: { person: quote, lead: quote, beyond: quote },
};

const action: Shape = {
  kind: 'Method',
  noun: 'action',
  name: (part) => part.said('do'),
  details: (part) => [part.date('due')?.text, part.text('status')],
};

const theme: Shape = {
  kind: 'Class',
  noun: 'theme',
  name: (part) => part.said('title') ?? part.said('id'),
  details: (part) => [part.said('title') && part.text('id'), part.text('status')],
  through: { key: 'actions', shape: { items: action } },
};

const logEntry: Shape = {
  kind: 'Event',
  noun: 'entry',
  name: (part) => dated(part, 'kind'),
  details: (part) => [part.text('status'), part.text('mood')],
};

/** What a plan and private notes have in common. */
const shared = { assessments: list(round), challenge, vision };

const plan: Readonly<Record<string, Shape>> = {
  ...shared,
  person: someone,
  lead: someone,
  headline: { kind: 'String', noun: 'headline', name: (part) => part.said() },
  period,
  strengths: list({ kind: 'String', noun: 'strength', name: (part) => part.said() }),
  'earlier-challenges': list(challenge),
  themes: list(theme),
  cadence: {
    kind: 'Namespace',
    noun: 'cadence',
    details: (part) => [part.text('session')],
    keys: { pauses: list(pause) },
  },
  log: list(logEntry),
};

const skill: Shape = { kind: 'Property', noun: 'skill' };

const bucket: Shape = {
  kind: 'Class',
  noun: 'bucket',
  name: (part) => part.said('title'),
  details: (part) => [part.text('relevant') === 'false' ? 'not relevant' : undefined],
  through: { key: 'skills', shape: { entries: skill } },
};

const compass: Readonly<Record<string, Shape>> = {
  title: { kind: 'String', noun: 'title', name: (part) => part.said() },
  scale: {
    kind: 'Object',
    noun: 'scale',
    details: (part) => [`${part.text('min') ?? 1} to ${part.text('max') ?? 10}`],
  },
  levels: list({ kind: 'EnumMember', noun: 'level', name: (part) => part.said() }),
  buckets: byId(bucket),
  traits: byId({ kind: 'Property', noun: 'trait' }),
  pauses: list(pause),
  rules: byId({
    kind: 'Constant',
    noun: 'rule',
    details: (part) => [part.text(), ...part.settings()],
  }),
};

const questions: Readonly<Record<string, Shape>> = {
  questions: byId({
    kind: 'String',
    noun: 'question',
    name: (part) => part.said('ask'),
    details: (part) => [part.text('category')],
  }),
};

const notes: Readonly<Record<string, Shape>> = {
  ...shared,
  entries: list({ kind: 'Event', noun: 'entry', name: (part) => part.date('date') }),
};

/** The parts at the top of a file, by its kind. */
export const outlines: Readonly<Record<Kind, Readonly<Record<string, Shape>>>> = {
  compass,
  plan,
  questions,
  notes,
};
