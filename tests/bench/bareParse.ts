// Reads and parses all coach files of the current folder: the least that a check has to do.
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

for (const name of readdirSync('.')) {
  if (name.endsWith('.coach.yaml')) parseDocument(readFileSync(name, 'utf8'));
}
