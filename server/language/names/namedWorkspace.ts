import { isBucketId } from '../../coaching/buckets.ts';
import { emotions } from '../../coaching/emotions.ts';
import { builtInQuestions } from '../../coaching/questions.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Name, NameSort } from '../../document/names/name.ts';
import { namesOf } from '../../document/names/namesOf.ts';
import { KnownPeople } from './knownPeople.ts';
import { isSame, type Meaning, type Occurrence } from './meaning.ts';
import { compassOf, type NamedFiles, planOf } from './namedFiles.ts';

/** What `discussed` may name, in the order of format.md: of two that share an id, the first is meant. */
export const topicSorts = ['bucket', 'skill', 'trait', 'theme'] as const;

/** What the names of a workspace mean, at one moment: one of these serves one request. */
export class NamedWorkspace {
  readonly #files: NamedFiles;
  readonly #compasses = new Map<CoachDocument, ReturnType<typeof compassOf>>();
  #people: KnownPeople | undefined;

  constructor(files: NamedFiles) {
    this.#files = files;
  }

  /**
   * What a name means. Mostly one thing; several where a topic is both a bucket and a theme (the first
   * one counts), or where a bank's bucket stands in several compasses; none for a topic that is nothing
   * of all that.
   */
  meaningsOf(name: Name, document: CoachDocument): Meaning[] {
    const { sort, id } = name;
    switch (sort) {
      case 'theme':
      case 'action':
      // Nobody looks for a mood in other people's plans.
      case 'emotion':
        return [{ sort, id, holder: document.uri }];
      case 'question':
        return [{ sort, id, holder: undefined }];
      case 'person':
        return [{ sort, id: this.#personMeant(name, document), holder: undefined }];
      case 'topic':
        return topicSorts.flatMap((each) => this.#topic(each, id, document) ?? []);
      case 'bucket':
        if (document.kind === 'questions') return this.#bucketsOfCompasses(id);
        return [this.#ofCompass(sort, id, document)];
      default:
        return [this.#ofCompass(sort, id, document)];
    }
  }

  /** All places of a meaning, definitions first, each file's in the order of the file's parts. */
  occurrencesOf(meaning: Meaning): Occurrence[] {
    const all = this.#among(this.documentsOf(meaning), meaning);
    return [...all.filter(isDefinition), ...all.filter((each) => !isDefinition(each))];
  }

  /**
   * Where it is said what the name means; none for what is built in. Of a person it is their own plan
   * that says so, and only where there is none the plans of those whom they lead.
   */
  definitionsOf(meaning: Meaning): Occurrence[] {
    const found = this.#among(this.#definingDocumentsOf(meaning), meaning).filter(isDefinition);
    const own = found.filter(({ name }) => name.path[0] === 'person');
    return own.length > 0 ? own : found;
  }

  /** Whether there is what a name names; undefined where that cannot be told, or need not be. */
  isKnown(name: Name, document: CoachDocument): boolean | undefined {
    const { sort, id, role } = name;
    if (role === 'definition') return true;
    const compass = this.compassOf(document);
    switch (sort) {
      case 'emotion':
        return emotions().has(id);
      case 'question':
        return builtInQuestions().has(id) || this.#isDefined(name, document);
      // Owners and peers may be anybody.
      case 'person':
        return this.#isDefined(name, document) || undefined;
      case 'topic':
        return this.meaningsOf(name, document).length > 0 || (compass ? false : undefined);
      case 'bucket':
        if (isBucketId(id)) return true;
        if (document.kind !== 'questions' && compass === undefined) return undefined;
        return compass !== 'none' && this.#isDefined(name, document);
      case 'skill':
      case 'trait':
      case 'level':
        return typeof compass === 'object' ? this.#isDefined(name, document) : undefined;
      default:
        return this.#isDefined(name, document);
    }
  }

  /** As the function of this name, asked once a file. */
  compassOf(document: CoachDocument): ReturnType<typeof compassOf> {
    if (!this.#compasses.has(document)) {
      this.#compasses.set(document, compassOf(document, this.#files));
    }
    return this.#compasses.get(document);
  }

  get people(): KnownPeople {
    this.#people ??= new KnownPeople(this.#files.all('plan'));
    return this.#people;
  }

  /** Whom a file does not speak of itself may be somebody of whom another one does. */
  #personMeant(name: Name, document: CoachDocument): string {
    return defines(document, 'person', name.id) ? name.id : this.people.idOf(name, document);
  }

  #isDefined(name: Name, document: CoachDocument): boolean {
    return this.meaningsOf(name, document).some((each) => this.definitionsOf(each).length > 0);
  }

  #ofCompass(sort: NameSort, id: string, document: CoachDocument): Meaning {
    const compass = this.compassOf(document);
    if (typeof compass === 'object') return { sort, id, holder: compass.uri };
    const isBuiltIn = sort === 'bucket' && isBucketId(id) && compass === 'none';
    const plan = isBuiltIn ? undefined : (planOf(document, this.#files) ?? document);
    return { sort, id, holder: plan?.uri };
  }

  #bucketsOfCompasses(id: string): Meaning[] {
    const holders: (string | undefined)[] = this.#files
      .all('compass')
      .filter((compass) => isBucketId(id) || defines(compass, 'bucket', id))
      .map(({ uri }) => uri);
    if (isBucketId(id)) holders.push(undefined);
    return holders.map((holder) => ({ sort: 'bucket', id, holder }));
  }

  /** A topic as one of a sort; undefined where there is none of it. */
  #topic(sort: (typeof topicSorts)[number], id: string, document: CoachDocument) {
    if (sort === 'theme') {
      return defines(document, sort, id) ? { sort, id, holder: document.uri } : undefined;
    }
    const compass = this.compassOf(document);
    const isThere =
      (sort === 'bucket' && isBucketId(id)) ||
      (typeof compass === 'object' && defines(compass, sort, id)) ||
      // Without a compass a plan's skills and traits are free, so those that it uses are known.
      (sort !== 'bucket' && compass === 'none' && uses(document, sort, id));
    return isThere ? this.#ofCompass(sort, id, document) : undefined;
  }

  #among(documents: Iterable<CoachDocument>, meaning: Meaning): Occurrence[] {
    const { id, sort } = meaning;
    const found: Occurrence[] = [];
    for (const document of documents) {
      const { all, byId } = namesOf(document);
      // Whom a name means may hang on other files.
      const names = sort === 'person' ? all.filter((name) => name.sort === sort) : byId.get(id);
      for (const name of names ?? []) {
        if (name.sort !== sort && name.sort !== 'topic') continue;
        const meanings = this.meaningsOf(name, document);
        if (meanings.some((each) => isSame(each, meaning))) found.push({ document, name });
      }
    }
    return found;
  }

  #definingDocumentsOf({ sort, holder }: Meaning): readonly CoachDocument[] {
    const document = holder === undefined ? undefined : this.#files.get(holder);
    if (document) return [document];
    if (sort === 'person') return this.#files.all('plan');
    return sort === 'question' ? this.#files.all('questions') : [];
  }

  /** The files in which a meaning may be named, whether they do or not. */
  documentsOf({ sort, holder }: Meaning): ReadonlySet<CoachDocument> {
    const files = this.#files;
    const document = holder === undefined ? undefined : files.get(holder);
    const documents = new Set<CoachDocument>(document ? [document] : []);
    if (sort === 'theme' || sort === 'action' || sort === 'emotion') return documents;
    if (sort === 'person') for (const each of files.all('compass')) documents.add(each);
    for (const each of [...files.all('plan'), ...files.all('notes')]) {
      if (sort === 'person' || sort === 'question') documents.add(each);
      else if (this.#isUnder(each, document)) documents.add(each);
    }
    if (sort === 'question' || sort === 'bucket') {
      for (const each of files.all('questions')) documents.add(each);
    }
    return documents;
  }

  /**
   * Whether a plan or notes mean their ids by a compass or, where there is none, by a plan. Those that
   * are broken may, where it cannot be told.
   */
  #isUnder(document: CoachDocument, holder: CoachDocument | undefined): boolean {
    const compass = this.compassOf(document);
    if (!document.isSound && typeof compass !== 'object') return true;
    if (holder?.kind === 'compass') return compass === holder;
    if (holder) return planOf(document, this.#files) === holder;
    return compass === 'none';
  }
}

function isDefinition({ name }: Occurrence): boolean {
  return name.role === 'definition';
}

function defines(document: CoachDocument, sort: NameSort, id: string): boolean {
  return named(document, id).some((name) => name.sort === sort && name.role === 'definition');
}

function uses(document: CoachDocument, sort: NameSort, id: string): boolean {
  return named(document, id).some((name) => name.sort === sort);
}

function named(document: CoachDocument, id: string): readonly Name[] {
  return namesOf(document).byId.get(id) ?? [];
}
