import { eachOpenAction } from '../../coaching/themes.ts';
import { type Vagueness, vaguenessOf } from '../../coaching/vagueness.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { counted, countWords, inQuotes, themeData } from '../wording.ts';

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
            ? `${inQuotes(action.do)} has ${counted(words, 'word')}, fewer than ${fewest}: say what will be done, how often, with whom or for which occasion.`
            : `${inQuotes(action.do)} ${vagueness ? inWords(vagueness) : ''}: say what will be done, so that both can see when it is.`,
        data: themeData(theme),
      };
    });
  },
});

function inWords({ words, at, language }: Vagueness): string {
  // A name is no sign in German, where all nouns are capitalised.
  const lacking = language === 'en' ? 'number, date, title or name' : 'number, date or title';
  return `${at === 'start' ? 'begins' : 'ends'} with "${words}" and holds no ${lacking}`;
}
