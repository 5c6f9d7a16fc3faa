import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { parse, parseDocument } from 'yaml';
import * as validators from '../../schemas/generated/validators.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file));

const grammar = json('syntaxes/coach.tmLanguage.json');
const configuration = json('syntaxes/language-configuration.json');
const snippets: Record<string, { description: string; body: string[] }> = json(
  'syntaxes/coach.code-snippets',
);

const buckets = [
  'problem-understanding',
  'solution-finding',
  'planning',
  'execution',
  'listen-and-learn',
  'team',
  'personal-growth',
  'agile',
];

/**
 * What a YAML grammar does, as far as ours builds on it: keys and plain values are begun by an
 * empty match, so that `\G` in them is where they start.
 */
const stub = {
  scopeName: 'source.yaml',
  patterns: [{ include: '#node' }],
  repository: {
    node: {
      patterns: [
        { include: '#shared' },
        {
          name: 'string.unquoted.plain.yaml entity.name.tag.yaml',
          begin: '(?=[^\\s"\'{}\\[\\],:#-][^#]*?:(?:\\s|$))',
          end: '(?=\\s*:(?:\\s|$))',
        },
        {
          name: 'string.unquoted.plain.out.yaml',
          begin: '(?=[^\\s"\'{}\\[\\],:#-])',
          end: '(?=\\s+#|$)',
        },
      ],
    },
    flow: {
      patterns: [
        { include: '#shared' },
        {
          name: 'string.unquoted.plain.in.yaml entity.name.tag.yaml',
          begin: '(?=[^\\s"\'{}\\[\\],:#][^{}\\[\\],#]*?:\\s)',
          end: '(?=\\s*:\\s)',
        },
        {
          name: 'string.unquoted.plain.in.yaml',
          begin: '(?=[^\\s"\'{}\\[\\],:#])',
          end: '(?=\\s*[,\\[\\]{}]|\\s+#|$)',
        },
      ],
    },
    shared: {
      patterns: [
        { name: 'comment.line.number-sign.yaml', match: '(?:^|(?<=\\s))#.*$' },
        { name: 'string.quoted.double.yaml', begin: '"', end: '"' },
        { name: 'string.quoted.single.yaml', begin: "'", end: "'" },
        { begin: '[{\\[]', end: '[}\\]]', patterns: [{ include: '#flow' }] },
      ],
    },
  },
};

/** VS Code's own YAML grammars by scope, where the editor tests have installed a VS Code. */
function ownYamlGrammars(): Map<string, object> | undefined {
  const [folder] = globSync(
    '.vscode-test/code-server-*/{,node_modules/code-server/}lib/vscode/extensions/yaml/syntaxes',
  );
  if (folder === undefined) return undefined;
  const files = globSync(path.join(folder, '*.tmLanguage.json'));
  return new Map(files.map((file) => json(file)).map((raw) => [raw.scopeName, raw]));
}

const own = ownYamlGrammars();

beforeAll(async () => {
  await oniguruma.loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
});

/** The stub everywhere; VS Code's own as well, once the editor's tests have installed it. */
const yamls: [name: string, grammars: Map<string, object>][] = [
  ['a stub of a YAML grammar', new Map<string, object>([['source.yaml', stub]])],
];
if (own) yamls.push(["VS Code's own YAML grammar", own]);

describe.each(yamls)('grammar, on %s', (_name, yamlGrammars) => {
  let loaded: textmate.IGrammar | null | undefined;

  /** Every token of a text that is no blank, with the scopes that lie within the file's. */
  async function tokens(text: string): Promise<{ text: string; scopes: string[] }[]> {
    loaded ??= await new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (string) => new oniguruma.OnigString(string),
      }),
      loadGrammar: async (scope) => {
        const raw = scope === grammar.scopeName ? grammar : yamlGrammars.get(scope);
        return raw ? textmate.parseRawGrammar(JSON.stringify(raw), `${scope}.json`) : null;
      },
    }).loadGrammar(grammar.scopeName);
    if (!loaded) throw new Error('no grammar');
    let state = textmate.INITIAL;
    const found = [];
    for (const line of text.split('\n')) {
      const result = loaded.tokenizeLine(line, state);
      state = result.ruleStack;
      for (const token of result.tokens) {
        const word = line.slice(token.startIndex, token.endIndex);
        if (word.trim()) found.push({ text: word, scopes: token.scopes.slice(1) });
      }
    }
    return found;
  }

  /** The tokens that our own patterns have found, as `text = scope without .coach`. */
  async function ours(text: string): Promise<string[]> {
    const found = await tokens(text);
    return found.flatMap(({ text, scopes }) => {
      const scope = scopes.find((name) => name.endsWith('.coach'));
      return scope ? [`${text} = ${scope.replace('.coach', '')}`] : [];
    });
  }

  const key = (name: string) => `${name} = support.type.property-name`;
  const date = (text: string) => `${text} = constant.numeric.date`;
  const colour = (name: string) => `${name} = constant.language.colour.${name}`;
  const bucket = (id: string) => `${id} = entity.name.type.bucket`;

  test("tells the format's keys and the kind apart, in block style", async () => {
    expect(await ours('kind: plan\nversion: 1\nx-mine: 2\nhelp: me')).toEqual([
      key('kind'),
      'plan = storage.type.kind',
      key('version'),
    ]);
  });

  test('tells them apart in flow style', async () => {
    expect(await ours('lead: { name: Dana Kim, since: 2026-01-01 }')).toEqual([
      key('lead'),
      key('name'),
      key('since'),
      date('2026-01-01'),
    ]);
  });

  test('tells them apart in lists', async () => {
    const log =
      'log:\n  - date: 2026-10-28\n    kind: session\n  - { kind: nudge, date: 2026-10-29 }';
    expect(await ours(log)).toEqual([
      key('log'),
      key('date'),
      date('2026-10-28'),
      key('kind'),
      'session = constant.language.kind',
      key('kind'),
      'nudge = constant.language.kind',
      key('date'),
      date('2026-10-29'),
    ]);
  });

  test('tells the eight buckets apart, as keys, as values and in lists', async () => {
    for (const id of buckets) {
      expect(await ours(`${id}: 4`)).toEqual([bucket(id)]);
      expect(await ours(`bucket: ${id}`)).toEqual([key('bucket'), bucket(id)]);
      expect(await ours(`discussed: [mine, ${id}]`)).toEqual([key('discussed'), bucket(id)]);
      expect(await ours(`discussed:\n  - ${id}`)).toEqual([key('discussed'), bucket(id)]);
    }
    expect(await ours('team-work: 4')).toEqual([]);
  });

  test('tells the colours apart', async () => {
    const progress = [
      'progress:',
      '  one: amber',
      '  two: { colour: green, evidence: Said so. }',
      '  six: red # not yet',
    ].join('\n');
    expect(await ours(progress)).toEqual([
      key('progress'),
      colour('amber'),
      key('colour'),
      colour('green'),
      key('evidence'),
      colour('red'),
    ]);
    const [, , green] = await tokens('two: green');
    expect(green?.scopes.at(-1)).toBe('markup.inserted.coach');
  });

  test('takes neither colours nor dates nor buckets for such inside a sentence', async () => {
    const sentences = [
      'The lights were green',
      'green lights',
      'red, green, amber',
      'moved to 2026-11-24',
      '2026-11-24 or later',
      'the team',
      'planning and more',
      'evergreen',
    ];
    for (const sentence of sentences) {
      expect(await ours(`notes: ${sentence}`)).toEqual([key('notes')]);
    }
    expect(await ours('{ notes: all green now, why: the team }')).toEqual([
      key('notes'),
      key('why'),
    ]);
  });

  test('leaves comments alone', async () => {
    const comment = '# kind: plan, due: 2026-11-24, green';
    for (const text of [comment, `  ${comment}`]) {
      const found = await tokens(text);
      for (const { scopes } of found) {
        expect(scopes.join(' ')).toMatch(/(?:^| )comment\./);
        expect(scopes.join(' ')).not.toMatch(/\.coach/);
      }
    }
    expect(await ours(`due: 2026-11-24 ${comment}`)).toEqual([key('due'), date('2026-11-24')]);
    expect(await ours(`team: green   ${comment}`)).toEqual([bucket('team'), colour('green')]);
  });

  test('leaves quoted text alone, but for placeholders', async () => {
    expect(await ours('notes: "green"')).toEqual([key('notes')]);
    expect(await ours("due: '2026-11-24'")).toEqual([key('due')]);
    const placeholder = (name: string) => `${name} = variable.other.placeholder`;
    expect(await ours('ask: "What makes {skill} a {rating+1}?"')).toEqual([
      key('ask'),
      placeholder('{skill}'),
      placeholder('{rating+1}'),
    ]);
    expect(await ours('ask: How is {theme}, {other}?')).toEqual([
      key('ask'),
      placeholder('{theme}'),
    ]);
  });

  test('takes a word for a key only where it is the whole key', async () => {
    expect(await ours('my kind: 1')).toEqual([]);
    expect(await ours('kind-of: 1')).toEqual([]);
    expect(await ours('kinds: 1')).toEqual([]);
    expect(await ours('x: kind')).toEqual([]);
  });

  test('takes a word for a value of a list of choices only after its key', async () => {
    expect(await ours('status: done')).toEqual([key('status'), 'done = constant.language.status']);
    expect(await ours('notes: done')).toEqual([key('notes')]);
    expect(await ours('rater: self')).toEqual([key('rater'), 'self = constant.language.rater']);
    expect(await ours('cadence: { session: monthly }')).toEqual([
      key('cadence'),
      key('session'),
      'monthly = constant.language.cadence',
    ]);
    expect(await ours('planning: not-observed')).toEqual([
      bucket('planning'),
      'not-observed = constant.language.not-observed',
    ]);
  });

  test('goes on over the lines of a flow mapping', async () => {
    expect(await ours('a: { x: amber,\n  y: 2026-11-24,\n  z: red }')).toEqual([
      colour('amber'),
      date('2026-11-24'),
      colour('red'),
    ]);
  });

  // The stub knows no block scalars.
  if (yamlGrammars === own) {
    test('leaves the text of a block scalar alone', async () => {
      expect(await ours('notes: >-\n  green\n  kind: plan\nwhy: x')).toEqual([
        key('notes'),
        key('why'),
      ]);
    });
  }
});

describe('grammar', () => {
  it('knows every key of the schemas, but for the codes of pitfalls', () => {
    const keys = new Set<string>();
    const collect = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(collect);
      if (typeof node !== 'object' || node === null) return;
      for (const [name, child] of Object.entries(node)) {
        if (name === 'properties') for (const key of Object.keys(child)) keys.add(key);
        collect(child);
      }
    };
    for (const file of globSync('schemas/*.schema.json')) collect(json(file));
    const codes = json('schemas/compass.schema.json').definitions.rules.properties;
    const known = new RegExp(
      ['format-key', 'bucket-key']
        .map((name) => grammar.repository[name].match.replace('\\G', '^').replace(/\(\?=.*$/, '$'))
        .join('|'),
    );
    const unknown = [...keys].filter((key) => !(key in codes) && !known.test(key));
    expect(unknown).toEqual([]);
  });
});

describe('language configuration', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
  const afterEnter = (line: string): string | undefined =>
    configuration.onEnterRules.find((rule: { beforeText: string }) =>
      new RegExp(rule.beforeText).test(line),
    )?.action.appendText;

  it('takes an id for one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = 'bad-news: { due: 2026-11-24, who: José }, [a, b-c]'.match(
      new RegExp(pattern, `${flags}g`),
    );
    expect(words).toEqual(['bad-news', 'due', '2026-11-24', 'who', 'José', 'a', 'b-c']);
    expect('- problem-'.match(new RegExp(pattern, `${flags}g`))).toEqual(['problem-']);
  });

  it('indents below a key without a value, and below a block scalar', () => {
    for (const line of ['themes:', '  actions: # three', '    notes: >-', '  why: |', 'a: &b']) {
      expect(increase.test(line), line).toBe(true);
    }
    for (const line of ['kind: plan', '# themes:', '', 'a: { b: 1 }', '- x', 'notes: at 10:']) {
      expect(increase.test(line), line).toBe(false);
    }
  });

  it('goes on below the first key of a list item, whatever the size of a tab', () => {
    expect(afterEnter('  - id: bad-news')).toBe('  ');
    expect(afterEnter('- date: 2026-11-24 # Tuesday')).toBe('  ');
    expect(afterEnter('  - actions:')).toBe('    ');
    expect(afterEnter('  - notes: >-')).toBe('    ');
    expect(afterEnter('  - Ships on time')).toBeUndefined();
    expect(afterEnter('  - { date: 2026-11-24 }')).toBeUndefined();
    expect(afterEnter('  title: x')).toBeUndefined();
  });

  it('folds regions', () => {
    expect('  # region 2025').toMatch(new RegExp(configuration.folding.markers.start));
    expect('# endregion').toMatch(new RegExp(configuration.folding.markers.end));
    expect('# regional sales').not.toMatch(new RegExp(configuration.folding.markers.start));
  });
});

describe('snippets', () => {
  /** A snippet's text when nothing is typed: each placeholder's default, the first of each choice. */
  function withDefaults(body: string[]): string {
    const defaults = new Map<string, string>();
    return body
      .join('\n')
      .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
      .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, '$2')
      .replace(/\$\{(\d+):((?:[^{}$]|\$\d)*)\}/g, (_all, number: string, text: string) => {
        defaults.set(number, text);
        return text;
      })
      .replace(/\$(\d+)/g, (_all, number: string) => defaults.get(number) ?? '');
  }

  it('has one for each thing that is written by hand, with a description', () => {
    expect(Object.keys(snippets)).toEqual(['Compass', 'Plan', 'Theme', 'Action', 'Session']);
    for (const { description } of Object.values(snippets)) expect(description).toMatch(/\w{3}/);
  });

  it('leaves it to completion to offer them while one types, where it knows the plan', () => {
    expect(Object.values(snippets).filter((snippet) => 'prefix' in snippet)).toEqual([]);
  });

  it.each(Object.entries(snippets))('%s is YAML when nothing is typed', (_name, { body }) => {
    const text = withDefaults(body);
    expect(text).not.toMatch(/[$|]/);
    expect(parseDocument(text).errors).toEqual([]);
  });

  it('gives content that the schemas accept, once the end of the period is filled in', () => {
    const parsed = (name: string) => parse(withDefaults(snippets[name]?.body ?? []));
    const plan = parsed('Plan');
    plan.period.end = '2027-05-28';
    plan.themes = [...parsed('Theme'), { id: 'x', title: 'X', actions: parsed('Action') }];
    plan.log = parsed('Session');
    expect(validators.plan(plan), JSON.stringify(validators.plan.errors)).toBe(true);
    const compass = parsed('Compass');
    expect(validators.compass(compass), JSON.stringify(validators.compass.errors)).toBe(true);
    expect(Object.keys(compass.buckets)).toEqual(buckets);
  });

  it('offers the emotions that there are', () => {
    const { groups } = parse(read('server/content/emotions.yaml'));
    const emotions = groups.flatMap((group: { emotions: string[] }) => group.emotions);
    expect(emotions).toHaveLength(30);
    expect(snippets.Session?.body.join('\n')).toContain(`|${emotions.join(',')}|`);
  });
});
