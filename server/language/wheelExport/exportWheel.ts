import { Temporal } from 'temporal-polyfill';
import { datePartsOf } from '../../coaching/datesInWords.ts';
import { darkPalette, lightPalette, printPalette } from '../../coaching/wheel/palette.ts';
import { standaloneSvg } from '../../coaching/wheel/standalone.ts';
import type { WheelModel } from '../../coaching/wheel/types.ts';
import { withoutOutlines } from '../../coaching/wheel/withoutOutlines.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type {
  ExportedWheel,
  ExportWheelParams,
  PictureTheme,
  WheelFormat,
} from '../../protocol.ts';
import { privateCompass } from '../privateCompass.ts';
import { wheelState } from '../wheel.ts';
import { csvTable } from './csvTable.ts';
import { markdownTable } from './markdownTable.ts';
import { roundDays } from './roundDays.ts';

export type ExportRequest = Omit<ExportWheelParams, 'textDocument'> & {
  /** The typeface of a picture: one that is certainly there. Default: usual ones. */
  readonly fontFamily?: string;
  /** How many columns a text takes where the table is read as it is. Default: its characters. */
  readonly columnsOf?: (text: string) => number;
};

export type WheelExport = ExportedWheel | { readonly refused: string };

const palettes = { light: lightPalette, dark: darkPalette, print: printPalette } as const;
export const pictureThemes = Object.keys(palettes) as readonly PictureTheme[];

/** The wheel of a document as a file of its own, or why there is none. Nothing is thrown. */
export function exportWheel(
  document: CoachDocument,
  surroundings: Surroundings,
  request: ExportRequest,
): WheelExport {
  if (document.isPrivate) return { refused: PRIVATE };
  const today = dayOf(document, surroundings.today, request.round);
  if ('refused' in today) return today;
  const hasSecrets = privateCompass(surroundings) !== undefined;
  const state = wheelState(document, {
    ...surroundings,
    ...(hasSecrets && { compassLink: { status: 'none' } }),
    ...today,
  });
  if (state.kind === 'notice') return { refused: state.passing ? UNREADABLE : OTHER_KIND };
  const model = withoutOutlines(state.model, new Set(request.hidden));
  return {
    text: writers[request.format](model, today.today.toString(), request),
    notices: hasSecrets ? [...model.notices, PRIVATE_COMPASS] : model.notices,
  };
}

const PRIVATE = 'Private files are never exported.';
const UNREADABLE = 'The file cannot be read as it is now: its findings say where.';
const OTHER_KIND = 'A PMwheel shows a plan or a compass, and this file is neither.';
const PRIVATE_COMPASS =
  'The compass is private, so the wheel shows the eight buckets on a scale of 1 to 10, and no expected level.';

const writers: Readonly<
  Record<WheelFormat, (model: WheelModel, day: string, request: ExportRequest) => string>
> = {
  svg: (model, day, { theme = 'light', fontFamily }) =>
    standaloneSvg(model, {
      palette: palettes[theme],
      day: datePartsOf(day),
      ...(fontFamily !== undefined && { fontFamily }),
    }),
  md: (model, day, { columnsOf }) => markdownTable(model, datePartsOf(day), columnsOf),
  csv: (model) => csvTable(model),
};
export const wheelFormats = Object.keys(writers) as readonly WheelFormat[];

/** Today, or the day of a round that there is. */
function dayOf(
  document: CoachDocument,
  today: Temporal.PlainDate,
  round: string | undefined,
): { readonly today: Temporal.PlainDate } | { readonly refused: string } {
  if (round === undefined) return { today };
  const plan = ofKind(document, 'plan');
  if (!plan) return { refused: 'Only a plan has rounds.' };
  const days = roundDays(plan.content, today);
  if (days.includes(round)) return { today: Temporal.PlainDate.from(round) };
  const named = /^\d{4}-\d{2}-\d{2}$/.test(round) ? `a round of ${round}` : 'such a round';
  const known =
    days.length === 0 ? 'there is none until today' : `its rounds are of ${days.join(', ')}`;
  return { refused: `The plan does not have ${named}: ${known}.` };
}
