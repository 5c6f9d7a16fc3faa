import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { CoachDocument } from '../document/document.ts';
import { applyEdits, plainText } from '../edits/edit.ts';
import { type AppliedFix, fixAll } from '../edits/fixAll.ts';
import { findings } from '../language/findings.ts';
import type { ReportedFinding } from '../language/reportedFinding.ts';
import { replaceFile } from '../workspace/replaceFile.ts';
import type { Check } from './checkFiles.ts';
import { reasonOf } from './reasons.ts';
import { count } from './result.ts';
import type { Target } from './targets.ts';

/** What a fix uncovers (a key that is known now, and within it another) is mended next, but not for ever. */
const MOST_ROUNDS = 10;

interface Change {
  readonly target: Target;
  readonly before: string;
  after: string;
  readonly fixes: string[];
}

/**
 * Mends what needs nobody to choose, and writes the files. One that cannot be written, or was changed
 * meanwhile, goes to the failures and stays as it is.
 *
 * @returns what was done, in lines.
 */
export async function fixFiles(targets: readonly Target[], check: Check): Promise<string[]> {
  const changes = await mend(targets, check);
  const lines: string[] = [];
  let written = 0;
  for (const { target, before, after, fixes } of changes) {
    try {
      await replaceFile(URI.parse(target.uri).fsPath, before, after);
      lines.push(...fixes);
      written++;
    } catch (error) {
      check.failures.add(target.path, reasonOf(error), 'cannot write');
    }
    // What is on disk counts again.
    await check.workspace.close(target.uri);
  }
  if (written > 0) {
    lines.push(`${count(lines.length, 'suggestion')} applied in ${count(written, 'file')}`);
  }
  return lines;
}

/** Changes texts in memory until there is nothing more to mend. */
async function mend(targets: readonly Target[], check: Check): Promise<Change[]> {
  const changes = new Map<string, Change>();
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    let isDone = true;
    for (const [index, target] of targets.entries()) {
      check.progress.show('Mending', index, targets.length);
      // One that cannot be read is told of when it is checked.
      const document = await check.workspace.load(target.uri);
      const fixes = document ? await fixesFor(document, check) : [];
      if (!document || fixes.length === 0) continue;
      isDone = false;
      const before = document.text.getText();
      const change = changes.get(target.uri) ?? { target, before, after: before, fixes: [] };
      changes.set(target.uri, change);
      change.after = applyEdits(
        before,
        fixes.flatMap(({ edits }) => edits),
      );
      change.fixes.push(...fixes.map((fix) => inWords(target, document, fix)));
      const { uri, languageId, version } = document.text;
      check.workspace.open(TextDocument.create(uri, languageId, version + 1, change.after));
    }
    if (isDone) break;
  }
  return [...changes.values()];
}

async function fixesFor(
  document: CoachDocument,
  { workspace, today, overrides }: Check,
): Promise<AppliedFix<ReportedFinding>[]> {
  const surroundings = await workspace.surroundings(document, today);
  return fixAll(document, findings(document, surroundings, overrides));
}

/** What a fix has changed; of a private file only where. */
function inWords(
  { path }: Target,
  { text, isPrivate }: CoachDocument,
  { finding, edits }: AppliedFix<ReportedFinding>,
): string {
  const { line, character } = finding.range.start;
  const place = `fixed ${path}:${line + 1}:${character + 1}: ${finding.code}`;
  if (isPrivate) return place;
  const changes = edits.map(({ span, pieces }) => {
    const old = text.getText().slice(...span);
    return `\`${old}\` is now \`${plainText(pieces)}\``;
  });
  return `${place}: ${changes.join(', ')}`;
}
