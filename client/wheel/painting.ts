import type { PaintedMessage, PaintMessage } from '../../server/protocol.ts';

interface Asked {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/** Has the page of a webview paint pictures: VS Code's side has no canvas. */
export class Painting {
  readonly #post: (message: PaintMessage) => void;
  /** What has been asked for; those behind it wait until the page has loaded. */
  readonly #asked = new Map<number, Asked>();
  #waiting: PaintMessage[] = [];
  #isLoaded = false;
  #count = 0;

  constructor(post: (message: PaintMessage) => void) {
    this.#post = post;
  }

  /**
   * Paints an SVG that stands alone.
   *
   * @returns the bytes of a PNG, at twice the size of the SVG
   * @throws Error where the page cannot, or goes away meanwhile.
   */
  paint(svg: string): Promise<Uint8Array> {
    const message: PaintMessage = { type: 'paint', request: ++this.#count, svg };
    return new Promise((resolve, reject) => {
      this.#asked.set(message.request, { resolve, reject });
      if (this.#isLoaded) this.#post(message);
      else this.#waiting.push(message);
    });
  }

  /** The page has loaded. */
  loaded(): void {
    this.#isLoaded = true;
    for (const message of this.#waiting.splice(0)) this.#post(message);
  }

  painted({ request, png }: PaintedMessage): void {
    const asked = this.#asked.get(request);
    this.#asked.delete(request);
    if (png) asked?.resolve(new Uint8Array(png));
    else asked?.reject(new Error('the page could not paint it'));
  }

  /** The page has gone, and with it what it was painting. */
  gone(): void {
    this.#isLoaded = false;
    this.#waiting = [];
    for (const { reject } of this.#asked.values()) reject(new Error('the wheel was closed'));
    this.#asked.clear();
  }
}
