import { isBucketId } from '../../coaching/buckets.ts';
import { kebabCase, refersTo } from '../../coaching/people.ts';
import { builtInQuestions } from '../../coaching/questions.ts';
import { type Said, say } from '../../coaching/say.ts';
import { quoted } from '../../document/quoted.ts';
import { isSame, type Meaning, type Occurrence } from '../names/meaning.ts';
import { type NamedWorkspace, topicSorts } from '../names/namedWorkspace.ts';
import type { NotRenamed } from './words.ts';
import { sortWords, whereIs } from './words.ts';

/**
 * Why an id cannot be given to what has another one so far: something has it already, or some place
 * would come to mean something else by it. Undefined where it is free.
 *
 * @param places all that are going to be changed.
 */
export function taken(
  newId: string,
  meaning: Meaning,
  places: readonly Occurrence[],
  workspace: NamedWorkspace,
): NotRenamed | undefined {
  const [other] = workspace.occurrencesOf({ ...meaning, id: newId });
  const reason =
    takenByBuiltIn(newId, meaning) ??
    (other ? takenBy(other, newId, meaning) : undefined) ??
    anotherTopic(newId, meaning, places, workspace) ??
    (meaning.sort === 'bucket' ? anotherBucket(newId, meaning, workspace) : undefined) ??
    (meaning.sort === 'person' ? anotherPerson(newId, meaning, places, workspace) : undefined);
  return reason === undefined ? undefined : { refused: reason };
}

function takenByBuiltIn(newId: string, { sort }: Meaning): Said | undefined {
  if (sort === 'bucket' && isBucketId(newId)) {
    return say`${quoted(newId)} is one of the eight buckets of the PMwheel: choose another id.`;
  }
  if (sort === 'question' && builtInQuestions().has(newId)) {
    return say`${quoted(newId)} is a question of the built-in bank: choose another id.`;
  }
  return undefined;
}

function takenBy(other: Occurrence, newId: string, { sort }: Meaning): Said {
  return other.name.role === 'definition'
    ? say`There is a ${sortWords[sort]} ${quoted(newId)} already, in ${whereIs(other)}: choose another id.`
    : say`${quoted(newId)} is named already in ${whereIs(other)}, where it means no ${sortWords[sort]} that there is: choose another id, or correct that one first.`;
}

/** What is `discussed` may be of four sorts, so an id that is free in one may not be so in another. */
function anotherTopic(
  newId: string,
  meaning: Meaning,
  places: readonly Occurrence[],
  workspace: NamedWorkspace,
): Said | undefined {
  if (!topicSorts.some((each) => each === meaning.sort)) return undefined;
  for (const file of workspace.filesOf(meaning)) {
    const name = file.withId(newId).find(({ sort }) => sort === 'topic');
    if (name) return meansElse(newId, { file, name });
  }
  const place = places.find(
    ({ file, name }) =>
      name.sort === 'topic' && workspace.meaningsOf({ ...name, id: newId }, file).length > 0,
  );
  return place && meansElse(newId, place);
}

/** A bank names buckets of all compasses: there this one would be one with another compass's. */
function anotherBucket(
  newId: string,
  meaning: Meaning,
  workspace: NamedWorkspace,
): Said | undefined {
  for (const file of workspace.filesOf(meaning)) {
    if (file.kind !== 'questions') continue;
    const name = file.withId(newId).find(({ sort }) => sort === 'bucket');
    if (name) return meansElse(newId, { file, name });
  }
  return undefined;
}

/** People are named by name too, so an id may be what somebody else is called. */
function anotherPerson(
  newId: string,
  meaning: Meaning,
  places: readonly Occurrence[],
  workspace: NamedWorkspace,
): Said | undefined {
  for (const file of workspace.filesOf(meaning)) {
    const all = file.ofSort('person');
    const own = all.filter(({ role }) => role === 'definition');
    const isDefinedHere = own.some(({ id }) => id === meaning.id);
    for (const name of all) {
      if (name.role === 'definition') continue;
      // Whom a file itself speaks of, it means before anybody else.
      if (!isDefinedHere && own.some(({ id }) => id === name.id)) continue;
      if (kebabCase(name.text ?? name.id) !== newId) continue;
      const [meant] = workspace.meaningsOf(name, file);
      if (meant && !isSame(meant, meaning)) return meansElse(newId, { file, name });
    }
  }
  // A plan's person is looked for first, and by first name too.
  for (const { file, name } of places) {
    if (name.as !== 'lead') continue;
    const person = file.ofSort('person').find((each) => each.as === 'person');
    const isCalled = person?.title !== undefined && refersTo(newId, { id: '', name: person.title });
    if (isCalled) return meansElse(newId, { file, name: person });
  }
  return undefined;
}

function meansElse(newId: string, place: Occurrence): Said {
  return say`In ${whereIs(place)} ${quoted(newId)} means something else: choose another id.`;
}
