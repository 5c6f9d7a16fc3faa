import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { awakeMethod, trustedMethod } from '../server/protocol.ts';
import { registerAskQuestion } from './commands/askQuestion.ts';
import { registerCancelSession } from './commands/cancelSession.ts';
import { registerCopyNudge } from './commands/copyNudge.ts';
import { registerCreateTheme } from './commands/createTheme.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExportCalendar } from './commands/exportCalendar.ts';
import { registerExportOnePager } from './commands/exportOnePager.ts';
import { registerLogNudge } from './commands/logNudge.ts';
import { registerLogOneOnOne } from './commands/logOneOnOne.ts';
import { registerLogSession } from './commands/logSession.ts';
import { registerNewAssessment } from './commands/newAssessment.ts';
import { registerNewCompass } from './commands/newCompass.ts';
import { registerNewPlan } from './commands/newPlan.ts';
import { registerNewPrivateNotes } from './commands/newPrivateNotes.ts';
import { registerNewTeam } from './commands/newTeam.ts';
import { registerOnPlan } from './commands/onPlan.ts';
import { registerOpenTeamView } from './commands/openTeamView.ts';
import { registerOpenWheel } from './commands/openWheel.ts';
import { registerPreparePerformanceCycle } from './commands/preparePerformanceCycle.ts';
import { registerPrepareSession } from './commands/prepareSession.ts';
import { registerQuarterlyRefresh } from './commands/quarterlyRefresh.ts';
import { registerRestartServer } from './commands/restartServer.ts';
import { registerReviewChallenges } from './commands/reviewChallenges.ts';
import { registerSetActionStatus } from './commands/setActionStatus.ts';
import { registerSetChallenge } from './commands/setChallenge.ts';
import { registerSetThemeColour } from './commands/setThemeColour.ts';
import { registerShareWithPerson } from './commands/shareWithPerson.ts';
import { registerShowCheckIns } from './commands/showCheckIns.ts';
import { registerShowLog } from './commands/showLog.ts';
import { registerShowTheme } from './commands/showTheme.ts';
import { registerShowThemesOnBucket } from './commands/showThemesOnBucket.ts';
import { sendExcludes } from './excludes.ts';
import { serveFiles } from './files.ts';
import { clientOptions } from './languageClient.ts';
import { type MarkdownExtension, registerMarkdownPreview } from './markdownPreview/register.ts';
import { PreparationPages } from './preparation/preparationPage.ts';
import { serverNews } from './serverNews.ts';
import { startWhenNeeded } from './startWhenNeeded.ts';
import { AgendaSource } from './views/agendaSource.ts';
import { registerAgendaTree } from './views/agendaTree.ts';
import { registerReminders } from './views/reminders.ts';
import { registerStatusBar } from './views/statusBar.ts';
import { Wheels } from './wheel/wheels.ts';

let stop: (() => Promise<void>) | undefined;

/** Makes the client of our server, which is started in another way on a desktop than in a browser. */
export type CreateClient = (
  extensionUri: vscode.Uri,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/**
 * All that the extension does, in whichever host it runs. @returns what other extensions use of it
 *
 * VS Code's Markdown preview waits for it, so that nothing here may take time.
 */
export function activateWith(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): MarkdownExtension {
  const log = vscode.window.createOutputChannel('Coach', { log: true });
  const client = createClient(context.extensionUri, clientOptions(log, context.storageUri));
  stop = () => client.dispose();
  const news = serverNews(client);
  const preview = registerMarkdownPreview(client, news);
  const wheels = new Wheels({ extensionUri: context.extensionUri, client });
  const agenda = new AgendaSource(client, news);
  const pages = new PreparationPages(client, news);
  context.subscriptions.push(
    pages,
    agenda,
    registerAgendaTree(agenda),
    registerStatusBar(agenda),
    registerReminders(agenda, context.globalState),
    log,
    news,
    preview,
    wheels,
    registerAskQuestion(client),
    registerCancelSession(client),
    registerCopyNudge(client),
    registerCreateTheme(client),
    registerExportCalendar(client),
    registerExportOnePager(client),
    registerExplain(context.extensionUri),
    registerLogNudge(client),
    registerLogOneOnOne(client),
    registerLogSession(client),
    registerNewAssessment(client, wheels),
    registerNewCompass(client),
    registerNewPlan(client),
    registerNewPrivateNotes(client),
    registerNewTeam(client),
    registerOnPlan(client),
    registerOpenTeamView(context.extensionUri, client, news),
    registerOpenWheel(wheels, client, news),
    registerPreparePerformanceCycle(client),
    registerPrepareSession(pages),
    registerQuarterlyRefresh(client),
    registerReviewChallenges(client),
    registerSetActionStatus(client),
    registerSetChallenge(client),
    registerSetThemeColour(client),
    registerRestartServer(client, log),
    registerShareWithPerson(client),
    registerShowCheckIns(client),
    registerShowLog(log),
    registerShowTheme(client),
    registerShowThemesOnBucket(client),
    serveFiles(client),
    sendExcludes(client),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && client.isRunning()) void client.sendNotification(awakeMethod);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (client.isRunning()) void client.sendNotification(trustedMethod);
    }),
  );
  context.subscriptions.push(startWhenNeeded(client, log, context.extension.packageJSON.version));
  return { extendMarkdownIt: preview.extendMarkdownIt };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
