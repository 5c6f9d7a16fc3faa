// Makes the typeface of pictures that the command line paints, so that they are the same on every
// machine, in out/fonts: Open Sans (SIL Open Font License), without the letters of scripts other than
// Latin, for which the machine's own typefaces stand in. esbuild.mjs lays it beside the command line.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { letterRanges } from '../server/cli/picture/letters.mts';
import { root } from './steps.mjs';

const require = createRequire(import.meta.url);
const from = path.dirname(require.resolve('@expo-google-fonts/open-sans/package.json'));
const to = path.join(root, 'out/fonts');

/** By the names of their files. */
const weights = {
  'OpenSans-Regular.ttf': '400Regular/OpenSans_400Regular.ttf',
  'OpenSans-SemiBold.ttf': '600SemiBold/OpenSans_600SemiBold.ttf',
};

/** The families, as a picture names them, are called by name 16 where there are more weights than two. */
const TYPOGRAPHIC_NAMES = [16, 17];

const letters = letterRanges.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  ),
);
mkdirSync(to, { recursive: true });
for (const [name, file] of Object.entries(weights)) {
  const font = await subsetFont(readFileSync(path.join(from, file)), letters.join(''), {
    // As TrueType, which is what the library that paints the pictures reads.
    targetFormat: 'sfnt',
    preserveNameIds: TYPOGRAPHIC_NAMES,
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    // Nothing is drawn so small that it would matter.
    noHinting: true,
  });
  writeFileSync(path.join(to, name), font);
}
// It has to go with them.
copyFileSync(path.join(from, 'LICENSE_FONT'), path.join(to, 'LICENSE'));
