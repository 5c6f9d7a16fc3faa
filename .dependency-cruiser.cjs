/**
 * What may import what (docs/architecture.md). Dependencies point one way, from the faces at the top
 * to the domain at the bottom.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const may = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}` },
  // Of our own code only; libraries are held by the rules below.
  to: { path: '^(client|server|tests|scripts)/', pathNot: to.map((path) => `^${path}`) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or there is a third one in them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(client|server)/',
        pathNot: ['\\.d\\.ts$', '/tsconfig\\.json$'],
      },
      to: {},
    },
    {
      name: 'only-the-client-knows-vscode',
      comment: 'The server serves any editor.',
      severity: 'error',
      from: { pathNot: '^(client|tests/editor)/' },
      to: { path: '^vscode$' },
    },
    {
      name: 'only-workspace-and-command-line-know-the-disk',
      comment: 'The injected workspace is the only door to files.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/((workspace|cli)/|node\\.ts$)' },
      to: { path: '^(node:)?(fs|path|child_process|os)(/|$)' },
    },
    {
      name: 'browser-has-no-node',
      comment: 'What is reached from the entries for browsers runs where nothing of Node is.',
      severity: 'error',
      from: { path: '^(client/extension\\.web|server/worker)\\.ts$' },
      to: {
        reachable: true,
        path: '^(node:|(fs|path|child_process|os|crypto|util|url|worker_threads)(/|$))|/lib/node/',
      },
    },
    {
      name: 'no-network',
      comment: 'People write about people here: nothing of ours can send it anywhere.',
      severity: 'error',
      from: { path: '^(client|server)/' },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)(/|$)' },
    },
    may(
      'coaching-imports-nothing-of-ours',
      'server/coaching/',
      ['server/coaching/', 'server/content/'],
      'The domain is pure; content is data.',
    ),
    may('document', 'server/document/', ['server/(document|coaching)/'], 'Text to typed content.'),
    may(
      'pitfalls',
      'server/pitfalls/',
      ['server/(pitfalls|document|coaching|content)/'],
      'Rules see documents and the domain.',
    ),
    may(
      'language',
      'server/language/',
      ['server/(language|edits|pitfalls|document|coaching)/', 'server/protocol(/|\\.ts$)'],
      'Features see no files and no connection.',
    ),
    may(
      'edits',
      'server/edits/',
      ['server/(edits|pitfalls|document|coaching)/'],
      'Edits see no files and no connection.',
    ),
    may(
      'workspace',
      'server/workspace/',
      ['server/(workspace|document|coaching)/'],
      'Files and what they mean to each other.',
    ),
    may(
      'protocol',
      'server/protocol(/|\\.ts$)',
      ['server/protocol/', 'server/(coaching|document)/'],
      'Names and types.',
    ),
    {
      name: 'protocol-is-types',
      comment: 'The webview imports it: nothing of it may run but the names.',
      severity: 'error',
      from: { path: '^server/protocol/' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    may(
      'cli',
      'server/cli/',
      ['server/(cli|language|edits|workspace|pitfalls|document|coaching)/'],
      'The command line is a face of the engine.',
    ),
    may(
      'connection',
      'server/connection',
      [
        'server/(connection|language|edits|workspace|document|coaching)(/|\\.ts$)',
        'server/protocol(/|\\.ts$)',
      ],
      'The wiring.',
    ),
    may(
      'client',
      'client/(?!webview/|markdownPreview/)',
      ['client/(?!webview/)', 'server/protocol(/|\\.ts$)'],
      "VS Code's side knows the server by its protocol.",
    ),
    may(
      'markdown-preview',
      'client/markdownPreview/',
      [
        'client/(?!webview/)',
        'client/webview/colours\\.css$',
        'server/protocol(/|\\.ts$)',
        'server/coaching/',
      ],
      'The preview is drawn here, with the same functions as every other face.',
    ),
    may(
      'webview',
      'client/webview/',
      ['client/webview/', 'server/protocol(/|\\.ts$)', 'server/coaching/'],
      'The webview draws with the same functions as every other face.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json', '.yaml', '.css'] },
  },
};
