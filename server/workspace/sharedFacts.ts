import type { Question, QuestionBank } from '../../schemas/generated/format.d.ts';
import { allQuestions } from '../coaching/questions.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { FileFacts } from '../document/fileFacts.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import { PlanIndex } from '../document/planIndex.ts';
import type { OwnBuckets } from '../document/surroundings.ts';

/** What is known of a file of the workspace. */
export interface KnownFile {
  readonly facts: FileFacts;
  /** The whole of it, as far as it is kept: that of a bank of questions always is. */
  readonly document: CoachDocument | undefined;
}

/**
 * What the files of a workspace say to all others, kept up to date file by file: reading it off all of
 * them for each of them would take longer than all the rest.
 */
export class SharedFacts {
  readonly #fileOf: (uri: string) => KnownFile | undefined;
  readonly #plans = new PlanIndex();
  /** Plans of which no more is known than that, whatever is read of their files besides. */
  readonly #known = new Map<string, PlanFacts>();
  readonly #banks = new Map<string, QuestionBank>();
  readonly #privateBanks = new Set<string>();
  readonly #compasses = new Map<string, FileFacts>();
  #questions: ReadonlyMap<string, Question> | undefined;
  #hidden: ReadonlySet<string> | undefined;
  readonly #stale = new Set<string>();

  /** @param fileOf a file of the workspace as it is now; undefined where there is none of the name. */
  constructor(fileOf: (uri: string) => KnownFile | undefined) {
    this.#fileOf = fileOf;
  }

  /** A file may have changed: it is looked at when somebody asks. */
  mark(uri: string): void {
    this.#stale.add(uri);
  }

  /** Takes a plan to be known by its facts, without its file being read. */
  know(uri: string, facts: PlanFacts): void {
    this.#known.set(uri, facts);
    this.#plans.set(uri, facts);
  }

  get plans(): PlanIndex {
    this.update();
    return this.#plans;
  }

  /** The built-in questions and those of the workspace, by id. */
  get questions(): ReadonlyMap<string, Question> {
    this.update();
    const uris = [...this.#banks.keys()].sort();
    this.#questions ??= allQuestions(uris.flatMap((uri) => this.#banks.get(uri) ?? []));
    return this.#questions;
  }

  /** The ids of questions that only private banks have. */
  get hiddenQuestions(): ReadonlySet<string> {
    const { questions } = this;
    this.#hidden ??= this.#privateBanks.size === 0 ? new Set() : this.#hiddenAmong(questions);
    return this.#hidden;
  }

  /** The buckets of all compasses besides the eight; undefined where one of them cannot be read. */
  get ownBuckets(): OwnBuckets | undefined {
    this.update();
    const all = new Set<string>();
    const quotable = new Set<string>();
    for (const { compass, isPrivate } of this.#compasses.values()) {
      if (!compass?.ownBuckets) return undefined;
      for (const bucket of compass.ownBuckets) {
        all.add(bucket);
        if (!isPrivate) quotable.add(bucket);
      }
    }
    return { all, quotable };
  }

  #hiddenAmong(questions: ReadonlyMap<string, Question>): Set<string> {
    const shown = [...this.#banks].filter(([uri]) => !this.#privateBanks.has(uri));
    const known = allQuestions(shown.map(([, bank]) => bank));
    return new Set([...questions.keys()].filter((id) => !known.has(id)));
  }

  /** Looks at the files that may have changed: anybody who asks does so as well. */
  update(): void {
    for (const uri of this.#stale) {
      const file = this.#fileOf(uri);
      this.#plans.set(uri, file?.facts.plan ?? this.#known.get(uri));
      this.#setBank(uri, ofKind(file?.document, 'questions'));
      if (file?.facts.compass) this.#compasses.set(uri, file.facts);
      else this.#compasses.delete(uri);
    }
    this.#stale.clear();
  }

  #setBank(uri: string, document: CoachDocument<'questions'> | undefined): void {
    if (document?.isPrivate) this.#privateBanks.add(uri);
    else this.#privateBanks.delete(uri);
    const bank = document?.content;
    if (bank === this.#banks.get(uri)) return;
    if (bank) this.#banks.set(uri, bank);
    else this.#banks.delete(uri);
    this.#questions = undefined;
    this.#hidden = undefined;
  }
}
