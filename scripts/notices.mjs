// The licence notices of the libraries that are bundled into what is shipped.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, StepError } from './steps.mjs';

/**
 * The licences of all libraries of which something is in the bundles, as their authors ask for it.
 * @param {import('esbuild').Metafile} metafile what esbuild says of its outputs
 * @param {string[]} bundles the outputs' file names: `server.js`
 * @returns {string} Markdown
 * @throws {StepError} when a library has no licence text
 */
export function notices(metafile, bundles) {
  const folders = new Set();
  for (const [output, { inputs }] of Object.entries(metafile.outputs)) {
    if (!bundles.includes(path.basename(output))) continue;
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  const sections = [...folders].map(sectionOf).sort((a, b) => a.localeCompare(b, 'en'));
  return `# Third-party licences\n\nProduct Coach is built with these libraries, parts of which it holds.\n\n${sections.join('\n')}`;
}

function sectionOf(folder) {
  const at = path.join(root, folder);
  const { name, version } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
  const file = readdirSync(at).find((each) => /^licen[cs]e(\.|-|$)/i.test(each));
  if (!file) {
    throw new StepError(`The bundled library ${name} has no licence text in ${folder}.`);
  }
  const text = readFileSync(path.join(at, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `## ${name} ${version}\n\n${text.replace(/^/gm, '    ').replace(/ +$/gm, '')}\n`;
}
