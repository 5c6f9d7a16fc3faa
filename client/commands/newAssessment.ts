import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NewAssessment,
  type NewAssessmentParams,
  type NewAssessmentResult,
  newAssessmentMethod,
  type RoundPlace,
} from '../../server/protocol.ts';
import { withRoundsCovered } from '../assessment/cover.ts';
import { Draft } from '../assessment/draft.ts';
import { fileName } from '../assessment/lookOver.ts';
import { save } from '../assessment/save.ts';
import { walk } from '../assessment/walk.ts';
import type { Wheels } from '../wheel/wheels.ts';
import { documentFor, reveal } from './activeDocument.ts';

/**
 * `Coach: New Assessment`: bucket by bucket with the compass's words, and nobody else's ratings until
 * the round is saved, into the plan or as a draft into the private notes. Leaving it leaves no trace.
 */
export function registerNewAssessment(
  client: BaseLanguageClient,
  wheels: Wheels,
): vscode.Disposable {
  return vscode.commands.registerCommand('coach.newAssessment', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    // The server speaks of open documents, and of this one only the wheel may be open.
    const text = await vscode.workspace.openTextDocument(document);
    const params: NewAssessmentParams = { textDocument: { uri: document.toString() } };
    const result = await client.sendRequest<NewAssessmentResult>(newAssessmentMethod, params);
    if (!result || 'refused' in result) {
      vscode.window.showWarningMessage(
        result?.refused ?? vscode.l10n.t('Ratings stand in a plan: open one first.'),
      );
      return;
    }
    const cover = wheels.cover(
      document.toString(),
      vscode.l10n.t('An assessment is under way. The wheel comes back when it is saved, or left.'),
    );
    const saved = await withRoundsCovered(text, () => assess(client, result)).finally(() =>
      cover.dispose(),
    );
    if (!saved) return;
    await reveal(vscode.Uri.parse(saved.place.uri), saved.range);
    await tell(saved.place, result.places);
  });
}

/** @returns where the round stands; undefined where the person has left. */
async function assess(client: BaseLanguageClient, assessment: NewAssessment) {
  const draft = new Draft(assessment);
  let place = await walk(draft);
  while (place && draft.who) {
    const range = await save(client, draft, draft.who, place);
    if (range) return { place, range };
    // What was said is still there: it can be saved elsewhere, or once more.
    place = await walk(draft, draft.steps.length);
  }
  return undefined;
}

/** Only now may the ratings be laid beside those of others. */
async function tell(place: RoundPlace, places: readonly RoundPlace[]): Promise<void> {
  const plan = places.find(({ kind }) => kind === 'plan');
  const open = vscode.l10n.t('Open PMwheel');
  const picked = await vscode.window.showInformationMessage(
    messageOf(place),
    ...(plan ? [open] : []),
  );
  if (plan && picked === open) await vscode.commands.executeCommand('coach.openWheel', plan.uri);
}

function messageOf(place: RoundPlace): string {
  if (place.kind === 'plan') {
    return vscode.l10n.t('The assessment stands in the plan. Undo takes it back.');
  }
  const draft = vscode.l10n.t(
    'The assessment stands as a draft in {0}. Undo takes it back.',
    fileName(place),
  );
  if (place.newText === undefined) return draft;
  const ignore = vscode.l10n.t(
    'Keep that file out of git: add `*.private.coach.yaml` to .gitignore, unless it stands there.',
  );
  return `${draft} ${ignore}`;
}
