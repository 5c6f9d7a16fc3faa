import { type DateParts, datePartsOf } from '../../coaching/datesInWords.ts';
import { darkPalette, lightPalette, printPalette } from '../../coaching/wheel/palette.ts';
import { standaloneSvg } from '../../coaching/wheel/standalone.ts';
import type { WheelModel } from '../../coaching/wheel/types.ts';
import { withoutOutlines } from '../../coaching/wheel/withoutOutlines.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type {
  ExportedWheel,
  ExportWheelParams,
  PictureTheme,
  WheelFormat,
} from '../../protocol.ts';
import { withoutPrivateCompass } from '../privateCompass.ts';
import { type LookingBack, wheelState } from '../wheel.ts';
import { csvTable } from './csvTable.ts';
import { markdownTable } from './markdownTable.ts';

export type ExportRequest = Omit<ExportWheelParams, 'textDocument'> &
  Pick<LookingBack, 'compassOf'> & {
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
  const { round, compassOf } = request;
  const around = withoutPrivateCompass(surroundings);
  const hasSecrets = around !== surroundings;
  const state = wheelState(document, around, {
    at: round,
    ...(compassOf !== undefined && { compassOf }),
  });
  if (state.kind === 'notice') return { refused: state.passing ? UNREADABLE : OTHER_KIND };
  if (round !== undefined && state.model.day !== round) return { refused: noRound(state.model) };
  const model = withoutOutlines(state.model, new Set(request.hidden));
  const day = datePartsOf(model.day ?? surroundings.today.toString());
  return {
    text: writers[request.format](model, day, request),
    notices: hasSecrets ? [...model.notices, PRIVATE_COMPASS] : model.notices,
  };
}

const PRIVATE = 'Private files are never exported.';
const UNREADABLE = 'The file cannot be read as it is now: its findings say where.';
const OTHER_KIND = 'A PMwheel shows a plan or a compass, and this file is neither.';
const PRIVATE_COMPASS =
  'The compass is private, so the wheel shows the eight buckets on a scale of 1 to 10, and no expected level.';

const writers: Readonly<
  Record<WheelFormat, (model: WheelModel, day: DateParts, request: ExportRequest) => string>
> = {
  svg: (model, day, { theme = 'light', fontFamily }) =>
    standaloneSvg(model, {
      palette: palettes[theme],
      day,
      ...(fontFamily !== undefined && { fontFamily }),
    }),
  md: (model, day, { columnsOf }) => markdownTable(model, day, columnsOf),
  csv: (model) => csvTable(model),
};
export const wheelFormats = Object.keys(writers) as readonly WheelFormat[];

function noRound({ of, rounds = [] }: WheelModel): string {
  if (of === 'compass') return 'Only a plan has rounds, and this is a compass.';
  const days = rounds.map(({ date }) => date);
  const known =
    days.length === 0 ? 'nobody has rated until today' : `its rounds are of ${days.join(', ')}`;
  return `The plan has no round of that day: ${known}.`;
}
