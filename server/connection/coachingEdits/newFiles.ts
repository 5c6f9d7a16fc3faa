import { moments } from '../../coaching/moments.ts';
import type { Refusal } from '../../edits/edit.ts';
import {
  type NewFiles,
  newCompassCommand,
  newNotesCommand,
  newPlanCommand,
  newTeamCommand,
} from '../../protocol.ts';
import { creation } from '../newFiles/creation.ts';
import { newCompassFile } from '../newFiles/newCompassFile.ts';
import { newNotesFile } from '../newFiles/newNotesFile.ts';
import { newPlanFile } from '../newFiles/newPlanFile.ts';
import { newTeamFiles } from '../newFiles/newTeamFiles.ts';
import type { Serving } from '../serving.ts';
import type { EditCommand } from './editCommand.ts';

/** The keys of an argument besides `uri`, all of them texts that may be missing. */
type Keys<Params> = readonly Exclude<keyof Params, 'uri'>[];

/** A command that makes files, of which the argument says the URI of one and texts for it. */
function making<Params extends { readonly uri: string }>(
  command: string,
  label: string,
  usage: string,
  keys: Keys<Params>,
  make: (params: Params, serving: Serving) => Promise<NewFiles | Refusal>,
): EditCommand {
  const isParams = (argument: unknown): argument is Params => {
    if (typeof argument !== 'object' || argument === null) return false;
    const { uri, ...texts } = argument as Record<string, unknown>;
    const given = keys.map((key) => texts[String(key)]).filter((each) => each !== undefined);
    const isMoment = texts.moment === undefined || moments.some((each) => each === texts.moment);
    return typeof uri === 'string' && isMoment && given.every((each) => typeof each === 'string');
  };
  return {
    command,
    label,
    uriOf: (argument) => (isParams(argument) ? argument.uri : String(argument)),
    async edit(_open, argument, serving) {
      if (typeof argument !== 'string' && !isParams(argument)) return { refused: usage };
      const params = typeof argument === 'string' ? ({ uri: argument } as Params) : argument;
      const made = await make(params, serving);
      return 'refused' in made ? made : creation(made, serving);
    },
  };
}

export const newCompassEdit = making(
  newCompassCommand,
  'New compass',
  'A compass is made by `{ uri }`, the file that is to be made; there may be a `title`. The URI alone will do.',
  ['title'],
  newCompassFile,
);

export const newPlanEdit = making(
  newPlanCommand,
  'New plan',
  'A plan is made by `{ uri, person }`: the file that is to be made, and a name. There may be `id`, `lead`, `level`, `headline`, the URI of a `compass`, and a `moment`: `new-pm`, `performance-cycle` or `growth-cadence`. The URI alone will do.',
  ['person', 'id', 'lead', 'level', 'headline', 'moment', 'compass'],
  newPlanFile,
);

export const newTeamEdit = making(
  newTeamCommand,
  'New team workspace',
  'A team’s workspace is made by the URI of its folder.',
  [],
  newTeamFiles,
);

export const newNotesEdit = making(
  newNotesCommand,
  'New private notes',
  'Private notes are made by the URI of the plan of the person whom they are about.',
  [],
  newNotesFile,
);
