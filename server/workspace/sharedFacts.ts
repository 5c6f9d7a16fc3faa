import type { Question, QuestionBank } from '../../schemas/generated/format.d.ts';
import { allQuestions } from '../coaching/questions.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { factsOf, type PlanFacts } from '../document/planFacts.ts';
import { PlanIndex } from '../document/planIndex.ts';

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
  #questions: ReadonlyMap<string, Question> | undefined;
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

  #update(): void {
    for (const uri of this.#stale) {
      const document = this.#documentOf(uri);
      const plan = ofKind(document, 'plan');
      this.#plans.set(uri, plan ? factsOf(plan) : this.#known.get(uri), plan);
      this.#setBank(uri, ofKind(document, 'questions')?.content);
    }
    this.#stale.clear();
  }

  #setBank(uri: string, bank: QuestionBank | undefined): void {
    if (bank === this.#banks.get(uri)) return;
    if (bank) this.#banks.set(uri, bank);
    else this.#banks.delete(uri);
    this.#questions = undefined;
  }
}
