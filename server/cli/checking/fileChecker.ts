import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import { ofKind, readDocument } from '../../document/document.ts';
import { factsOf, type PlanFacts } from '../../document/planFacts.ts';
import type { CompassLink, Surroundings } from '../../document/surroundings.ts';
import { findings } from '../../language/findings.ts';
import type { ReportedFinding } from '../../language/reportedFinding.ts';
import type { Overrides } from '../../language/tuning.ts';
import type { Files } from '../../workspace/files.ts';
import { nodeFiles } from '../../workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../workspace/workspaceIndex.ts';

/** What checking needs, the same for all files. Plain data: threads are told it. */
export interface CheckSettings {
  /** The URIs of the workspace's folders. */
  readonly folders: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly overrides: Overrides;
  /** The files of the workspace that speak to all others: compasses, and banks of questions. */
  readonly shared: readonly string[];
}

/** A file to look at. */
export interface Job {
  readonly uri: string;
  readonly text: string;
  /** False where only what it says to others is wanted. */
  readonly isReported: boolean;
}

/** What looking at a file has found. Plain data. */
export interface Outcome {
  readonly uri: string;
  readonly kind: Kind | undefined;
  readonly isPrivate: boolean;
  readonly facts: PlanFacts | undefined;
  /** As they are where no other plan has anything to do with this one. */
  readonly findings: readonly ReportedFinding[];
  /** Whether the findings may be others once all files are known, whatever the plans say. */
  readonly isOpen: boolean;
  /** The compass that the findings hang on. */
  readonly compass: string | undefined;
  /** Whether the findings hang on the workspace's questions. */
  readonly asksQuestions: boolean;
}

/**
 * Looks at files one by one, and keeps none of them: a workspace of thousands takes little memory. Of
 * other files it knows the shared ones, and the plans that it is told of.
 */
export class FileChecker {
  readonly #workspace: WorkspaceIndex;
  readonly #settings: CheckSettings;
  readonly #today: Temporal.PlainDate;
  readonly #isReady: Promise<unknown>;

  constructor(settings: CheckSettings) {
    this.#settings = settings;
    this.#today = Temporal.PlainDate.from(settings.today);
    const files: Files = {
      ...nodeFiles,
      find: async () => ({ uris: settings.shared, failures: [] }),
    };
    this.#workspace = new WorkspaceIndex(files, settings.folders, () => true);
    this.#isReady = this.#workspace.build();
  }

  /** Takes a plan of the workspace to be known by its facts. */
  know(facts: PlanFacts): void {
    this.#workspace.know(facts);
  }

  async check({ uri, text, isReported }: Job): Promise<Outcome> {
    await this.#isReady;
    const document = readDocument(TextDocument.create(uri, 'coach', 0, text));
    const { kind, isPrivate } = document;
    const plan = ofKind(document, 'plan');
    const about = { uri, kind, isPrivate, facts: plan && factsOf(plan) };
    const nothing = { compass: undefined, isOpen: false, asksQuestions: false };
    if (!isReported) return { ...about, ...nothing, findings: [] };
    const surroundings = await this.#workspace.surroundings(document, this.#today);
    const { compassLink } = surroundings;
    const watched = new WatchedSurroundings(surroundings);
    return {
      ...about,
      findings: findings(document, watched, this.#settings.overrides),
      compass: compassLink.status === 'found' ? compassLink.document.uri : undefined,
      isOpen: kind === 'notes' || !isSettled(compassLink),
      asksQuestions: watched.asksQuestions,
    };
  }
}

/** Notices whether anybody asks for the workspace's questions. */
class WatchedSurroundings implements Surroundings {
  readonly today: Surroundings['today'];
  readonly compassLink: CompassLink;
  readonly planLink: Surroundings['planLink'];
  readonly otherPlans: Surroundings['otherPlans'];
  readonly isExposed: boolean | undefined;
  readonly ownBuckets: Surroundings['ownBuckets'];
  readonly #surroundings: Surroundings;
  asksQuestions = false;

  constructor(surroundings: Surroundings) {
    this.today = surroundings.today;
    this.compassLink = surroundings.compassLink;
    this.planLink = surroundings.planLink;
    this.otherPlans = surroundings.otherPlans;
    this.isExposed = surroundings.isExposed;
    this.ownBuckets = surroundings.ownBuckets;
    this.#surroundings = surroundings;
  }

  get hiddenQuestions() {
    return this.#surroundings.hiddenQuestions;
  }

  get questions() {
    this.asksQuestions = true;
    return this.#surroundings.questions;
  }
}

/** Whether what a link has led to is all that can be said: what there might be instead depends on others. */
function isSettled({ status }: CompassLink): boolean {
  return status === 'none' || status === 'outside' || status === 'found';
}
