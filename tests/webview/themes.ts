/** A theme as VS Code gives it to a webview: classes of the body and variables of the root. */
export interface Theme {
  readonly name: string;
  /** The end of its id; older versions of VS Code have `Default` before it. */
  readonly id: string;
  readonly classes: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

const common = {
  '--vscode-font-family': "'Liberation Sans', system-ui, sans-serif",
  '--vscode-font-weight': 'normal',
  '--vscode-font-size': '13px',
};

/**
 * The values of VS Code's four default themes for the variables that the style sheet uses, and of
 * `charts-orange`, which it must do without. That they are an editor's own is tested in one
 * (tests/editor/ui/wheelThemes.test.ts).
 */
export const themes: readonly [Theme, Theme, ...Theme[]] = [
  {
    name: 'light',
    id: 'Light Modern',
    classes: ['vscode-light'],
    variables: {
      ...common,
      '--vscode-foreground': '#3b3b3b',
      '--vscode-editor-foreground': '#3b3b3b',
      '--vscode-editor-background': '#ffffff',
      '--vscode-descriptionForeground': '#3b3b3b',
      '--vscode-focusBorder': '#005fb8',
      '--vscode-list-hoverBackground': '#f2f2f2',
      '--vscode-charts-red': '#e51400',
      '--vscode-charts-blue': '#0063d3',
      '--vscode-charts-yellow': '#bf8803',
      '--vscode-charts-orange': 'rgba(234, 92, 0, 0.33)',
      '--vscode-charts-green': '#388a34',
      '--vscode-charts-purple': '#652d90',
      '--vscode-terminal-ansiCyan': '#0598bc',
      '--vscode-terminal-ansiMagenta': '#bc05bc',
      '--vscode-inputValidation-infoBackground': '#d6ecf2',
      '--vscode-inputValidation-infoBorder': '#007acc',
    },
  },
  {
    name: 'dark',
    id: 'Dark Modern',
    classes: ['vscode-dark'],
    variables: {
      ...common,
      '--vscode-foreground': '#cccccc',
      '--vscode-editor-foreground': '#cccccc',
      '--vscode-editor-background': '#1f1f1f',
      '--vscode-descriptionForeground': '#9d9d9d',
      '--vscode-focusBorder': '#0078d4',
      '--vscode-list-hoverBackground': '#2a2d2e',
      '--vscode-charts-red': '#f14c4c',
      '--vscode-charts-blue': '#59a4f9',
      '--vscode-charts-yellow': '#cca700',
      '--vscode-charts-orange': 'rgba(234, 92, 0, 0.33)',
      '--vscode-charts-green': '#89d185',
      '--vscode-charts-purple': '#b180d7',
      '--vscode-terminal-ansiCyan': '#11a8cd',
      '--vscode-terminal-ansiMagenta': '#bc3fbc',
      '--vscode-inputValidation-infoBackground': '#063b49',
      '--vscode-inputValidation-infoBorder': '#007acc',
    },
  },
  {
    name: 'high-contrast-dark',
    id: 'High Contrast',
    classes: ['vscode-high-contrast'],
    variables: {
      ...common,
      '--vscode-foreground': '#ffffff',
      '--vscode-editor-foreground': '#ffffff',
      '--vscode-editor-background': '#000000',
      '--vscode-descriptionForeground': 'rgba(255, 255, 255, 0.7)',
      '--vscode-contrastBorder': '#6fc3df',
      '--vscode-contrastActiveBorder': '#f38518',
      '--vscode-focusBorder': '#f38518',
      '--vscode-list-hoverBackground': 'rgba(255, 255, 255, 0.1)',
      '--vscode-charts-red': '#f48771',
      '--vscode-charts-blue': '#59a4f9',
      '--vscode-charts-yellow': '#ffd370',
      '--vscode-charts-green': '#89d185',
      '--vscode-charts-purple': '#b180d7',
      '--vscode-terminal-ansiCyan': '#00cdcd',
      '--vscode-terminal-ansiMagenta': '#cd00cd',
      '--vscode-inputValidation-infoBackground': '#000000',
      '--vscode-inputValidation-infoBorder': '#6fc3df',
    },
  },
  {
    name: 'high-contrast-light',
    id: 'High Contrast Light',
    classes: ['vscode-high-contrast', 'vscode-high-contrast-light'],
    variables: {
      ...common,
      '--vscode-foreground': '#292929',
      '--vscode-editor-foreground': '#292929',
      '--vscode-editor-background': '#ffffff',
      '--vscode-descriptionForeground': 'rgba(41, 41, 41, 0.7)',
      '--vscode-contrastBorder': '#0f4a85',
      '--vscode-contrastActiveBorder': '#006bbd',
      '--vscode-focusBorder': '#006bbd',
      '--vscode-list-hoverBackground': 'rgba(15, 74, 133, 0.1)',
      '--vscode-charts-red': '#b5200d',
      '--vscode-charts-blue': '#0063d3',
      '--vscode-charts-yellow': '#895503',
      '--vscode-charts-green': '#374e06',
      '--vscode-charts-purple': '#652d90',
      '--vscode-terminal-ansiCyan': '#0598bc',
      '--vscode-terminal-ansiMagenta': '#bc05bc',
      '--vscode-inputValidation-infoBackground': '#ffffff',
      '--vscode-inputValidation-infoBorder': '#0f4a85',
      '--vscode-inputValidation-infoForeground': '#292929',
    },
  },
];

/** The ones that VS Code comes with of late. */
export const newerThemes: readonly Theme[] = [
  {
    name: '2026-light',
    id: 'Light 2026',
    classes: ['vscode-light'],
    variables: {
      ...themes[0].variables,
      '--vscode-foreground': '#202020',
      '--vscode-editor-foreground': '#202020',
      '--vscode-descriptionForeground': '#606060',
      '--vscode-focusBorder': '#0069cc',
      '--vscode-list-hoverBackground': 'rgba(0, 0, 0, 0.08)',
      '--vscode-charts-red': '#ad0707',
      '--vscode-charts-blue': '#1a5cff',
      '--vscode-charts-yellow': '#667309',
      '--vscode-charts-orange': '#d18616',
      '--vscode-inputValidation-infoBackground': '#e6f2fa',
      '--vscode-inputValidation-infoBorder': '#0069cc',
      '--vscode-inputValidation-infoForeground': '#202020',
    },
  },
  {
    name: '2026-dark',
    id: 'Dark 2026',
    classes: ['vscode-dark'],
    variables: {
      ...themes[1].variables,
      '--vscode-foreground': '#bfbfbf',
      '--vscode-editor-foreground': '#bbbebf',
      '--vscode-editor-background': '#121314',
      '--vscode-descriptionForeground': '#8c8c8c',
      '--vscode-focusBorder': 'rgba(57, 148, 188, 0.7)',
      '--vscode-list-hoverBackground': 'rgba(255, 255, 255, 0.08)',
      '--vscode-charts-red': '#ef8773',
      '--vscode-charts-blue': '#57a3f8',
      '--vscode-charts-yellow': '#e0b97f',
      '--vscode-charts-orange': '#cd861a',
      '--vscode-charts-green': '#86cf86',
      '--vscode-charts-purple': '#ad80d7',
      '--vscode-inputValidation-infoBackground': '#1e3a47',
      '--vscode-inputValidation-infoBorder': '#3994bc',
      '--vscode-inputValidation-infoForeground': '#bfbfbf',
    },
  },
];
