import type { Plan } from '../../../schemas/generated/format.d.ts';
import { planTexts } from '../../coaching/planTexts.ts';
import type { Said, Text } from '../../coaching/say.ts';
import { phrasesIn } from '../../coaching/wholeWords.ts';
import { onValue } from '../../document/place.ts';
import type { Finding } from '../rule.ts';
import { listed } from '../wording.ts';

/**
 * One finding for each text of a plan that holds phrases as whole words, on the text.
 *
 * @param expressions as `wholeWords` makes them.
 * @param messageFor the message, given the phrases in quotes, as they are spelt in the text.
 */
export function* phraseFindings(
  plan: Plan,
  expressions: readonly RegExp[],
  messageFor: (phrases: Text) => Said,
): Generator<Finding> {
  for (const { text, path } of planTexts(plan)) {
    const phrases = phrasesIn(text, expressions);
    if (phrases.length === 0) continue;
    yield {
      at: onValue(...path),
      message: messageFor(listed(phrases.map((phrase) => `"${phrase}"`))),
    };
  }
}
