import { inflateSync } from 'node:zlib';

/** A picture as it would be seen. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` of a pixel; throws where it is not opaque. */
  at(x: number, y: number): string;
  /** How many colours there are. */
  readonly colours: number;
}

/** Reads a PNG of eight bits a channel, with red, green, blue and alpha, as canvases and resvg make them. */
export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 0, 8) !== '\u0089PNG\r\n\u001a\n') throw new Error('not a PNG');
  const chunks: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') chunks.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.readUInt16BE(24) !== 0x0806) throw new Error('not eight bits of four channels');
  const pixels = unfiltered(inflateSync(Buffer.concat(chunks)), width * 4, height);
  const at = (x: number, y: number) => {
    const colour = pixels.toString('hex', (y * width + x) * 4, (y * width + x + 1) * 4);
    if (!colour.endsWith('ff')) throw new Error(`${x}, ${y} can be seen through`);
    return `#${colour.slice(0, 6)}`;
  };
  const colours = new Set<number>();
  for (let offset = 0; offset < pixels.length; offset += 4)
    colours.add(pixels.readUInt32BE(offset));
  return { width, height, at, colours: colours.size };
}

/** Takes back what each row of bytes was filtered with (PNG specification, section 9). */
function unfiltered(data: Buffer, rowLength: number, height: number): Buffer {
  const result = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x++) {
      const byte = data[y * (rowLength + 1) + 1 + x] ?? 0;
      const at = y * rowLength + x;
      const left = x >= 4 ? (result[at - 4] ?? 0) : 0;
      const up = y > 0 ? (result[at - rowLength] ?? 0) : 0;
      const upLeft = x >= 4 && y > 0 ? (result[at - rowLength - 4] ?? 0) : 0;
      const guess = guessFrom(filter, left, up, upLeft);
      if (guess === undefined) throw new Error(`no filter ${filter}`);
      result[at] = (byte + guess) & 0xff;
    }
  }
  return result;
}

function guessFrom(filter: number, left: number, up: number, upLeft: number): number | undefined {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, upLeft);
    default:
      return undefined;
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const sum = left + up - upLeft;
  const toLeft = Math.abs(sum - left);
  const toUp = Math.abs(sum - up);
  const toUpLeft = Math.abs(sum - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
