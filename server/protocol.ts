/*
 * The requests and notifications of our own: names and types, nothing that runs, so that the server,
 * VS Code's side and the webview can all import them.
 */

export * from './protocol/agenda.ts';
export * from './protocol/bucketThemes.ts';
export * from './protocol/challenge.ts';
export * from './protocol/challenges.ts';
export * from './protocol/checkIn.ts';
export * from './protocol/checkIns.ts';
export * from './protocol/client.ts';
export * from './protocol/commands.ts';
export * from './protocol/createTheme.ts';
export * from './protocol/embeddedWheel.ts';
export * from './protocol/files.ts';
export * from './protocol/newAssessment.ts';
export * from './protocol/newFiles.ts';
export * from './protocol/nudge.ts';
export * from './protocol/params.ts';
export * from './protocol/progress.ts';
export * from './protocol/questions.ts';
export * from './protocol/refresh.ts';
export * from './protocol/reports.ts';
export * from './protocol/setActionStatus.ts';
export * from './protocol/setRating.ts';
export * from './protocol/setThemeColour.ts';
export * from './protocol/shareWithPerson.ts';
export * from './protocol/team.ts';
export * from './protocol/teamPanel.ts';
export * from './protocol/themes.ts';
export * from './protocol/wheel.ts';
export * from './protocol/wheelExport.ts';
export * from './protocol/wheelPanel.ts';
export * from './protocol/wheelPicture.ts';
