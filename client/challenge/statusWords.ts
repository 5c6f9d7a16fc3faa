import * as vscode from 'vscode';
import type { ReviewChallengeParams } from '../../server/protocol.ts';

export type Status = NonNullable<ReviewChallengeParams['status']>;

/** What the format's words for how far a challenge is are called here. */
export function statusWords(): Readonly<Record<Status, string>> {
  return {
    idea: vscode.l10n.t('idea'),
    agreed: vscode.l10n.t('agreed'),
    assigned: vscode.l10n.t('assigned'),
    done: vscode.l10n.t('done'),
    dropped: vscode.l10n.t('dropped'),
  };
}
