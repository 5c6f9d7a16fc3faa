export interface WebviewPage {
  /** What the page is called; `PMwheel` where nothing is said. */
  readonly title?: string;
  /** Addresses as the webview sees them. */
  readonly script: string;
  readonly style: string;
  /** The origin that the style sheet comes from, as a source of a Content-Security-Policy. */
  readonly cspSource: string;
  /** Random, new for each page. */
  readonly nonce: string;
  /** The editor's language, by which dates are written. */
  readonly language: string;
  /** Whether the script paints an SVG on a canvas, for which it makes a picture of it. */
  readonly paints?: true;
}

/**
 * The webview's page: nothing may run or load but our script and our style sheet, and, where it paints,
 * the pictures that the script makes itself (`blob:`).
 */
export function webviewHtml({
  title = 'PMwheel',
  script,
  style,
  cspSource,
  nonce,
  language,
  paints,
}: WebviewPage): string {
  const images = paints ? '; img-src blob:' : '';
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'${images}`;
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
<link rel="stylesheet" href="${attribute(style)}">
</head>
<body class="coach-colours">
<script nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
