import { describe, expect, it } from 'vitest';
import {
  drawWheels,
  type Environment,
  type MarkdownIt,
  type Token,
  type WheelOf,
} from '../../../client/markdownPreview/plugin.ts';
import type { PanelState } from '../../../server/protocol.ts';
import { modelOf } from '../../support/wheel.ts';

const document = { currentDocument: 'file:///team/docs/hand%20book.md' };

const plan = `kind: plan
person: { id: ana, name: Ana Lopez }
headline: Explain the why
assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: 6 } }
  - { date: 2026-11-04, rater: lead, ratings: { planning: 3 } }
themes: [{ id: estimates, title: Estimates, bucket: planning }]
`;

function stateOf(text: string): PanelState {
  return { uri: '', wheel: { version: 1, model: modelOf(text) } };
}

/** Renders a fence as markdown-it does. */
function rendered(
  token: Token,
  wheelOf: WheelOf = () => undefined,
  environment: Environment | undefined = document,
): string {
  const markdown: MarkdownIt = {
    renderer: { rules: { fence: (tokens, index) => `<pre>${tokens[index]?.info}</pre>` } },
  };
  drawWheels(markdown, wheelOf, 'en');
  const renderer = {
    renderAttrs: () => ' class="code-line" data-line="3"',
    renderToken: () => 'not reached',
  };
  return markdown.renderer.rules.fence?.([token], 0, {}, environment, renderer) ?? '';
}

describe('the block', () => {
  it.each([
    ['coach-wheel people/ana.coach.yaml', '', 'people/ana.coach.yaml'],
    ['coach-wheel  /people/ana lopez.coach.yaml ', '', '/people/ana lopez.coach.yaml'],
    [' coach-wheel', '\n  people/ana.coach.yaml\r\nmore\n', 'people/ana.coach.yaml'],
  ])('%j with %j names a path', (info, content, path) => {
    const asked: string[][] = [];
    rendered({ info, content }, (...all) => {
      asked.push(all);
      return undefined;
    });
    expect(asked).toEqual([['file:///team/docs/hand%20book.md', path]]);
  });

  it.each(['yaml', '', 'coach-wheels a', 'js coach-wheel'])('%j is left to others', (info) => {
    expect(rendered({ info, content: '' })).toBe(`<pre>${info}</pre>`);
  });

  it('keeps the line by which text and preview scroll together', () => {
    const html = rendered({ info: 'coach-wheel a.coach.yaml', content: '' });
    expect(html).toMatch(/^<div class="code-line" data-line="3">.*<\/div>\n$/s);
  });
});

describe('a wheel', () => {
  const html = rendered({ info: 'coach-wheel ../people/ana b.coach.yaml', content: '' }, () =>
    stateOf(plan),
  );

  it('is a picture with a name and a description, and a table with the same', () => {
    expect(html).toMatch(/<svg[^>]* role="img"[^>]*><title>PMwheel: Ana Lopez<\/title><desc>[^<]+/);
    expect(html).toContain('<th scope="col">Self and lead</th>');
    expect(html).toContain(
      '<th scope="row">Planning</th><td>6</td><td>3</td><td>3 apart: you see this differently</td><td>Estimates: no colour yet</td>',
    );
  });

  it('leads to its file', () => {
    expect(html).toContain('<a href="../people/ana%20b.coach.yaml">Ana Lopez</a>');
  });

  it('says which lines there are', () => {
    expect(html.match(/<li>.*?<\/li>/g)?.map((item) => item.replace(/<[^>]*>/g, ''))).toEqual([
      ' Self Mon 2 Nov 2026',
      ' Lead Wed 4 Nov 2026',
    ]);
  });

  it('stays while the file is broken for a moment, with the reason', () => {
    const broken = rendered({ info: 'coach-wheel a.coach.yaml', content: '' }, () => ({
      ...stateOf(plan),
      notice: 'The file cannot be read as it is now.',
    }));
    expect(broken).toContain('<svg');
    expect(broken).toContain('cannot be read as it is now');
  });
});

describe('without a wheel', () => {
  const text = (html: string) => html.replace(/<[^>]*>/g, '').trim();

  it('says that the file is being read', () => {
    const html = rendered({ info: 'coach-wheel a.coach.yaml', content: '' });
    expect(text(html)).toBe('PMwheel of a.coach.yaml: The file is being read.');
  });

  it('says why', () => {
    const html = rendered({ info: 'coach-wheel a.coach.yaml', content: '' }, () => ({
      uri: '',
      notice: 'Name a `*.coach.yaml` file.',
    }));
    expect(html).toContain(': Name a <code>*.coach.yaml</code> file.</p>');
  });

  it('says that a path is missing, and asks nobody', () => {
    const html = rendered({ info: 'coach-wheel', content: '\n' }, () => {
      throw new Error('asked');
    });
    expect(text(html)).toBe('PMwheel: Name a file behind coach-wheel, as a path from here.');
  });

  it('says that a text which is no file has no paths', () => {
    const html = rendered({ info: 'coach-wheel a.coach.yaml', content: '' }, undefined, {});
    expect(text(html)).toContain('A path leads somewhere from a file only.');
  });
});

describe('people’s text', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const hostile = `kind: plan
person: { name: ${JSON.stringify(evil)} }
headline: ${JSON.stringify(evil)}
assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: { rating: 4, evidence: ${JSON.stringify(evil)} } } }
  - { date: 2026-11-02, rater: peer, by: ${JSON.stringify(evil)}, ratings: { planning: 4 } }
themes: [{ id: one, title: ${JSON.stringify(`</title></desc></svg>${evil}`)}, bucket: planning }]
`;

  it.each([
    ['of the plan', 'a.coach.yaml', stateOf(hostile)],
    ['in the path', evil, stateOf(plan)],
    ['in the path of what is not there', `a\`${evil}\``, { uri: '', notice: `\`${evil}\`` }],
  ])('%s is never markup', (_, path, state) => {
    const html = rendered({ info: `coach-wheel ${path}`, content: '' }, () => state);
    expect(html).not.toMatch(/<img|onerror=(?!alert\(1\)&gt;)|<\/title><\/desc>/);
    // Every attribute is one of ours.
    const names = new Set(
      [...html.matchAll(/<[a-z][^\s/>]*((?:\s[^\s=>]+(?:="[^"<>]*")?)*)\s*\/?>/g)].flatMap(
        ([, attributes = '']) =>
          [...attributes.matchAll(/\s([^\s=]+)(?==")/g)].map(([, name]) => name),
      ),
    );
    expect([...names].filter((name) => name?.startsWith('on') || name === 'src')).toEqual([]);
    // Outside of tags there is nothing that could begin or end one.
    expect(html.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')).not.toMatch(/[<>]/);
  });
});
