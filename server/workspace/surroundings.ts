import type { Temporal } from 'temporal-polyfill';
import { attempt } from '../coaching/brokenPart.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { CompassLink, Neighbours, Surroundings } from '../document/surroundings.ts';
import { compassNotFound } from './compassNotFound.ts';
import { hasPlace, isCoachFile, normalUri, relativePath, resolveInside } from './paths.ts';
import type { SharedFacts } from './sharedFacts.ts';

/** What is known of a workspace, as far as the surroundings of its documents are read from it. */
export interface KnownWorkspace {
  readonly folders: readonly string[];
  /** True once every file has been read: until then nothing is known to be missing. */
  isComplete(): boolean;
  readonly facts: SharedFacts;
  /** A document wherever it is; one that cannot be read is as good as none. */
  load(uri: string): Promise<CoachDocument | undefined>;
  compasses(): readonly CoachDocument<'compass'>[];
  /** Whether git does not ignore a private file; undefined where git may not or cannot be asked. */
  isExposed(uri: string): Promise<boolean | undefined>;
}

/** What surrounds a document: the files that it names, and those that its findings depend on. */
export async function surroundingsIn(
  workspace: KnownWorkspace,
  document: CoachDocument,
  today: Temporal.PlainDate,
): Promise<Surroundings> {
  const plan = await planOf(workspace, document);
  const compassLink = await compassLinkOf(workspace, document, plan);
  const isExposed = document.isPrivate ? await workspace.isExposed(document.uri) : undefined;
  return new SurroundingsNow(workspace, document, {
    today,
    compassLink,
    planLink: plan,
    isExposed,
  });
}

type Known = Pick<Surroundings, 'today' | 'compassLink' | 'planLink' | 'isExposed'>;

/** What takes longer is found out when somebody asks. A class, as a version of a document is one (see there). */
class SurroundingsNow implements Surroundings {
  readonly today: Surroundings['today'];
  readonly compassLink: CompassLink;
  readonly planLink: Surroundings['planLink'];
  readonly isExposed: boolean | undefined;
  readonly #workspace: KnownWorkspace;
  readonly #document: CoachDocument;
  readonly #isComplete: boolean;

  constructor(workspace: KnownWorkspace, document: CoachDocument, known: Known) {
    this.today = known.today;
    this.compassLink = known.compassLink;
    this.planLink = known.planLink;
    this.isExposed = known.isExposed;
    this.#workspace = workspace;
    this.#document = document;
    this.#isComplete = workspace.isComplete();
  }

  get plansOfCompass() {
    return this.#isComplete && this.#document.kind === 'compass'
      ? plansOf(this.#workspace, this.#document.uri)
      : undefined;
  }

  // A text without a place may be on its way to one, or an old version of one of them.
  get otherPlans() {
    const { facts, folders } = this.#workspace;
    return this.#isComplete && hasPlace(this.#document.uri, folders)
      ? facts.plans.besides(normalUri(this.#document.uri))
      : undefined;
  }

  get neighbours() {
    return this.#isComplete && hasPlace(this.#document.uri, this.#workspace.folders)
      ? neighboursOf(this.#workspace, this.#document)
      : undefined;
  }

  // Parsing the bank takes longer than all the rest of a usual file, and hardly any file asks for it.
  get questions() {
    return this.#isComplete ? this.#workspace.facts.questions : undefined;
  }

  get hiddenQuestions() {
    return this.#isComplete ? this.#workspace.facts.hiddenQuestions : undefined;
  }

  get ownBuckets() {
    return this.#isComplete && this.#document.kind === 'questions'
      ? this.#workspace.facts.ownBuckets
      : undefined;
  }
}

/** The plans whose `compass` leads to a file. */
function plansOf({ facts, folders }: KnownWorkspace, compass: string): PlanFacts[] {
  const key = normalUri(compass);
  // Thousands of plans stand in few folders, and name few compasses.
  const leadsThere = new Map<string, boolean>();
  return facts.plans
    .all()
    .filter(({ uri, compass: path }) => {
      if (path === undefined) return false;
      const from = `${uri.slice(0, uri.lastIndexOf('/'))} ${path}`;
      const known = leadsThere.get(from);
      if (known !== undefined) return known;
      const leads = normalUri(resolveInside(path, uri, folders)) === key;
      leadsThere.set(from, leads);
      return leads;
    })
    .sort((one, other) => (one.uri < other.uri ? -1 : 1));
}

function neighboursOf(
  { compasses, facts, folders }: KnownWorkspace,
  { uri }: CoachDocument,
): Neighbours {
  const pathsTo = (files: readonly { readonly uri: string; readonly isPrivate: boolean }[]) =>
    files
      .filter(({ isPrivate }) => !isPrivate)
      .map((other) => relativePath(uri, other.uri))
      .filter((path) => resolveInside(path, uri, folders) !== 'outside');
  return {
    get compasses() {
      return pathsTo(compasses());
    },
    get plans() {
      return pathsTo(facts.plans.besides('').files);
    },
  };
}

/** For notes: the plan that they name. */
async function planOf(
  { folders, load }: KnownWorkspace,
  document: CoachDocument,
): Promise<CoachDocument<'plan'> | 'not-found' | undefined> {
  const path = attempt(() => ofKind(document, 'notes')?.content.plan);
  if (path === undefined || !hasPlace(document.uri, folders)) return undefined;
  const uri = resolveInside(path, document.uri, folders);
  const target = uri === 'outside' || !isCoachFile(uri) ? undefined : await load(uri);
  if (target && !target.isSound) return undefined;
  return ofKind(target, 'plan') ?? 'not-found';
}

async function compassLinkOf(
  { folders, load, compasses }: KnownWorkspace,
  document: CoachDocument,
  plan: CoachDocument<'plan'> | 'not-found' | undefined,
): Promise<CompassLink> {
  const holder = ofKind(document, 'plan') ?? (plan === 'not-found' ? undefined : plan);
  const path = attempt(() => holder?.content.compass);
  if (!holder || path === undefined || !hasPlace(holder.uri, folders)) {
    // A key that is broken, or leads nowhere from here, names a compass, only not which one.
    return { status: holder?.has('compass') ? 'unreadable' : 'none' };
  }
  const uri = resolveInside(path, holder.uri, folders);
  if (uri === 'outside') return { status: 'outside' };
  const target = isCoachFile(uri) ? await load(uri) : undefined;
  if (!target) {
    return compassNotFound(
      path,
      compasses().map((each) => relativePath(holder.uri, each.uri)),
    );
  }
  const compass = ofKind(target, 'compass');
  if (!compass) return { status: target.isSound ? 'not-a-compass' : 'unreadable' };
  return compass.isSound ? { status: 'found', document: compass } : { status: 'unreadable' };
}
