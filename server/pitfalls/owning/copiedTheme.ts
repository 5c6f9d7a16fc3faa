import type { Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { copiedThemes, themeTitled } from '../../coaching/copies.ts';
import { firstNames, personId, shownName } from '../../coaching/people.ts';
import type { CoachDocument } from '../../document/document.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { type Related, rule } from '../rule.ts';

/** A theme that a whole department has would point to each of them from each of them. */
const MOST_RELATED = 3;

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
    const person = personId(content);
    for (const { theme, others } of copiedThemes(content, otherPlans, comparable)) {
      const foreign = others.filter(
        (other) => attempt(() => personId(other.content) !== person) ?? false,
      );
      const [first] = foreign;
      if (!first) continue;
      const { title } = theme.theme;
      const more = foreign.length > 1 ? ` (and in ${foreign.length - 1} more)` : '';
      yield {
        at: onValue('themes', theme.index, 'title'),
        message: `"${title}" and its actions stand word for word in ${nameOf(first)}'s plan too${more}: ask ${firstNames(content).person} what it means for them, and put it into words of their own.`,
        related: foreign.slice(0, MOST_RELATED).flatMap((other) => relatedIn(other, title)),
        data: { theme: theme.theme.id },
      };
    }
  },
});

/** What stands in a private file is not told to others, not even that it is the same. */
function comparable({ isSound, isPrivate, content }: CoachDocument<'plan'>): Plan | undefined {
  return isSound && !isPrivate ? content : undefined;
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
