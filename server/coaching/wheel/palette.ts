/** What is painted, by its meaning: the inks of a palette. */
export const inks = [
  'background',
  'text',
  'muted',
  'ring',
  'spoke',
  'gap',
  'self',
  'lead',
  'peer-0',
  'peer-1',
  'peer-2',
  'expected',
  'level-0',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
  'green',
  'amber',
  'red',
  'on-colour',
] as const;
export type Ink = (typeof inks)[number];

/** Plain colours, for a drawing that stands alone. Within the editor a style sheet gives them. */
export type Palette = Readonly<Record<Ink, string>>;

/** Dark on white, for the screen. Lines stand out from the background by 3 to 1 or more, texts by 4.5. */
export const lightPalette: Palette = {
  background: '#ffffff',
  text: '#1f2328',
  muted: '#59636e',
  ring: '#d1d9e0',
  spoke: '#afb8c1',
  gap: '#59636e',
  self: '#0969da',
  lead: '#bc4c00',
  'peer-0': '#8250df',
  'peer-1': '#116d75',
  'peer-2': '#bf3989',
  expected: '#59636e',
  'level-0': '#116d75',
  'level-1': '#0969da',
  'level-2': '#8250df',
  'level-3': '#bf3989',
  'level-4': '#bc4c00',
  green: '#1a7f37',
  amber: '#9a6700',
  red: '#cf222e',
  'on-colour': '#ffffff',
};

export const darkPalette: Palette = {
  background: '#1f1f1f',
  text: '#e6edf3',
  muted: '#9ea7b3',
  ring: '#3d444d',
  spoke: '#59636e',
  gap: '#9ea7b3',
  self: '#58a6ff',
  lead: '#f0883e',
  'peer-0': '#bc8cff',
  'peer-1': '#39c5cf',
  'peer-2': '#f778ba',
  expected: '#9ea7b3',
  'level-0': '#39c5cf',
  'level-1': '#58a6ff',
  'level-2': '#bc8cff',
  'level-3': '#f778ba',
  'level-4': '#f0883e',
  green: '#3fb950',
  amber: '#d29922',
  red: '#f85149',
  'on-colour': '#0d1117',
};

/** For paper: told apart by dashes and shapes alone where the printer has no colour. */
export const printPalette: Palette = {
  ...lightPalette,
  text: '#000000',
  muted: '#404040',
  ring: '#c0c0c0',
  spoke: '#909090',
  gap: '#404040',
  expected: '#404040',
};
