import { isBucketId } from '../../coaching/buckets.ts';
import { emotions } from '../../coaching/emotions.ts';
import { builtInQuestions } from '../../coaching/questions.ts';
import type { Name, NameSort } from '../../document/names/name.ts';
import type { NamedFile } from '../../document/names/namedFile.ts';
import { KnownPeople } from './knownPeople.ts';
import { isSame, type Meaning, type Occurrence } from './meaning.ts';
import { compassOf, type NamedFiles, planOf } from './namedFiles.ts';

/** What `discussed` may name, in the order of format.md: of two that share an id, the first is meant. */
export const topicSorts = ['bucket', 'skill', 'trait', 'theme'] as const;

/** What the names of a workspace mean, at one moment: one of these serves one request. */
export class NamedWorkspace {
  readonly #files: NamedFiles;
  readonly #compasses = new Map<NamedFile, ReturnType<typeof compassOf>>();
  #people: KnownPeople | undefined;

  constructor(files: NamedFiles) {
    this.#files = files;
  }

  /**
   * What a name means. Mostly one thing; several where a topic is both a bucket and a theme (the first
   * one counts), or where a bank's bucket stands in several compasses; none for a topic that is nothing
   * of all that.
   */
  meaningsOf(name: Name, file: NamedFile): Meaning[] {
    const { sort, id } = name;
    switch (sort) {
      case 'theme':
      case 'action':
      // Nobody looks for a mood in other people's plans.
      case 'emotion':
        return [{ sort, id, holder: file.uri }];
      case 'question':
        return [{ sort, id, holder: undefined }];
      case 'person':
        return [{ sort, id: this.#personMeant(name, file), holder: undefined }];
      case 'topic':
        return topicSorts.flatMap((each) => this.#topic(each, id, file) ?? []);
      case 'bucket':
        if (file.kind === 'questions') return this.#bucketsOfCompasses(id);
        return [this.#ofCompass(sort, id, file)];
      default:
        return [this.#ofCompass(sort, id, file)];
    }
  }

  /** All places of a meaning, definitions first, each file's in the order of the file's parts. */
  occurrencesOf(meaning: Meaning): Occurrence[] {
    const all = this.#among(this.filesOf(meaning), meaning);
    return [...all.filter(isDefinition), ...all.filter((each) => !isDefinition(each))];
  }

  /**
   * Where it is said what the name means; none for what is built in. Of a person it is their own plan
   * that says so, and only where there is none the plans of those whom they lead.
   */
  definitionsOf(meaning: Meaning): Occurrence[] {
    const found = this.#among(this.#definingFilesOf(meaning), meaning).filter(isDefinition);
    const own = found.filter(({ name }) => name.as === 'person');
    return own.length > 0 ? own : found;
  }

  /** Whether there is what a name names; undefined where that cannot be told, or need not be. */
  isKnown(name: Name, file: NamedFile): boolean | undefined {
    const { sort, id, role } = name;
    if (role === 'definition') return true;
    const compass = this.compassOf(file);
    switch (sort) {
      case 'emotion':
        return emotions().has(id);
      case 'question':
        return builtInQuestions().has(id) || this.#isDefined(name, file);
      // Owners and peers may be anybody.
      case 'person':
        return this.#isDefined(name, file) || undefined;
      case 'topic':
        return this.meaningsOf(name, file).length > 0 || (compass ? false : undefined);
      case 'bucket':
        if (isBucketId(id)) return true;
        if (file.kind !== 'questions' && compass === undefined) return undefined;
        return compass !== 'none' && this.#isDefined(name, file);
      case 'skill':
      case 'trait':
      case 'level':
        return typeof compass === 'object' ? this.#isDefined(name, file) : undefined;
      default:
        return this.#isDefined(name, file);
    }
  }

  /** As the function of this name, asked once a file. */
  compassOf(file: NamedFile): ReturnType<typeof compassOf> {
    if (!this.#compasses.has(file)) {
      this.#compasses.set(file, compassOf(file, this.#files));
    }
    return this.#compasses.get(file);
  }

  get people(): KnownPeople {
    this.#people ??= new KnownPeople(this.#files.all('plan'));
    return this.#people;
  }

  /** Whom a file does not speak of itself may be somebody of whom another one does. */
  #personMeant(name: Name, file: NamedFile): string {
    return defines(file, 'person', name.id) ? name.id : this.people.idOf(name);
  }

  #isDefined(name: Name, file: NamedFile): boolean {
    return this.meaningsOf(name, file).some((each) => this.definitionsOf(each).length > 0);
  }

  #ofCompass(sort: NameSort, id: string, file: NamedFile): Meaning {
    const compass = this.compassOf(file);
    if (typeof compass === 'object') return { sort, id, holder: compass.uri };
    const isBuiltIn = sort === 'bucket' && isBucketId(id) && compass === 'none';
    const plan = isBuiltIn ? undefined : (planOf(file, this.#files) ?? file);
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
  #topic(sort: (typeof topicSorts)[number], id: string, file: NamedFile) {
    if (sort === 'theme') {
      return defines(file, sort, id) ? { sort, id, holder: file.uri } : undefined;
    }
    const compass = this.compassOf(file);
    const isThere =
      (sort === 'bucket' && isBucketId(id)) ||
      (typeof compass === 'object' && defines(compass, sort, id)) ||
      // Without a compass a plan's skills and traits are free, so those that it uses are known.
      (sort !== 'bucket' && compass === 'none' && uses(file, sort, id));
    return isThere ? this.#ofCompass(sort, id, file) : undefined;
  }

  #among(files: Iterable<NamedFile>, meaning: Meaning): Occurrence[] {
    const { id, sort } = meaning;
    const found: Occurrence[] = [];
    for (const file of files) {
      // Whom a name means may hang on other files.
      const names = sort === 'person' ? file.ofSort(sort) : file.withId(id);
      for (const name of names) {
        if (name.sort !== sort && name.sort !== 'topic') continue;
        const meanings = this.meaningsOf(name, file);
        if (meanings.some((each) => isSame(each, meaning))) found.push({ file, name });
      }
    }
    return found;
  }

  #definingFilesOf({ sort, holder }: Meaning): readonly NamedFile[] {
    const file = holder === undefined ? undefined : this.#files.get(holder);
    if (file) return [file];
    if (sort === 'person') return this.#files.all('plan');
    return sort === 'question' ? this.#files.all('questions') : [];
  }

  /** The files in which a meaning may be named, whether they do or not. */
  filesOf({ sort, holder }: Meaning): ReadonlySet<NamedFile> {
    const files = this.#files;
    const file = holder === undefined ? undefined : files.get(holder);
    const found = new Set<NamedFile>(file ? [file] : []);
    if (sort === 'theme' || sort === 'action' || sort === 'emotion') return found;
    if (sort === 'person') for (const each of files.all('compass')) found.add(each);
    for (const each of [...files.all('plan'), ...files.all('notes')]) {
      if (sort === 'person' || sort === 'question') found.add(each);
      else if (this.#isUnder(each, file)) found.add(each);
    }
    if (sort === 'question' || sort === 'bucket') {
      for (const each of files.all('questions')) found.add(each);
    }
    return found;
  }

  /** Whether a file is certainly as it is known here: else it has to be read before it is changed. */
  isCertain(file: NamedFile): boolean {
    return this.#files.isCertain(file);
  }

  /**
   * Whether a plan or notes mean their ids by a compass or, where there is none, by a plan. Those that
   * are broken may, where it cannot be told.
   */
  #isUnder(file: NamedFile, holder: NamedFile | undefined): boolean {
    const compass = this.compassOf(file);
    if (!file.isSound && typeof compass !== 'object') return true;
    if (holder?.kind === 'compass') return compass === holder;
    if (holder) return planOf(file, this.#files) === holder;
    return compass === 'none';
  }
}

function isDefinition({ name }: Occurrence): boolean {
  return name.role === 'definition';
}

function defines(file: NamedFile, sort: NameSort, id: string): boolean {
  return file.withId(id).some((name) => name.sort === sort && name.role === 'definition');
}

function uses(file: NamedFile, sort: NameSort, id: string): boolean {
  return file.withId(id).some((name) => name.sort === sort);
}
