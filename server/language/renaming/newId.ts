import { kebabCase } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { quoted } from '../../document/quoted.ts';
import type { NotRenamed } from './words.ts';

/** Why a text is no id; undefined where it is one: in kebab-case (format.md), and a text to YAML. */
export function notAnId(text: string): NotRenamed | undefined {
  const proper = kebabCase(text);
  if (proper === '') return { refused: say`An id has letters or digits: write one in kebab-case.` };
  if (proper !== text) {
    return {
      refused: say`${quoted(text)} is no id: ids are written in kebab-case, such as ${quoted(proper)}.`,
    };
  }
  if (text.startsWith('x-')) {
    return {
      refused: say`${quoted(text)} would be ignored, as all keys that begin with \`x-\` are: choose another id.`,
    };
  }
  if (NO_TEXT.test(text)) {
    return {
      refused: say`YAML would not read ${quoted(text)} as a text: choose an id with more letters.`,
    };
  }
  return undefined;
}

/** Words in kebab-case that YAML 1.2 reads as something else than text. */
const NO_TEXT = /^(?:true|false|null|\d+|\d+e\d+|0o[0-7]+|0x[\da-f]+)$/;
