import type { Question, QuestionBank } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { allBuckets, isBucketId } from '../coaching/buckets.ts';
import { allQuestions } from '../coaching/questions.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { factsOf, type PlanFacts } from '../document/planFacts.ts';
import { PlanIndex } from '../document/planIndex.ts';
import type { OwnBuckets } from '../document/surroundings.ts';

/**
 * What the files of a workspace say to all others, kept up to date file by file: reading it off all of
 * them for each of them would take longer than all the rest.
 */
export class SharedFacts {
  readonly #documentOf: (uri: string) => CoachDocument | undefined;
  readonly #plans = new PlanIndex();
  /** Plans of which no more is known than that, whatever is read of their files besides. */
  readonly #known = new Map<string, PlanFacts>();
  readonly #banks = new Map<string, QuestionBank>();
  readonly #privateBanks = new Set<string>();
  readonly #compasses = new Map<string, CompassBuckets>();
  #questions: ReadonlyMap<string, Question> | undefined;
  #hidden: ReadonlySet<string> | undefined;
  readonly #stale = new Set<string>();

  /** @param documentOf a file of the workspace as it is now; undefined where there is none of the name. */
  constructor(documentOf: (uri: string) => CoachDocument | undefined) {
    this.#documentOf = documentOf;
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
    this.#update();
    return this.#plans;
  }

  /** The built-in questions and those of the workspace, by id. */
  get questions(): ReadonlyMap<string, Question> {
    this.#update();
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
    this.#update();
    const all = new Set<string>();
    const quotable = new Set<string>();
    for (const { buckets, isPrivate } of this.#compasses.values()) {
      if (!buckets) return undefined;
      for (const bucket of buckets) {
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

  #update(): void {
    for (const uri of this.#stale) {
      const document = this.#documentOf(uri);
      const plan = ofKind(document, 'plan');
      this.#plans.set(uri, plan ? factsOf(plan) : this.#known.get(uri), plan);
      this.#setBank(uri, ofKind(document, 'questions'));
      const compass = document && compassBuckets(document);
      if (compass) this.#compasses.set(uri, compass);
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

interface CompassBuckets {
  /** Those besides the eight; undefined where they cannot be read. */
  readonly buckets: readonly string[] | undefined;
  readonly isPrivate: boolean;
}

/** Undefined for a file that is no compass, as far as can be told. */
function compassBuckets(document: CoachDocument): CompassBuckets | undefined {
  const { isPrivate, isSound, text } = document;
  const compass = ofKind(document, 'compass');
  if (compass) {
    const buckets = isSound ? attempt(() => allBuckets(compass.content)) : undefined;
    return { buckets: buckets?.filter((id) => !isBucketId(id)), isPrivate };
  }
  // One that is broken above its kind, or too large to be read, may have any.
  const mayBeCompass = document.kind === undefined && looksLikeCompass.test(text.getText());
  return mayBeCompass ? { buckets: undefined, isPrivate } : undefined;
}

const looksLikeCompass = /\bkind["']?\s*:\s*["']?compass\b/;
