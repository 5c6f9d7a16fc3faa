import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { datePartsOf } from '../../../server/coaching/datesInWords.ts';
import { english } from '../../../server/coaching/say.ts';
import { darkPalette, lightPalette, printPalette } from '../../../server/coaching/wheel/palette.ts';
import { standaloneSvg } from '../../../server/coaching/wheel/standalone.ts';
import { csvTable } from '../../../server/language/wheelExport/csvTable.ts';
import {
  type ExportRequest,
  exportWheel,
  pictureThemes,
  wheelFormats,
} from '../../../server/language/wheelExport/exportWheel.ts';
import { markdownTable } from '../../../server/language/wheelExport/markdownTable.ts';
import { nodeFiles } from '../../../server/workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../../server/workspace/workspaceIndex.ts';
import { DiskWorkspace } from '../../support/lspWorkspace.ts';
import { anyWheel, outline, spokesOf, wheel } from './wheels.ts';
import { attributesOf, elementsOf, parseXml, textOf } from './xml.ts';

const examples = join(import.meta.dirname, '../../../examples');
const goldens = join(import.meta.dirname, '../../fixtures/wheel');
const day = datePartsOf('2026-11-24');
const eight = [6, 5, 6, 9, 8, 7, 6, 8];
const pair = wheel({ outlines: [outline('self', eight), outline('lead', [3, ...eight.slice(1)])] });

/** Drawing, and reading what was drawn, takes its time. */
const RUNS = { numRuns: 15 };

/** What is exported of a file in a folder. */
async function exported(folder: string, path: string, request: ExportRequest) {
  const index = new WorkspaceIndex(nodeFiles, [pathToFileURL(folder).toString()]);
  await index.build();
  const document = await index.load(pathToFileURL(join(folder, path)).toString());
  if (!document) throw new Error(`${path} cannot be read`);
  const today = Temporal.PlainDate.from('2026-11-24');
  return exportWheel(document, await index.surroundings(document, today), request);
}

async function textOfExport(path: string, request: ExportRequest, folder = examples) {
  const result = await exported(folder, path, request);
  if ('refused' in result) throw new Error(english(result.refused));
  return result.text;
}

describe('of the sample team', () => {
  test.each(wheelFormats)('ana’s wheel as %s', async (format) => {
    const text = await textOfExport('people/ana.coach.yaml', { format });
    await expect(text).toMatchFileSnapshot(join(goldens, `ana.${format}`));
  });

  test.each(wheelFormats)('the compass as %s', async (format) => {
    const text = await textOfExport('pm.coach.yaml', { format });
    await expect(text).toMatchFileSnapshot(join(goldens, `pm.${format}`));
  });
});

describe('the picture', () => {
  const draw = (model: typeof pair, palette = lightPalette) =>
    parseXml(standaloneSvg(model, { palette, day }).trimEnd());

  test('is well-formed and stands alone, whatever people write', () => {
    fc.assert(
      fc.property(
        anyWheel,
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (model, name, headline) => {
          const elements = elementsOf(draw({ ...model, name, headline }));
          const names = elements.map((element) => element.name);
          expect(
            names.filter((each) => /^(script|style|foreignObject|image|use|a)$/.test(each)),
          ).toEqual([]);
          const attributes = elements.flatMap((element) => Object.entries(element.attributes));
          expect(
            attributes.filter(
              ([key, value]) => /^(id|style|href|on.*)$/.test(key) || /var\(|url\(/.test(value),
            ),
          ).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  test('has a title, and a description that says when it is of, and all that it shows', () => {
    const [title, description] = [textOf(draw(pair), 'title')[0], textOf(draw(pair), 'desc')];
    expect(title).toBe('PMwheel: Ana Lopez');
    expect(description).toEqual([
      expect.stringMatching(/^PMwheel, Tue 24 Nov 2026\. One, self: 6/),
    ]);
  });

  test('shows whose it is, of when, and what the lines, marks and numbers mean', () => {
    const theme = { id: 'bad-news', title: 'Share bad news', target: pair.spokes[0]?.target };
    const [first, ...rest] = pair.spokes;
    if (!first || !theme.target) throw new Error('a wheel without spokes');
    const { target } = theme;
    const model = wheel({
      headline: 'Explain the why',
      scale: { min: 1, max: 10, labels: { 1: 'Not seen yet', 10: 'Teaches others' } },
      outlines: pair.outlines,
      spokes: [
        {
          ...first,
          gap: { difference: 3, discussed: false },
          themes: [{ ...theme, target, colour: 'amber', date: '2026-11-17' }],
        },
        ...rest,
      ],
    });
    expect(textOf(draw(model), 'text')).toEqual(
      expect.arrayContaining([
        'Ana Lopez',
        'Explain the why',
        'PMwheel, Tue 24 Nov 2026',
        'Self',
        'Lead',
        'seen differently',
        'Share bad news (One): amber, Tue 17 Nov 2026',
        'Ratings from 1 to 10: 1 Not seen yet; 10 Teaches others.',
      ]),
    );
  });

  test('holds everything within its edges', () => {
    fc.assert(
      fc.property(anyWheel, (model) => {
        const root = draw(model);
        const { width, height, viewBox } = root.attributes;
        expect(viewBox).toBe(`0 0 ${width} ${height}`);
        const moves = attributesOf(root, 'g', 'transform').map((move) => move.match(/-?[\d.]+/g));
        const beyond = moves.filter(
          (move) => Number(move?.[0]) > Number(width) || Number(move?.[1]) > Number(height),
        );
        expect(beyond).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each([
    ['light', lightPalette],
    ['dark', darkPalette],
    ['print', printPalette],
  ] as const)('is painted with the %s palette alone', async (theme, palette) => {
    const svg = await textOfExport('people/ana.coach.yaml', { format: 'svg', theme });
    const root = parseXml(svg.trimEnd());
    const inks = elementsOf(root).flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
    const known = new Set<string | undefined>([...Object.values(palette), 'none', undefined]);
    expect(inks.filter((ink) => !known.has(ink))).toEqual([]);
    expect(inks).toContain(palette.self);
  });

  test('has every theme that there is a palette for', () => {
    expect(pictureThemes).toEqual(['light', 'dark', 'print']);
  });
});

describe('the table as Markdown', () => {
  test('is lined up, and says in words what the picture shows', () => {
    const model = wheel({
      outlines: pair.outlines,
      spokes: pair.spokes.map((spoke, index) =>
        index === 0 ? { ...spoke, gap: { difference: 3, discussed: true } } : spoke,
      ),
    });
    const lines = markdownTable(model, day).split('\n');
    expect(lines.slice(0, 7)).toEqual([
      '# PMwheel: Ana Lopez',
      '',
      'Tue 24 Nov 2026. Ratings from 1 to 10.',
      '',
      '| Bucket | Self | Lead | Self and lead               |',
      '| ------ | ---: | ---: | --------------------------- |',
      '| One    |    6 |    3 | 3 apart: talked about since |',
    ]);
    expect(lines.at(7)).toBe('| Two    |    5 |    5 | the same                    |');
  });

  test('shows what people wrote, and never reads it as Markdown', () => {
    const model = wheel({ name: '<b>Ana</b>\n# x', spokes: spokesOf(['a|b', '*c*', '[d](e)']) });
    const text = markdownTable(model, day);
    expect(text).toContain('# PMwheel: \\<b\\>Ana\\</b\\> # x');
    expect(text).toContain('| a\\|b');
    expect(text).toContain('| \\*c\\*');
    expect(text).toContain('| \\[d\\](e)');
  });

  test('has as many cells in each row as in the first', () => {
    fc.assert(
      fc.property(anyWheel, (model) => {
        const rows = markdownTable(model, day)
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length);
        expect(new Set(rows).size).toBe(1);
        expect(rows).toHaveLength(model.spokes.length + 2);
      }),
    );
  });
});

describe('the table as CSV', () => {
  test('comes back as it was, read by RFC 4180', () => {
    fc.assert(
      fc.property(anyWheel, (model) => {
        const [head, ...rows] = readCsv(csvTable(model));
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length));
        const titles = rows.map(([title = '']) => title);
        expect(
          titles.map((title, index) => title.endsWith(model.spokes[index]?.title ?? '')),
        ).toEqual(titles.map(() => true));
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'])(
    'a title %j is no formula of a spreadsheet',
    (title) => {
      const [, row] = readCsv(csvTable(wheel({ spokes: spokesOf([title]) })));
      expect(row?.[0]).toBe(`'${title}`);
    },
  );

  test('quotes what a spreadsheet with other separators would take apart', () => {
    const spokes = spokesOf(['a;=1', 'b\t=1', 'say "c"', 'd, e', 'f']);
    const lines = csvTable(wheel({ spokes })).split('\r\n');
    expect(lines.slice(1, 6)).toEqual(['"a;=1",', '"b\t=1",', '"say ""c""",', '"d, e",', 'f,']);
  });

  test('numbers of scales below zero stay numbers', () => {
    const model = wheel({
      scale: { min: -5, max: 5, labels: {} },
      spokes: spokesOf(['One']),
      outlines: [outline('self', [-2.5])],
    });
    expect(csvTable(model)).toBe('Bucket,Self,Themes\r\nOne,-2.5,\r\n');
  });
});

describe('what is exported', () => {
  test('is the wheel of a round, as it was on that day', async () => {
    const path = 'people/ana.coach.yaml';
    const now = await textOfExport(path, { format: 'md' });
    const then = await textOfExport(path, { format: 'md', round: '2026-07-03' });
    expect(then).toContain('Fri 3 Jul 2026. Ratings');
    expect(then).not.toBe(now);
  });

  test('is nothing for a day without a round, and the days are named', async () => {
    expect(
      await exported(examples, 'people/ana.coach.yaml', { format: 'md', round: '2026-07-04' }),
    ).toEqual({
      refused: expect.stringMatching(
        /^The plan has no round of that day: its rounds are of \d{4}-\d\d-\d\d, .*2026-11-19\.$/,
      ),
    });
    expect(
      await exported(examples, 'pm.coach.yaml', { format: 'md', round: '2026-07-03' }),
    ).toEqual({
      refused: 'Only a plan has rounds, and this is a compass.',
    });
  });

  test('has nothing of an outline that was left out, in words either', async () => {
    for (const format of wheelFormats) {
      const text = await textOfExport('people/ana.coach.yaml', { format, hidden: ['lead'] });
      expect(text).not.toMatch(/\bLead\b|lead: |apart|differently/);
      expect(text).toContain('Self');
    }
  });

  test('is never a private file, and nothing of a private compass', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('notes.coach.yaml', 'kind: notes\nplan: ana.coach.yaml\n');
    workspace.write('ana.private.coach.yaml', 'kind: plan\nperson: { name: Ana }\n');
    workspace.write(
      'pm.private.coach.yaml',
      'kind: compass\nscale: { min: 1, max: 7, labels: { 1: Hush } }\nbuckets: { secret: { title: Hush, expected: { pm: 6 } } }\n',
    );
    workspace.write(
      'ana.coach.yaml',
      'kind: plan\nperson: { name: Ana, level: pm }\ncompass: pm.private.coach.yaml\nassessments: [{ date: 2026-11-02, rater: self, ratings: { planning: 4 } }]\n',
    );
    for (const format of wheelFormats) {
      for (const path of ['notes.coach.yaml', 'ana.private.coach.yaml']) {
        expect(await exported(workspace.path, path, { format })).toEqual({
          refused: 'Private files are never exported.',
        });
      }
      const result = await exported(workspace.path, 'ana.coach.yaml', { format });
      expect(JSON.stringify(result)).not.toMatch(/Hush|expected:|Expected/);
      expect(result).toMatchObject({
        notices: [expect.stringContaining('The compass is private')],
      });
    }
  });

  test('is nothing where the file cannot be read, or is of another kind', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a.coach.yaml', 'kind: plan\nperson: [\n');
    workspace.write('b.coach.yaml', 'kind: questions\nquestions: {}\n');
    const refusals = await Promise.all(
      ['a.coach.yaml', 'b.coach.yaml'].map((path) =>
        exported(workspace.path, path, { format: 'svg' }),
      ),
    );
    expect(refusals).toEqual([
      { refused: 'The file cannot be read as it is now: its findings say where.' },
      { refused: 'A PMwheel shows a plan or a compass, and this file is neither.' },
    ]);
  });
});

/** A strict reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
