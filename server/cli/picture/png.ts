import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Console, UsageError } from '../console.ts';
import { reasonOf } from '../reasons.ts';
import { hasOtherLetters } from './letters.mts';

/** The family that is in dist/fonts. */
export const PICTURE_FONT = 'Open Sans';
/** By name and not as part of the program: whoever wants no PNG does without it. */
const LIBRARY = '@resvg/resvg-js';
/** Pixels for each of the drawing's: sharp on dense screens, and on paper. */
const ZOOM = 2;

/** As much of the library as is used. */
interface Library {
  readonly Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } };
}

/**
 * Paints an SVG that names `PICTURE_FONT`, as the bytes of a PNG. Latin letters are those of the typeface
 * that comes with the program, so that it looks the same on every machine; others are the machine's.
 *
 * @throws UsageError where the library is not installed, with what to do.
 */
export async function pngOf(svg: string, { script }: Pick<Console, 'script'>): Promise<Uint8Array> {
  const { Resvg } = await library();
  const folder = script === undefined ? undefined : join(dirname(script), 'fonts');
  const fontFiles =
    folder !== undefined && existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.ttf'))
          .map((name) => join(folder, name))
      : [];
  const loadSystemFonts = fontFiles.length === 0 || hasOtherLetters(svg);
  const font = { fontFiles, loadSystemFonts, defaultFontFamily: PICTURE_FONT };
  const fitTo = { mode: 'zoom', value: ZOOM };
  return new Resvg(svg, { font, fitTo, logLevel: 'off' }).render().asPng();
}

async function library(): Promise<Library> {
  try {
    return await import(LIBRARY);
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw new UsageError(
      isMissing
        ? `a PNG needs the npm package ${LIBRARY}, which is not installed beside coach. Install it ("npm install --global ${LIBRARY}", or without --global where coach is a project's own), or write an SVG, which needs nothing.`
        : `a PNG needs the npm package ${LIBRARY}, which is there and cannot be loaded: ${reasonOf(error).split('\n', 1).join()}. Install it again, or write an SVG, which needs nothing.`,
    );
  }
}
