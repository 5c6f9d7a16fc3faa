import { type Said, say } from '../../coaching/say.ts';
import { eachOpenAction } from '../../coaching/themes.ts';
import { type Vagueness, vaguenessOf } from '../../coaching/vagueness.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { countWords, inQuotes, themeData, wordsCounted } from '../wording.ts';

export const vagueAction = rule({
  code: 'vague-action',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    words: { default: 4, what: 'fewest words of an open action' },
  },
  what: 'An open action names no step that can be seen to be done.',
  why: 'The plan holds concrete actions, such as "Lead three stakeholder interviews solo" (step 4). Nobody can say when "get better at interviews" is done, so nobody starts.',
  example: {
    before: yaml`
      themes:
        - id: pricing
          title: Know what customers pay for
          actions:
            - do: Understand how pricing works
    `,
    after: yaml`
      themes:
        - id: pricing
          title: Know what customers pay for
          actions:
            - do: Sit in on three pricing talks and write down what each customer doubts
    `,
  },
  *check({ content }, { words: fewest }) {
    yield* eachOpenAction(content, function* (action, { theme, path }) {
      const words = countWords(action.do);
      const vagueness = vaguenessOf(action.do);
      if (words >= fewest && !vagueness) return;
      yield {
        at: onValue(...path, 'do'),
        message:
          words < fewest
            ? say`${inQuotes(action.do)} has ${wordsCounted(words)}, fewer than ${fewest}: say what will be done, how often, with whom or for which occasion.`
            : say`${vagueness ? inWords(action.do, vagueness) : inQuotes(action.do)}: say what will be done, so that both can see when it is.`,
        data: themeData(theme),
      };
    });
  },
});

function inWords(action: string, { words, at, language }: Vagueness): Said {
  // A name is no sign in German, where all nouns are capitalised.
  const lacking = language === 'en' ? say`number, date, title or name` : say`number, date or title`;
  return at === 'start'
    ? say`${inQuotes(action)} begins with "${words}" and holds no ${lacking}`
    : say`${inQuotes(action)} ends with "${words}" and holds no ${lacking}`;
}
