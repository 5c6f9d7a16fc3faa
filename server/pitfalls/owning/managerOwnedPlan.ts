import type { Plan } from '../../../schemas/generated/format.d.ts';
import { firstName, personId, refersTo, shownName } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { openActions, openThemes } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue } from '../../document/place.ts';
import { quoted } from '../references/misnamed.ts';
import { type Finding, type Related, rule } from '../rule.ts';

/** With fewer open actions a share says nothing (pitfalls.md, same code). */
const FEWEST_ACTIONS = 3;

export const managerOwnedPlan = rule({
  code: 'manager-owned-plan',
  section: 'owning',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    share: { default: 0.5, what: "largest share of the open actions that may be the lead's" },
  },
  what: 'The plan is not in the hands of the person whom it is about.',
  why: 'The framework\'s pitfall "Manager-Owned Plans": a plan made for the product manager. Who does not own the document does not own the growth.',
  example: {
    before: yaml`
      kind: plan
      person: { id: ana, name: Ana Lopez }
      lead: { id: dana, name: Dana Kim }
      owner: dana
    `,
    after: yaml`
      kind: plan
      person: { id: ana, name: Ana Lopez }
      lead: { id: dana, name: Dana Kim }
      owner: ana
    `,
  },
  *check({ content }, { share }) {
    const finding = foreignOwner(content) ?? actionsOfLead(content, share);
    if (finding) yield finding;
  },
});

function foreignOwner(plan: Plan): Finding | undefined {
  const { owner, lead, person } = plan;
  // Of a blank one `missing-owner` tells.
  if (!owner?.trim() || refersTo(owner, person)) return undefined;
  const who =
    lead && refersTo(owner, lead)
      ? say`${shownName(lead, owner)}, the lead,`
      : say`${quoted(owner)}, who is not ${person.name},`;
  return {
    at: onValue('owner'),
    message: say`${who} owns this plan: let ${firstName(person.name) ?? ''} put it into words of their own, then set \`owner: ${personId(plan)}\`.`,
    data: { owner: personId(plan) },
  };
}

function actionsOfLead(plan: Plan, share: number): Finding | undefined {
  const { lead, person } = plan;
  if (!lead) return undefined;
  let count = 0;
  const related: Related[] = [];
  for (const { theme, index } of openThemes(plan)) {
    for (const { action, index: number } of openActions(theme)) {
      count++;
      const owner = action.owner?.trim() || plan.owner;
      if (owner === undefined || refersTo(owner, person) || !refersTo(owner, lead)) continue;
      related.push({
        at: onValue('themes', index, 'actions', number, 'do'),
        message: say`One of the lead's actions`,
      });
    }
  }
  const theirs = related.length;
  if (count < FEWEST_ACTIONS || theirs <= share * count) return undefined;
  return {
    at: onKey('themes'),
    message: say`${theirs} of the ${count} open actions are those of ${shownName(lead, '') || say`somebody`}, the lead: ask ${firstName(person.name) ?? ''} which of them to take over, since who acts is who grows.`,
    related,
  };
}
