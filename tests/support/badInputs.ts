/** Makes so many, or a share of them: what is quick at full size need not be tested at it. */
type Many = (count: number) => number;

/**
 * What someone, or something, may have saved under the name of a coach file: each must give findings
 * or none, and never a crash, a hang or a wrong range. Text, or bytes where they are no text.
 *
 * @param share of the full size, 0 to 1, for those that are large in number only.
 */
export function badInputs(share: number): [name: string, content: string | Uint8Array][] {
  const many: Many = (count) => Math.ceil(count * share);
  return Object.entries(inputs).map(([name, make]) => [name, make(many)]);
}

const inputs: Readonly<Record<string, (many: Many) => string | Uint8Array>> = {
  'an empty file': () => '',
  'a byte order mark alone': () => '\uFEFF',
  'binary bytes': () => noise(4096),
  'many binary bytes': (many) => noise(many(1_000_000)),
  'UTF-16': () => Buffer.from('\uFEFFkind: plan\nperson: { name: Zoë }\n', 'utf16le'),
  'a file of 5 MB': () => longPlan(5_000_000),
  'a plan as long as may be': (many) => longPlan(many(2_000_000)),
  '20,000 keys in one map': () => inPlan(lines(20_000, (line) => `key${line}: ${line}`)),
  'the same key many times': (many) => inPlan(lines(many(20_000), () => 'x-a: 1')),
  'many wrong ratings': (many) =>
    `${inPlan('assessments:\n- date: 2026-01-01\n  rater: self\n  ratings:\n')}${lines(many(10_000), (line) => `    b${line}: { rating: ten }`)}`,
  'many broken log entries': (many) => inPlan(`log:\n${lines(many(10_000), () => '- { dat: 1 }')}`),
  'many sessions on one day': (many) =>
    inPlan(
      `themes:\n- { id: a, title: A, trait: empathy }\nlog:\n${lines(many(10_000), () => '- { date: 2026-01-01, kind: session, progress: { a: red } }')}`,
    ),
  'many themes': (many) =>
    inPlan(
      `themes:\n${lines(many(5_000), (line) => `- { id: t${line}, title: Theme ${line}, bucket: team }`)}`,
    ),
  'many rounds': (many) =>
    inPlan(
      `assessments:\n${lines(many(5_000), () => '- { date: 2026-01-01, rater: self, ratings: { team: 5 } }')}`,
    ),
  'deep nesting in flow': (many) => '['.repeat(many(2_000_000)),
  'deep nesting in flow, closed': () => inPlan(`x-a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  'deep nesting in one line': (many) => '- '.repeat(many(1_000_000)),
  'deep nesting in blocks': () => lines(1_000, (line) => `${' '.repeat(line)}a:`),
  'many closing brackets': (many) => ']'.repeat(many(1_000_000)),
  'many commas in flow': (many) => `[${','.repeat(many(1_000_000))}`,
  'an alias bomb': () =>
    inPlan(
      `x-a0: &a0 [z, z, z, z, z, z, z, z, z, z]\n${lines(12, (line) => `x-a${line + 1}: &a${line + 1} [${`*a${line}, `.repeat(10)}]`)}`,
    ),
  'a bomb of merge keys': () =>
    inPlan(
      `x-a0: &a0 { k: v }\n${lines(30, (line) => `x-a${line + 1}: &a${line + 1} { p${line}: *a${line}, q${line}: *a${line}, <<: [*a${line}, *a${line}] }`)}`,
    ),
  'an alias of itself': () => inPlan('x-a: &a [*a, *a]'),
  'many aliases without an anchor': (many) => inPlan(`x-a:\n${lines(many(100_000), () => '- *a')}`),
  'many lines with a tab before them': (many) => inPlan(lines(many(50_000), () => '\ta: b')),
  'many half-typed keys': (many) => inPlan(lines(many(50_000), (line) => `key${line}`)),
  'many comments that silence': (many) =>
    inPlan(lines(many(100_000), () => '# coach-ignore no-vision')),
  'many unknown keys, each silenced': (many) =>
    inPlan(lines(many(20_000), (line) => `key${line}: 1 # coach-ignore unknown-field`)),
  'many documents': (many) => lines(many(10_000), () => '---\nkind: plan'),
  'a line of a megabyte': () => inPlan(`headline: ${'word '.repeat(200_000)}`),
  'a key of a megabyte': () => inPlan(`${'k'.repeat(1_000_000)}: 1`),
  'a quote that is never closed': (many) =>
    inPlan(`headline: "${lines(many(100_000), () => 'word')}`),
  'a megabyte of spaces': () => inPlan(`headline:${' '.repeat(1_000_000)}`),
  'many blank lines': (many) => inPlan(`headline:${'\n'.repeat(many(500_000))}`),
  'lone carriage returns': (many) => lines(many(10_000), () => 'kind: plan').replaceAll('\n', '\r'),
  CRLF: () =>
    inPlan('themes:\n- { id: a, title: A, trait: empathy }\nheadlin: x').replaceAll('\n', '\r\n'),
  'a byte order mark': () => `\uFEFF${inPlan('headlin: x')}`,
  emoji: () => inPlan('🦊👩🏽‍💻: 🦊\nheadlin: "👩🏽‍💻"'),
  'half of an emoji': () => inPlan('\uD83E: \uDD8A'),
  'keys of the language': () =>
    inPlan('__proto__: { a: 1 }\nconstructor: 1\ntoString: 2\nhasOwnProperty: 3\nx-__proto__: 1'),
  'a merge conflict': () =>
    inPlan('<<<<<<< ours\nheadline: A\n=======\nheadline: B\n>>>>>>> theirs'),
};

function inPlan(rest: string): string {
  return `kind: plan\nperson: { name: Ana }\n${rest}\n`;
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function longPlan(bytes: number): string {
  const entry = '- { date: 2026-01-01, kind: one-on-one, notes: Talked about the release. }\n';
  return `${inPlan('log:')}${entry.repeat(Math.floor((bytes - 100) / entry.length))}`;
}

/** The same bytes every time (a linear congruential generator). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state >>> 24;
  });
}
