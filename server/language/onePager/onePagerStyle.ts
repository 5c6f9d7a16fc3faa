/**
 * The style sheet of a one-pager, on light paper and light screens. Sizes are small enough for two pages of
 * A4 or Letter; sections stay whole where they fit on a page.
 */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.45 'Open Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; font-size: 1.9em; line-height: 1.2; }
h2 { margin: 1.2em 0 .4em; font-size: 1.15em; border-bottom: 1px solid #d1d9e0; break-after: avoid; }
h3 { margin: 0 0 .2em; font-size: 1em; break-after: avoid; }
p, ul { margin: 0 0 .4em; }
ul { padding-left: 1.2em; }
.headline { font-size: 1.25em; margin: .1em 0 .3em; }
.quiet { color: #59636e; }
.remark { border-left: 3px solid #9a6700; padding-left: .6em; }
.pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 1.8rem; }
figure { margin: .6em 0; }
figure svg { display: block; width: 100%; height: auto; }
article { margin-bottom: .9em; break-inside: avoid; }
.two { columns: 2; column-gap: 1.8rem; }
.colours { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15em .9em; }
.colours li { display: flex; align-items: center; gap: .35em; white-space: nowrap; }
.colours svg { flex: none; }
table { border-collapse: collapse; width: 100%; font-size: .93em; overflow-wrap: normal; }
.table { overflow-x: auto; }
tr { break-inside: avoid; }
th, td { text-align: left; padding: .15em .7em; border-bottom: 1px solid #d1d9e0; vertical-align: top; }
th:first-child { padding-left: 0; }
.number { text-align: right; }
section { break-inside: avoid-page; }
section.long { break-inside: auto; }
@media (max-width: 45rem) { .pair { grid-template-columns: minmax(0, 1fr); } .two { columns: 1; } }
@media print {
  @page { margin: 13mm 15mm; }
  body { font-size: 11.5px; line-height: 1.4; color: #000; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .pair { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .two { columns: 2; }
  table { overflow-wrap: anywhere; }
  .quiet { color: #404040; }
}
`;

/** What the page's policy lets in: the SHA-256 of exactly this style sheet, as a test holds it. */
export const STYLE_HASH = 'sha256-zAkLLo+iT/5OsyB8PEYNif0R2Dw3on5T/yqqkJYgS0s=';
