import type { TeamParams, TeamState } from './team.ts';

/* What VS Code's side and the page of the team view tell each other. */

/** The page's texts in the user's language; `{0}` stands for what is filled in. */
export type TeamWords = Readonly<Record<TeamWord, string>>;
export type TeamWord =
  | 'title'
  | 'intro'
  | 'reading'
  | 'incomplete'
  | 'noPlans'
  | 'howToBegin'
  | 'team'
  | 'folder'
  | 'allFolders'
  | 'noCompass'
  | 'plans'
  | 'works'
  | 'worksCaption'
  | 'person'
  | 'otherThemes'
  | 'nobody'
  | 'covered'
  | 'challenges'
  | 'challengesCaption'
  | 'challenge'
  | 'status'
  | 'agreed'
  | 'reviewed'
  | 'noChallenge'
  | 'statusIdea'
  | 'statusAgreed'
  | 'statusAssigned'
  | 'checkIns'
  | 'checkInsCaption'
  | 'checkIn'
  | 'overdue'
  | 'thisWeek'
  | 'later'
  | 'unscheduled'
  | 'noCheckIns'
  | 'showMore';

/** From VS Code's side to the page: the full state, always; undefined while the first is on its way. */
export interface TeamMessage {
  readonly type: 'team';
  readonly state: TeamState | undefined;
  readonly words: TeamWords;
}

/** From the page. Places are named by what stands there, since the text may have moved on. */
export type FromTeamPage =
  | { readonly type: 'ready'; readonly chosen: TeamParams }
  | { readonly type: 'choose'; readonly chosen: TeamParams }
  | { readonly type: 'open'; readonly uri: string; readonly key: string };
