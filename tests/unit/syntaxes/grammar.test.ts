import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { bucketIds } from '../../../server/coaching/buckets.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file));

const grammar = json('syntaxes/coach.tmLanguage.json');

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
    for (const id of bucketIds) {
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
