import { availableParallelism } from 'node:os';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import type { PlanFacts } from '../../document/planFacts.ts';
import { type OtherPlans, PlanIndex } from '../../document/planIndex.ts';
import { nodeFiles, readFound } from '../../workspace/nodeFiles.ts';
import type { Failures } from '../failures.ts';
import type { Progress } from '../progress.ts';
import { reasonOf, reasons } from '../reasons.ts';
import type { CheckedFile } from '../result.ts';
import { displayUri, type Target } from '../targets.ts';
import { Cache } from './cache.ts';
import { type CheckSettings, FileChecker, type Job, type Outcome } from './fileChecker.ts';
import { checkInThreads } from './threads.ts';

/** How `checkWorkspace` does its work, and whom it tells. */
export interface Means {
  readonly settings: Omit<CheckSettings, 'shared'>;
  readonly cwd: string;
  /** How many threads; undefined: as many as serve. */
  readonly jobs: number | undefined;
  /** The file, absolute, in which to keep what was found for the next time; undefined for none. */
  readonly cache: string | undefined;
  /** The program's own file; undefined where there is none to start threads with. */
  readonly script: string | undefined;
  readonly failures: Failures;
  /** Takes what people should know, in lines, that changes nothing. */
  readonly notes: string[];
  readonly progress: Progress;
}

/**
 * Finds what there is to say of files, having looked at all files of the workspace: each of them once,
 * but those again of which the findings turn out to hang on others. One that cannot be read goes to the
 * failures.
 *
 * The number of threads makes no difference to what is found.
 */
export async function checkWorkspace(
  targets: readonly Target[],
  means: Means,
): Promise<CheckedFile[]> {
  const { cwd, failures } = means;
  const members = new Set<string>();
  for (const folder of means.settings.folders) {
    const found = await nodeFiles.find(folder);
    for (const uri of found.uris) members.add(uri);
    for (const { uri, error } of found.failures)
      failures.add(displayUri(uri, cwd), reasonOf(error));
  }
  const reported = new Map(targets.map(({ uri, path }) => [uri, path]));
  const jobs: Job[] = [];
  for (const uri of new Set([...members, ...reported.keys()])) {
    const path = reported.get(uri);
    const text = await textOf(uri, members.has(uri), (reason) => {
      if (path !== undefined) failures.add(path, reason);
    });
    if (text !== undefined) jobs.push({ uri, text, isReported: path !== undefined });
  }
  const shared = jobs
    .filter(({ uri, text }) => members.has(uri) && looksShared(text))
    .map(({ uri }) => uri);
  const settings: CheckSettings = { ...means.settings, shared };
  const first = await checkOnce(jobs, settings, means);
  const outcomes = await checkAgain(jobs, first, members, settings);
  const byUri = new Map(jobs.map((job, index) => [job.uri, { job, outcome: outcomes[index] }]));
  return targets.flatMap(({ uri, path }) => {
    const { job, outcome } = byUri.get(uri) ?? {};
    if (!job || !outcome) return [];
    const text = TextDocument.create(uri, 'coach', 0, job.text);
    return [{ path, uri, text, isPrivate: outcome.isPrivate, findings: outcome.findings }];
  });
}

/** Looks at each file by itself, but those of which the outcome is known from the last time. */
async function checkOnce(
  jobs: readonly Job[],
  settings: CheckSettings,
  { jobs: threads, cache: file, script, progress, notes }: Means,
): Promise<Outcome[]> {
  const cache = file === undefined ? undefined : new Cache(file, settings, jobs, script);
  const known = jobs.map((job) => cache?.get(job));
  const due = jobs.filter((_, index) => !known[index]);
  const found = await checkInThreads(
    due,
    settings,
    { threads: threadsFor(due.length, threads), script },
    (done) => progress.show('Checking', done, due.length),
  );
  const outcomes = new Map(due.map((job, index) => [job, found[index]]));
  for (const [job, outcome] of outcomes) if (outcome) cache?.set(job, outcome);
  try {
    cache?.write();
  } catch (error) {
    notes.push(`cannot write the cache ${file}: ${reasonOf(error)}`);
  }
  return jobs.flatMap((job, index) => known[index] ?? outcomes.get(job) ?? []);
}

async function textOf(
  uri: string,
  isMember: boolean,
  fail: (reason: string) => void,
): Promise<string | undefined> {
  try {
    const text = isMember ? readFound(uri) : await nodeFiles.read(uri);
    // Removed meanwhile, or spelt in another case than on disk.
    if (text === undefined) fail(reasons.ENOENT);
    return text;
  } catch (error) {
    fail(reasonOf(error));
    return undefined;
  }
}

/**
 * How many threads besides this one. Measured over a thousand plans on two cores: a second one saves a
 * sixth of the time and takes 80 MB, since each of them has to warm up by itself. So it pays later.
 */
function threadsFor(files: number, asked: number | undefined): number {
  if (files < 200 && (asked ?? 1) === 1) return 0;
  return asked ?? Math.max(1, Math.min(availableParallelism(), 4, Math.floor(files / 1000)));
}

/**
 * Whether a file may be a compass or a bank of questions, so that all threads read it first. One that
 * is but does not look like it is found out later, which takes longer.
 */
function looksShared(text: string): boolean {
  return /^["']?kind["']?\s*:\s*["']?(compass|questions)\b/m.test(text);
}

/** Looks again, with all that is known now, at the files for which that may make a difference. */
async function checkAgain(
  jobs: readonly Job[],
  first: readonly Outcome[],
  members: ReadonlySet<string>,
  settings: CheckSettings,
): Promise<Outcome[]> {
  const inWorkspace = first.filter(({ uri }) => members.has(uri));
  const plans = new PlanIndex();
  for (const { uri, facts } of inWorkspace) plans.set(uri, facts);
  const shared = inWorkspace.filter(({ kind }) => kind === 'compass' || kind === 'questions');
  const known = new Set(settings.shared);
  const isMissed = (of: Kind) => shared.some(({ uri, kind }) => kind === of && !known.has(uri));
  const [isBankMissed, isCompassMissed] = [isMissed('questions'), isMissed('compass')];
  let checker: FileChecker | undefined;
  const outcomes: Outcome[] = [];
  for (const [index, outcome] of first.entries()) {
    const job = jobs[index];
    const { uri, kind, facts, isOpen, asksQuestions } = outcome;
    const isDue =
      isOpen ||
      (asksQuestions && isBankMissed) ||
      // Their buckets are held against those of all compasses.
      (kind === 'questions' && isCompassMissed) ||
      (facts && hasRelatives(facts, plans.besides(uri)));
    if (!job?.isReported || !isDue) {
      outcomes.push(outcome);
      continue;
    }
    if (!checker) {
      checker = new FileChecker({
        ...settings,
        // Those that only look like it may be compasses that cannot be read.
        shared: [...new Set([...settings.shared, ...shared.map((each) => each.uri)])],
      });
      for (const each of inWorkspace) if (each.facts) checker.know(each.facts);
    }
    outcomes.push(await checker.check(job));
  }
  return outcomes;
}

/** Whether other plans have anything to do with a plan. */
function hasRelatives(facts: PlanFacts, others: OtherPlans): boolean {
  const { person, themes } = facts;
  if (person === undefined) return false;
  if (others.doublesOf(facts).length > 0) return true;
  return themes.some((theme) => others.copiesOf(theme, person, 1).length > 0);
}
