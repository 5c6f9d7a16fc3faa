import { comparableThemes } from '../../coaching/copies.ts';
import { firstNames, personId } from '../../coaching/people.ts';
import { say, type Text } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import type { PlanFacts } from '../../document/planFacts.ts';
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
    const person = personId(content);
    for (const { theme, index, words } of comparableThemes(content)) {
      const others = otherPlans.copiesOf(words, person, MOST_NAMED + 1);
      const [first] = others;
      if (!first) continue;
      yield {
        at: onValue('themes', index, 'title'),
        message: say`"${theme.title}" and its actions stand word for word in ${first.name}'s plan too${andMore(others.length - 1)}: ask ${firstNames(content).person} what it means for them, and put it into words of their own.`,
        related: others.slice(0, MOST_NAMED).flatMap((other) => relatedIn(other, words.title)),
        data: { theme: theme.id },
      };
    }
  },
});

function andMore(count: number): Text {
  if (count === 0) return '';
  return count < MOST_NAMED ? say` (and in ${count} more)` : say` (and in others)`;
}

function relatedIn({ uri, isPrivate, name, titles }: PlanFacts, title: string): Related[] {
  const range = titles.find((each) => each.title === title)?.range;
  if (!range) return [];
  return [{ elsewhere: { uri, isPrivate, range }, message: say`The same theme in ${name}'s plan` }];
}
