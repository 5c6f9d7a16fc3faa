import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompassThen } from '../coaching/wheel/expectedThen.ts';
import { type CoachDocument, ofKind, readDocument } from '../document/document.ts';

const MOST_ANSWERS = 500;

interface Entry {
  /** The compass as it stood when its history was asked. */
  compass: CoachDocument;
  answer: CompassThen;
}

/**
 * What compasses said on earlier days. Nobody waits for it: until an answer is there it is `pending`, or,
 * where the compass has changed since, the last one.
 */
export class CompassHistory {
  readonly #textAsOf: (uri: string, day: string) => Promise<string | undefined> | undefined;
  readonly #arrived: () => void;
  readonly #entries = new Map<string, Entry>();
  readonly #asking = new Set<Promise<void>>();

  /**
   * @param textAsOf a file's text at the end of a day; undefined, at once, where its history may not be asked
   * @param arrived an answer is there that is another one than before
   */
  constructor(
    textAsOf: (uri: string, day: string) => Promise<string | undefined> | undefined,
    arrived: () => void,
  ) {
    this.#textAsOf = textAsOf;
    this.#arrived = arrived;
  }

  /** What a compass said at the end of a day, YYYY-MM-DD, as far as that is known by now. */
  of(compass: CoachDocument<'compass'>, day: string): CompassThen {
    const key = `${day} ${compass.uri}`;
    const known = this.#entries.get(key);
    if (known?.compass === compass) return known.answer;
    const asking = this.#textAsOf(compass.uri, day);
    if (!asking) return 'unknown';
    if (this.#entries.size >= MOST_ANSWERS) this.#entries.clear();
    const entry: Entry = { compass, answer: known?.answer ?? 'pending' };
    this.#entries.set(key, entry);
    const answered = asking
      .catch(() => undefined)
      .then((text) => {
        this.#asking.delete(answered);
        const answer = text === undefined ? 'unknown' : compassIn(text, compass.uri);
        const isNews = JSON.stringify(answer) !== JSON.stringify(entry.answer);
        entry.answer = answer;
        if (isNews) this.#arrived();
      });
    this.#asking.add(answered);
    return entry.answer;
  }

  /** What comes of asking, made once more where an answer has had to be waited for. */
  async settled<Result>(make: () => Result | Promise<Result>): Promise<Result> {
    const first = await make();
    if (this.#asking.size === 0) return first;
    await Promise.all(this.#asking);
    return make();
  }
}

function compassIn(text: string, uri: string): CompassThen {
  const document = ofKind(readDocument(TextDocument.create(uri, 'coach', 0, text)), 'compass');
  return document?.isSound ? document.content : 'unknown';
}
