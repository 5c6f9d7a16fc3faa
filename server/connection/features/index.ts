import { agenda } from './agenda.ts';
import { challenges } from './challenges.ts';
import { coachingEdits } from './coachingEdits.ts';
import { codeAction } from './codeAction.ts';
import { codeLens } from './codeLens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentColor } from './documentColor.ts';
import { documentHighlight } from './documentHighlight.ts';
import { documentLink } from './documentLink.ts';
import { documentSymbol } from './documentSymbol.ts';
import { drafts } from './drafts.ts';
import { embeddedWheel } from './embeddedWheel.ts';
import type { Feature } from './feature.ts';
import { fileRename } from './fileRename.ts';
import { foldingRange } from './foldingRange.ts';
import { hover } from './hover.ts';
import { inlayHint } from './inlayHint.ts';
import { lensLists } from './lensLists.ts';
import { newAssessment } from './newAssessment.ts';
import { newFiles } from './newFiles.ts';
import { nudge } from './nudge.ts';
import { onTypeFormatting } from './onTypeFormatting.ts';
import { progress } from './progress.ts';
import { questions } from './questions.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { reports } from './reports.ts';
import { selectionRange } from './selectionRange.ts';
import { semanticTokens } from './semanticTokens.ts';
import { team } from './team.ts';
import { wheel } from './wheel.ts';
import { wheelExport } from './wheelExport.ts';
import { workspaceSymbol } from './workspaceSymbol.ts';

/** All that a client can ask for, besides diagnostics. */
export const features: readonly Feature[] = [
  agenda,
  challenges,
  codeAction,
  codeLens,
  coachingEdits,
  completion,
  definition,
  documentHighlight,
  documentColor,
  documentLink,
  documentSymbol,
  drafts,
  embeddedWheel,
  fileRename,
  foldingRange,
  hover,
  inlayHint,
  lensLists,
  newAssessment,
  newFiles,
  nudge,
  onTypeFormatting,
  progress,
  questions,
  references,
  rename,
  reports,
  selectionRange,
  semanticTokens,
  team,
  wheel,
  wheelExport,
  workspaceSymbol,
];
