/** Commands that lenses carry. A client names those that it has in `initializationOptions.commands`. */
export const lensCommands = [
  'coach.openWheel',
  'coach.showCheckIns',
  'coach.showTheme',
  'coach.showThemesOnBucket',
  'coach.logSession',
  'coach.setThemeColour',
  'coach.setActionStatus',
] as const;
export type LensCommand = (typeof lensCommands)[number];
