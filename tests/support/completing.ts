import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../../server/document/document.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { completion, type Offer } from '../../server/language/completion/index.ts';
import { withoutTypedWord } from '../../server/language/completion/typing.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { MemoryFiles } from './memoryFiles.ts';

const FOLDER = 'file:///team';

/** Texts by their paths in a workspace. */
export type Team = Readonly<Record<string, string>>;

export interface Circumstances {
  /** The file with the caret. */
  readonly file?: string;
  readonly team?: Team;
  readonly today?: string;
  readonly locale?: string;
}

/** What is offered at the caret of a text, which is a `|`. */
export async function offersAt(
  marked: string,
  circumstances: Circumstances = {},
): Promise<Offer[]> {
  const { text, offset } = caretOf(marked);
  const { document, surroundings } = await inTeam(text, circumstances);
  const position = document.text.positionAt(offset);
  const calm = withoutTypedWord(document.text, position) ?? document;
  const { locale = 'en' } = circumstances;
  return completion(calm, surroundings, position, locale, document.text);
}

/** The text with one offer accepted, each of its tab stops left as it is. */
export async function accepted(
  marked: string,
  label: string,
  circumstances: Circumstances = {},
): Promise<string> {
  const offer = (await offersAt(marked, circumstances)).find((each) => each.label === label);
  if (!offer) throw new Error(`${label} is not offered`);
  return applied(caretOf(marked).text, offer);
}

export function labels(offers: readonly Offer[]): string[] {
  return offers.map(({ label }) => label);
}

export function caretOf(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.includes('|', offset + 1)) throw new Error('not one caret');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The text with an offer inserted, as a snippet where it is one. */
export function applied(source: string, { range, text, snippet }: Offer): string {
  const document = TextDocument.create('file:///a.coach.yaml', 'coach', 1, source);
  const inserted = snippet === undefined ? text : expanded(snippet);
  if (inserted === undefined) throw new Error('neither text nor snippet');
  return (
    source.slice(0, document.offsetAt(range.start)) +
    inserted +
    source.slice(document.offsetAt(range.end))
  );
}

/** A snippet as it stands before anybody types: each stop with what it begins with. */
function expanded(snippet: string): string {
  const stop =
    /\\(.)|\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\}|\$\{\d+:((?:\\.|[^\\}])*)\}/gs;
  return snippet.replace(
    stop,
    (_, escaped?: string, first?: string, text?: string) =>
      escaped ?? (first ?? text ?? '').replace(/\\(.)/gs, '$1'),
  );
}

async function inTeam(
  text: string,
  { file = 'people/ana.coach.yaml', team = {}, today = '2026-11-24' }: Circumstances,
): Promise<{ document: CoachDocument; surroundings: Surroundings }> {
  const files = new MemoryFiles();
  const uri = `${FOLDER}/${file}`;
  for (const [path, content] of Object.entries({ ...team, [file]: text })) {
    files.write(`${FOLDER}/${path}`, content);
  }
  const index = new WorkspaceIndex(files, [FOLDER]);
  await index.build();
  const document = await index.read(uri);
  if (!document) throw new Error('not read');
  return {
    document,
    surroundings: await index.surroundings(document, Temporal.PlainDate.from(today)),
  };
}
