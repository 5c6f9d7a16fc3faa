import * as vscode from 'vscode';
import type { TeamWords } from '../../server/protocol.ts';

/** The texts of the team view's page, which knows no language by itself. */
export function teamWords(): TeamWords {
  return {
    title: vscode.l10n.t('Team view'),
    intro: vscode.l10n.t(
      'Who works on what, and what is due. There are no ratings and no colours here: nobody is compared.',
    ),
    reading: vscode.l10n.t('The plans are being read.'),
    incomplete: vscode.l10n.t(
      'Not all files of the workspace have been read yet, so somebody may be missing.',
    ),
    noPlans: vscode.l10n.t('No plans yet'),
    howToBegin: vscode.l10n.t(
      'A plan is a file such as `people/ana.coach.yaml`, one for each person. Create one: completion offers its blocks, from `kind: plan` on. Closed plans and private files are not shown.',
    ),
    team: vscode.l10n.t('Compass'),
    folder: vscode.l10n.t('Folder'),
    allFolders: vscode.l10n.t('All folders'),
    noCompass: vscode.l10n.t('Without a compass'),
    plans: vscode.l10n.t('{0} ({1})'),
    works: vscode.l10n.t('What the plans work on'),
    worksCaption: vscode.l10n.t('Open themes by person and bucket'),
    person: vscode.l10n.t('Person'),
    otherThemes: vscode.l10n.t('No bucket'),
    nobody: vscode.l10n.t('Nobody works on {0} at the moment.'),
    covered: vscode.l10n.t('Somebody works on each bucket.'),
    challenges: vscode.l10n.t('Next bigger challenges'),
    challengesCaption: vscode.l10n.t('Next bigger challenge by person'),
    challenge: vscode.l10n.t('Challenge'),
    status: vscode.l10n.t('Status'),
    agreed: vscode.l10n.t('Agreed'),
    reviewed: vscode.l10n.t('Last reviewed'),
    noChallenge: vscode.l10n.t('None yet'),
    statusIdea: vscode.l10n.t('An idea'),
    statusAgreed: vscode.l10n.t('Agreed'),
    statusAssigned: vscode.l10n.t('Assigned'),
    checkIns: vscode.l10n.t('Check-ins'),
    checkInsCaption: vscode.l10n.t('Check-ins by date'),
    checkIn: vscode.l10n.t('Check-in'),
    overdue: vscode.l10n.t('Overdue'),
    thisWeek: vscode.l10n.t('This week'),
    later: vscode.l10n.t('Later'),
    unscheduled: vscode.l10n.t('Unscheduled'),
    noCheckIns: vscode.l10n.t('No check-ins: only plans with a `cadence` have them.'),
    showMore: vscode.l10n.t('Show more people ({0} left)'),
  };
}
