import { extname } from 'node:path';
import { Command, Option } from 'commander';
import stringWidth from 'string-width';
import { oneLine } from '../language/oneLine.ts';
import { exportWheel, pictureThemes } from '../language/wheelExport/exportWheel.ts';
import { CompassHistory } from '../workspace/compassHistory.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import { readOneFile } from './oneFile.ts';
import { addReadingOptions, type ReadingOptions } from './options/reading.ts';
import { writeOutput } from './output.ts';
import { PICTURE_FONT, pngOf } from './picture/png.ts';
import { WHEEL_HELP } from './wheelHelp.ts';

const formats = ['md', 'csv', 'svg', 'png'] as const;
type Format = (typeof formats)[number];

interface WheelOptions extends ReadingOptions {
  readonly output?: string;
  readonly format?: Format;
  readonly round?: string;
  readonly theme?: (typeof pictureThemes)[number];
  readonly force?: true;
}

/** Spreadsheets take a file without it for one in the alphabet of its country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `coach wheel`: a plan's or a compass's PMwheel as a picture or a table. */
export function wheelCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('wheel')
    .description("Draw the PMwheel of a person's plan, or of a compass, as a picture or a table.")
    .argument('<file>', 'a plan or a compass')
    .option('-o, --output <file>', 'where to write it: .svg, .png, .md or .csv')
    .addOption(
      new Option('--format <format>', 'without -o: what to print (default: md)').choices(formats),
    )
    .option('--round <date>', "as it was on the day of one of the plan's rounds, YYYY-MM-DD")
    .addOption(
      new Option('--theme <theme>', 'the colours of a picture (default: light)').choices(
        pictureThemes,
      ),
    )
    .option('--force', 'also over a file that is there');
  return addReadingOptions(command)
    .addHelpText('after', WHEEL_HELP)
    .action(async (file: string, options: WheelOptions) => {
      await wheel(file, options, console);
      finish(exitCodes.clean);
    });
}

/** @throws UsageError where the wheel cannot be drawn, or not be written. */
async function wheel(file: string, options: WheelOptions, console: Console): Promise<void> {
  const format = formatOf(options, console);
  const isPicture = format === 'svg' || format === 'png';
  if (options.theme !== undefined && !isPicture) {
    throw new UsageError('--theme is about the colours of a picture, and a table has none.');
  }
  const text = await exported(file, format, options, console);
  const content =
    format === 'png'
      ? await pngOf(text, console)
      : format === 'csv'
        ? BYTE_ORDER_MARK + text
        : text;
  if (options.output !== undefined) {
    await writeOutput(options.output, content, console, options.force === true);
  } else {
    console.stdout.write(format === 'csv' ? text : content);
  }
}

/** @throws UsageError where options do not say which format, or not clearly. */
function formatOf({ output, format, force }: WheelOptions, { stdout }: Console): Format {
  if (output === undefined) {
    if (force) throw new UsageError('--force is about the file that -o names. Name one with -o.');
    if (format === 'png' && stdout.isTTY) {
      throw new UsageError('a PNG is nothing to read in a terminal. Name a file: -o wheel.png.');
    }
    return format ?? 'md';
  }
  const named = formats.find((each) => extname(output).toLowerCase() === `.${each}`);
  if (named === undefined) {
    throw new UsageError(
      `-o ${oneLine(output)}: the ending says in which format it is written. Choose .svg, .png, .md or .csv.`,
    );
  }
  if (format !== undefined && format !== named) {
    throw new UsageError(
      `-o ${oneLine(output)} and --format ${format} are two formats. Leave out --format: the ending says it.`,
    );
  }
  return named;
}

/** The wheel as text; what is missing is said on the standard error. */
async function exported(
  file: string,
  format: Format,
  options: WheelOptions,
  console: Console,
): Promise<string> {
  const { document, surroundings, path, history } = await read(file, options, console);
  const result = await history.settled(() =>
    exportWheel(document, surroundings, {
      columnsOf: stringWidth,
      compassOf: (compass, day) => history.of(compass, day),
      format: format === 'png' ? 'svg' : format,
      ...(format === 'png' && { fontFamily: PICTURE_FONT }),
      ...(options.theme !== undefined && { theme: options.theme }),
      ...(options.round !== undefined && { round: options.round }),
    }),
  );
  if ('refused' in result) {
    const step = document.isSound || document.isPrivate ? '' : ` ("coach check ${path}")`;
    throw new UsageError(`${path}: ${result.refused}${step}`);
  }
  for (const notice of result.notices) console.stderr.write(`coach: ${path}: ${oneLine(notice)}\n`);
  return result.text;
}

/** Reads a file with all that its wheel depends on: its compass, now and then, and the team's questions. */
async function read(file: string, options: WheelOptions, console: Console) {
  const { index, ...found } = await readOneFile(
    file,
    "a wheel is one person's, or a team's",
    options,
    console,
  );
  const history = new CompassHistory(
    (each, day) => index.textAsOf(each, day),
    () => {},
  );
  return { ...found, history };
}
