import type { Plan } from '../../../schemas/generated/format.d.ts';
import { copiedThemes, themeTitled } from '../../coaching/copies.ts';
import { firstNames, personId, shownName } from '../../coaching/people.ts';
import type { CoachDocument } from '../../document/document.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { type Related, rule } from '../rule.ts';

/** A theme that a whole department has would else point from each of its plans to each other one. */
const MOST_NAMED = 3;

export const copiedTheme = rule({
  code: 'copied-theme',
  section: 'owning',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: "A theme stands word for word in another person's plan.",
  why: 'The person must own the plan, while the lead brings the inspiration (step 4). A theme that was handed out to several is nobody\'s: it is the beginning of the pitfall "Manager-Owned Plans".',
  example: {
    before: yaml`
      # ben.coach.yaml says the same.
      themes:
        - id: in-the-loop
          title: Keep stakeholders in the loop
          actions: [{ do: Send a weekly update to Sales }]
    `,
    after: yaml`
      themes:
        - id: in-the-loop
          title: Let Sales hear of delays from me first
          actions: [{ do: Call Sales on the day a date moves, three times }]
    `,
  },
  *check({ content, otherPlans }) {
    if (!otherPlans) return;
    const copies = copiedThemes(content, otherPlans, comparable, MOST_NAMED + 1);
    for (const { theme, others } of copies) {
      const [first] = others;
      if (!first) continue;
      const { title } = theme.theme;
      yield {
        at: onValue('themes', theme.index, 'title'),
        message: `"${title}" and its actions stand word for word in ${nameOf(first)}'s plan too${andMore(others.length - 1)}: ask ${firstNames(content).person} what it means for them, and put it into words of their own.`,
        related: others.slice(0, MOST_NAMED).flatMap((other) => relatedIn(other, title)),
        data: { theme: theme.theme.id },
      };
    }
  },
});

/** What stands in a private file is not told to others, not even that it is the same. */
function comparable({ isSound, isPrivate, content }: CoachDocument<'plan'>): Plan | undefined {
  return isSound && !isPrivate ? content : undefined;
}

function andMore(count: number): string {
  if (count === 0) return '';
  return count < MOST_NAMED ? ` (and in ${count} more)` : ' (and in others)';
}

function nameOf({ content }: CoachDocument<'plan'>): string {
  return shownName(content.person, personId(content));
}

function relatedIn(document: CoachDocument<'plan'>, title: string): Related[] {
  const index = themeTitled(title, document.content);
  if (index === undefined) return [];
  const message = `The same theme in ${nameOf(document)}'s plan`;
  return [{ document, at: onValue('themes', index, 'title'), message }];
}
