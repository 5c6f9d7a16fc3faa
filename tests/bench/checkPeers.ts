import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './benchmark.ts';

/** Another program over the same files, as arguments for Node. */
export interface Peer {
  readonly name: string;
  readonly args: readonly string[];
  /** The most of its time that ours may take (the issue, "Speed"). */
  readonly most: number;
  /** Pairs of runs: fewer where it takes long. */
  readonly runs: number;
}

/** Comparable with three of our rules: `missing-owner`, `too-many-themes` and `action-without-due`. */
const ruleset = `rules:
  missing-owner:
    given: $
    severity: warn
    then: { field: owner, function: truthy }
  too-many-themes:
    given: $.themes
    severity: warn
    then: { function: length, functionOptions: { max: 5 } }
  action-without-due:
    given: $.themes[?(@.status != 'closed')].actions[*]
    severity: info
    then: { field: due, function: truthy }
`;

/** Those that scripts/peers.mjs has installed, and the bare parse that is always there. */
export function peersOf({ peers, root, scratch }: Built): Peer[] {
  const bare = join(scratch, 'bareParse.mjs');
  const yaml: Peer = { name: 'yaml', args: [bare], most: 1, runs: 5 };
  if (!peers) return [yaml];
  const rules = join(scratch, 'spectral.yaml');
  writeFileSync(rules, ruleset);
  const modules = join(peers, 'node_modules');
  const spectral = join(modules, '@stoplight/spectral-cli/dist/index.js');
  const files = 'person-*.coach.yaml';
  const schema = join(root, 'schemas/plan.schema.json');
  return [
    yaml,
    { name: 'spectral', args: [spectral, 'lint', files, '--ruleset', rules], most: 0.15, runs: 5 },
    {
      name: 'v8r',
      args: [join(modules, 'v8r/src/index.js'), '--schema', schema, files],
      most: 0.3,
      runs: 1,
    },
  ];
}
