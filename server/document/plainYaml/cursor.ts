import {
  BACKSLASH,
  CARRIAGE_RETURN,
  COLON,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  isBlank,
  isFlowIndicator,
  isLineEnd,
  LINE_FEED,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts';
import { leaveToLibrary } from './notPlain.ts';

/** Where reading stands in a text, and how it goes on. */
export class Cursor {
  readonly text: string;
  /** The offset of what comes next. */
  at = 0;
  /** The column at which the content of the line begins that `toContent` has found; -1 at the end of the text. */
  column = -1;
  /** The deepest column at which a comment began that `toContent` has passed; -1 where there was none. */
  commentColumn = -1;
  /**
   * The end of what was read last, with the rest of its line and the line break. To the library, there
   * end all block collections of which it is the last part.
   */
  after = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The code of the next character, or of one further on; not a number at the end of the text. */
  peek(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  spaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Goes to the next line: nothing but a comment may come before it. @returns whether one did. */
  endLine(): boolean {
    this.spaces();
    const hasComment = this.peek() === HASH;
    if (hasComment) {
      if (this.peek(-1) !== SPACE) leaveToLibrary();
      this.toLineEnd();
    }
    this.lineBreak();
    this.after = this.at;
    return hasComment;
  }

  /** Goes from the start of a line to the next content. */
  toContent(): void {
    this.commentColumn = -1;
    for (;;) {
      const start = this.at;
      this.spaces();
      const code = this.peek();
      const column = this.at - start;
      if (code === HASH) {
        this.commentColumn = Math.max(this.commentColumn, column);
        this.toLineEnd();
      } else if (Number.isNaN(code)) {
        this.column = -1;
        return;
      } else if (!isLineEnd(code)) {
        this.column = column;
        if (column === 0 && (code === DASH || code === DOT)) this.#expectNoMarker();
        return;
      }
      this.lineBreak();
    }
  }

  /**
   * Passes a plain scalar, as far as it goes on this line. Then comes a colon, a comment or the end of
   * the line, in flow also one of `,[]{}`.
   *
   * @returns its end.
   */
  plain(isFlow: boolean): number {
    const { text } = this;
    let at = this.at;
    let end = at;
    let isSpaced = false;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) {
        isSpaced = true;
        continue;
      }
      if (isLineEnd(code) || (code === HASH && isSpaced)) break;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (isBlank(next) || (isFlow && isFlowIndicator(next))) break;
      }
      if (isFlow && isFlowIndicator(code)) break;
      isSpaced = false;
      end = at + 1;
    }
    this.at = at;
    return end;
  }

  /** Passes a quoted scalar. @returns whether it takes more than cutting it out to know its text. */
  quoted(): boolean {
    const { text } = this;
    const quote = this.peek();
    let isIntricate = false;
    for (let at = this.at + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        if (quote === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE) {
          isIntricate = true;
          at++;
          continue;
        }
        this.at = at + 1;
        return isIntricate;
      }
      if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        isIntricate = true;
        at++;
      }
      if (isLineEnd(text.charCodeAt(at))) leaveToLibrary();
    }
  }

  toLineEnd(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** Passes a line break, if there is one: a CR never stands alone (see `readPlainYaml`). */
  lineBreak(): void {
    const code = this.peek();
    if (code === LINE_FEED) this.at++;
    else if (code === CARRIAGE_RETURN) this.at += 2;
    else if (!Number.isNaN(code)) leaveToLibrary();
  }

  /** `---` and `...` begin and end documents. */
  #expectNoMarker(): void {
    const { text, at } = this;
    if (text.startsWith('---', at) || text.startsWith('...', at)) leaveToLibrary();
  }
}
