import type { Plan } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { kebabCase, personId, type Someone } from '../../coaching/people.ts';
import { wordsFor } from '../words.ts';
import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place, siblingText } from './place.ts';

interface Known {
  readonly id: string;
  readonly description: string | undefined;
}

/** Other plans than so many are not asked for people. */
const MOST_PLANS = 200;

/** People's ids, where someone may be meant. */
export function people(place: Place): Draft[] {
  const known = new Map<string, Known>();
  for (const each of peopleFor(place)) if (!known.has(each.id)) known.set(each.id, each);
  return [...known.values()].map(({ id, description }) => ({
    kind: 'person',
    label: id,
    description,
    insert: { value: id },
  }));
}

function peopleFor(place: Place): Known[] {
  const { plan } = place;
  switch (`${holderTitle(place)}.${keyOf(place.path)}`) {
    case 'Plan.owner':
      return plan ? theTwo(plan, place) : [];
    case 'Action.owner':
    case 'Commitment.who':
      return plan ? [...theTwo(plan, place), ...namedIn(plan)] : [];
    case 'Round.by':
      return raters(place);
    case 'Lead.id':
      return [...named(siblingText(place, 'name')), ...leads(place)];
    case 'Person.id':
      return named(siblingText(place, 'name'));
    case 'Compass.owner':
      return leads(place);
    default:
      return [];
  }
}

/** The person and the lead. */
function theTwo(plan: Plan, { locale }: Place): Known[] {
  const words = wordsFor(locale);
  const person = attempt(() => ({ id: personId(plan), name: plan.person.name }));
  const lead = attempt(() => plan.lead);
  return [...someone(person, words.person), ...someone(lead, words.lead)];
}

function someone(one: Someone | undefined, role: string): Known[] {
  const name = attempt(() => one?.name);
  const id = attempt(() => one?.id) ?? (name === undefined ? undefined : kebabCase(name));
  return id ? [{ id, description: [name, role].filter(Boolean).join(' · ') }] : [];
}

/** Whoever else the plan names. */
function namedIn(plan: Plan): Known[] {
  const owners = each(
    attempt(() => plan.themes),
    ({ actions }) => each(actions, ({ owner }) => [owner]),
  );
  const promisers = each(
    attempt(() => plan.log),
    ({ commitments }) => each(commitments, ({ who }) => [who]),
  );
  return [...owners, ...promisers].flatMap((id) => (id ? [{ id, description: undefined }] : []));
}

/** The lead where the lead rates, and labels that tell peers apart without a name. */
function raters(place: Place): Known[] {
  const { plan, locale } = place;
  switch (siblingText(place, 'rater')) {
    case 'lead':
      return someone(
        attempt(() => plan?.lead),
        wordsFor(locale).lead,
      );
    case 'peer': {
      const taken = new Set(
        each(
          attempt(() => plan?.assessments),
          ({ by }) => [by],
        ),
      );
      const all = [...taken].flatMap((id) => (id && /^peer-/.test(id) ? [id] : []));
      let next = 1;
      while (taken.has(`peer-${next}`)) next++;
      return [...all, `peer-${next}`].map((id) => ({ id, description: undefined }));
    }
    default:
      return [];
  }
}

/** A name as an id, which is what an id is without being given. */
function named(name: string | undefined): Known[] {
  const id = name && kebabCase(name);
  return id ? [{ id, description: name }] : [];
}

/** Who leads someone else in the workspace. */
function leads({ surroundings, locale }: Place): Known[] {
  const plans = surroundings.otherPlans?.files.slice(0, MOST_PLANS) ?? [];
  return plans
    .filter(({ isPrivate }) => !isPrivate)
    .flatMap(({ lead }) => someone(lead, wordsFor(locale).lead));
}
