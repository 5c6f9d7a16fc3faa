/** What `coach wheel --help` says after the options. */
export const WHEEL_HELP = `
Formats, by the ending of -o, or with --format on the standard output:
  md   the table as Markdown, which also reads well in a terminal; without -o the default
  csv  the table for spreadsheets, a rating's day beside it
  svg  the picture, with a legend and a description; it needs no other file, and no fonts
  png  the same for whatever takes no SVG, at twice the size; it needs the npm package
       @resvg/resvg-js, which is not installed with coach

All of them show what the editor shows: self, lead, peers, what the compass expects at this
level, where self and lead see things differently, and the open themes with their colours. Of a
compass it is what is expected at each level. What is missing is said on the standard error.

A private file (*.private.coach.yaml, kind: notes) is never exported. A file that is there is
written over only with --force.

Exit codes:
  0  the wheel was written
  2  it was not: the file is missing, broken, private or of another kind, there is no such
     round, the name's ending is not known, or the place cannot be written to

Examples:
  coach wheel people/ana.coach.yaml                      the table, to read
  coach wheel people/ana.coach.yaml -o ana.svg           the picture
  coach wheel people/ana.coach.yaml -o ana.png --theme dark
                                                         for a dark slide
  coach wheel people/ana.coach.yaml -o july.svg --round 2026-07-03
                                                         as it was at an earlier round
  coach wheel people/ana.coach.yaml --format csv > ana.csv
                                                         for a pipe
  coach wheel pm.coach.yaml -o pm.svg --theme print      what the team expects, for the wall
  coach wheel ana/plan.coach.yaml --workspace ana --workspace team
                                                         a person's repository beside the team's
`;
