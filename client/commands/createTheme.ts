import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  type WheelModel,
  type WheelState,
  wheelMethod,
} from '../../server/protocol.ts';
import { activeWheel } from '../wheel/activeWheel.ts';
import { createTheme } from '../wheel/createTheme.ts';
import { columnOfText } from '../wheel/showInText.ts';
import { documentFor } from './activeDocument.ts';

/** `Coach: Create Theme`: asks what it is on, growth areas first, and writes it, its title to be typed. */
export function registerCreateTheme(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.createTheme', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    const wheel = activeWheel();
    const params: DocumentParams = { textDocument: { uri: document.toString() } };
    const state = await client.sendRequest<WheelState | null>(wheelMethod, params);
    if (state?.kind !== 'model' || state.model.of !== 'plan') {
      vscode.window.showWarningMessage(
        state?.kind === 'notice' && state.passing
          ? state.message
          : vscode.l10n.t('Themes stand in a plan: open one first.'),
      );
      return;
    }
    const bucket = await pickBucket(state.model);
    if (bucket === undefined) return;
    const { version } = state;
    await createTheme(
      client,
      { uri: state.uri, ...(version !== null && { version }), bucket },
      wheel && columnOfText(document, wheel.viewColumn),
    );
  });
}

type BucketItem = vscode.QuickPickItem & { readonly bucket?: string };

/** The id of the bucket chosen; undefined where nobody chose any. */
async function pickBucket({ spokes }: WheelModel): Promise<string | undefined> {
  const growth = spokes.filter((spoke) => spoke.growth);
  const others = spokes.filter((spoke) => !spoke.growth);
  const toItem = ({ id, title, good, themes }: WheelModel['spokes'][number]): BucketItem => ({
    label: title,
    ...(themes.length > 0 && {
      description: vscode.l10n.t('Themes: {0}', themes.map((theme) => theme.title).join(', ')),
    }),
    ...(good !== undefined && { detail: good }),
    bucket: id,
  });
  const items: BucketItem[] =
    growth.length === 0
      ? spokes.map(toItem)
      : [
          heading(vscode.l10n.t('Growth areas without a theme')),
          ...growth.map(toItem),
          heading(vscode.l10n.t('Other buckets')),
          ...others.map(toItem),
        ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Create a theme'),
    placeHolder: vscode.l10n.t('What is it on?'),
    matchOnDetail: true,
  });
  return picked?.bucket;
}

function heading(label: string): BucketItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
