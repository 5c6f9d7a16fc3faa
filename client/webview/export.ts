import type { ExportMessage, PaintedMessage, PaintMessage } from '../../server/protocol.ts';
import { html } from './dom.ts';
import { hiddenOutlines } from './kept.ts';
import { vscode } from './vscodeApi.ts';
import './export.css';

/** Pixels for each of the drawing's: sharp on dense screens, and on paper. */
const ZOOM = 2;

export function exportButton(round: string | undefined): HTMLElement {
  const button = html(
    'button',
    // The round sets two buttons apart where only what differs is drawn anew.
    { type: 'button', class: 'export', 'data-key': 'export', 'data-round': round },
    'Export…',
  );
  button.addEventListener('click', () => askToExport(round));
  return button;
}

/** Asks VS Code's side to export the wheel as it is looked at. */
export function askToExport(round: string | undefined): void {
  const message: ExportMessage = {
    type: 'export',
    hidden: [...hiddenOutlines()],
    ...(round !== undefined && { round }),
  };
  vscode.postMessage(message);
}

/** Paints an SVG that stands alone, and sends it as a PNG. */
export async function paint({ request, svg }: PaintMessage): Promise<void> {
  const png = await pngOf(svg).catch(() => undefined);
  const message: PaintedMessage = { type: 'painted', request, ...(png && { png }) };
  vscode.postMessage(message);
}

async function pngOf(svg: string): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * ZOOM, image.naturalHeight * ZOOM];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the canvas gives no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
