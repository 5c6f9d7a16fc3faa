import { isBucketId } from '../../coaching/buckets.ts';
import { builtInQuestions } from '../../coaching/questions.ts';
import { type Said, say } from '../../coaching/say.ts';
import type { Name } from '../../document/names/name.ts';
import type { NamedFile } from '../../document/names/namedFile.ts';
import { quoted } from '../../document/quoted.ts';
import type { Meaning } from '../names/meaning.ts';
import type { NamedWorkspace } from '../names/namedWorkspace.ts';
import type { NotRenamed } from './words.ts';
import { sortWords, whereIs } from './words.ts';

export const nothingHere: NotRenamed = {
  refused: say`There is no name here that could be changed. Themes, actions, skills, traits, levels, buckets, people and questions are renamed where their id stands, in any file.`,
};

/** Why what a name means cannot be given another id; undefined where it can. */
export function notRenamed(
  name: Name,
  meaning: Meaning | undefined,
  file: NamedFile,
  workspace: NamedWorkspace,
): NotRenamed | undefined {
  const reason =
    builtIn(meaning) ??
    namedByName(name, meaning) ??
    lostCompass(meaning, file, workspace) ??
    (meaning ? withoutId(meaning, workspace) : undefined) ??
    undefinedName(name, meaning, file, workspace);
  return reason === undefined ? undefined : { refused: reason };
}

function builtIn(meaning: Meaning | undefined): Said | undefined {
  if (meaning?.sort === 'bucket' && isBucketId(meaning.id)) {
    return say`${quoted(meaning.id)} is one of the eight buckets of the PMwheel, which are the same for everybody. To show it by other words, give it a \`title\` in the compass.`;
  }
  if (meaning?.sort === 'question' && builtInQuestions().has(meaning.id)) {
    return say`${quoted(meaning.id)} is a question of the built-in bank, which is the same for everybody. To ask in your own words, add a question with an id of its own to a file of \`kind: questions\`.`;
  }
  if (meaning?.sort === 'emotion') {
    return say`${quoted(meaning.id)} is one of the thirty emotions, which are the same for everybody. To change the mood of this entry, write another one.`;
  }
  return undefined;
}

function namedByName(name: Name, meaning: Meaning | undefined): Said | undefined {
  if (name.sort !== 'person' || name.role === 'definition') return undefined;
  if (name.spelling === 'id' && name.id === meaning?.id) return undefined;
  return say`Here somebody is named by name, and only ids are renamed: rename the \`id\` where it stands, or change the name here.`;
}

/** Somebody without an id of their own has the one that their name comes to. */
function withoutId(meaning: Meaning, workspace: NamedWorkspace): Said | undefined {
  if (meaning.sort !== 'person') return undefined;
  const place = workspace
    .occurrencesOf(meaning)
    .find(({ name }) => name.role === 'definition' && name.spelling === 'name');
  if (!place) return undefined;
  return say`The id ${quoted(meaning.id)} is not written, but follows from the name in ${whereIs(place)}. Add \`id: ${meaning.id}\` there first; then it can be renamed.`;
}

function lostCompass(
  meaning: Meaning | undefined,
  file: NamedFile,
  workspace: NamedWorkspace,
): Said | undefined {
  const isOfCompass = meaning === undefined || /^(?:skill|trait|level|bucket)$/.test(meaning.sort);
  if (!isOfCompass || file.kind === 'questions' || workspace.compassOf(file) !== undefined)
    return undefined;
  return say`The compass of this file cannot be read, and it defines what this means: mend its path or the compass first.`;
}

function undefinedName(
  { id }: Name,
  meaning: Meaning | undefined,
  file: NamedFile,
  workspace: NamedWorkspace,
): Said | undefined {
  if (!meaning) {
    return say`${quoted(id)} is no bucket, skill, trait or theme: correct it here instead.`;
  }
  const isFree = /^(?:skill|trait|level)$/.test(meaning.sort);
  if (isFree && workspace.compassOf(file) === 'none') return undefined;
  if (workspace.definitionsOf(meaning).length > 0) return undefined;
  if (meaning.sort === 'person') {
    return say`No plan has a person or a lead with the id ${quoted(id)}: change it here instead.`;
  }
  return say`There is no ${sortWords[meaning.sort]} ${quoted(id)}: correct it here, or define it first.`;
}
