import type { Format } from '../result.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** By the names that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { text, json, sarif, junit, github };
