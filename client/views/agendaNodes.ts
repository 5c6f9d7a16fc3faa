import * as vscode from 'vscode';
import type { Agenda, AgendaCheckIn, AgendaPerson, AgendaTheme } from '../../server/protocol.ts';

/** A line of the tree. */
export type AgendaNode =
  | {
      readonly kind: 'section';
      readonly section: AgendaCheckIn['section'];
      readonly checkIns: readonly AgendaCheckIn[];
    }
  | { readonly kind: 'people'; readonly people: readonly AgendaPerson[] }
  | { readonly kind: 'check-in'; readonly checkIn: AgendaCheckIn }
  | { readonly kind: 'person'; readonly person: AgendaPerson }
  | { readonly kind: 'theme'; readonly person: AgendaPerson; readonly theme: AgendaTheme };

const sections = ['overdue', 'this-week', 'later', 'unscheduled'] as const;

/** The lines at the top: what is due, in the order in which a lead looks at it, then people. */
export function topNodes({ checkIns, people }: Agenda): AgendaNode[] {
  const due = sections
    .map((section): AgendaNode & { kind: 'section' } => ({
      kind: 'section',
      section,
      checkIns: checkIns.filter((each) => each.section === section),
    }))
    .filter((node) => node.checkIns.length > 0);
  return people.length > 0 ? [...due, { kind: 'people', people }] : due;
}

export function childrenOf(node: AgendaNode): AgendaNode[] {
  switch (node.kind) {
    case 'section':
      return node.checkIns.map((checkIn) => ({ kind: 'check-in', checkIn }));
    case 'people':
      return node.people.map((person) => ({ kind: 'person', person }));
    case 'person':
      return node.person.themes.map((theme) => ({ kind: 'theme', person: node.person, theme }));
    default:
      return [];
  }
}

/** How a line is shown, and what a screen reader says of it. */
export function itemOf(node: AgendaNode): vscode.TreeItem {
  switch (node.kind) {
    case 'section':
      return sectionItem(node.section, node.checkIns.length);
    case 'people':
      return groupItem('people', vscode.l10n.t('People'), node.people.length, true);
    case 'check-in':
      return checkInItem(node.checkIn);
    case 'person':
      return personItem(node.person);
    case 'theme':
      return themeItem(node.theme);
  }
}

function sectionItem(section: AgendaCheckIn['section'], count: number): vscode.TreeItem {
  const labels = {
    overdue: vscode.l10n.t('Overdue'),
    'this-week': vscode.l10n.t('This week'),
    later: vscode.l10n.t('Later'),
    unscheduled: vscode.l10n.t('Unscheduled'),
  };
  const isLater = section === 'later' || section === 'unscheduled';
  return groupItem(section, labels[section], count, !isLater);
}

function groupItem(id: string, label: string, count: number, isOpen: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, isOpen ? Expanded : Collapsed);
  item.id = id;
  item.description = String(count);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

const icons = { session: 'comment-discussion', refresh: 'refresh', nudge: 'bell' } as const;

function checkInItem({ uri, person, section, loop, label, reason, target }: AgendaCheckIn) {
  const item = new vscode.TreeItem(person);
  item.id = `${section} ${loop} ${uri}`;
  item.description = label;
  item.tooltip = `${person}\n${label}\n${reason}`;
  item.iconPath =
    section === 'overdue'
      ? new vscode.ThemeIcon(icons[loop], new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon(icons[loop]);
  item.contextValue = `check-in-${loop}`;
  item.accessibilityInformation = { label: `${person}: ${label}` };
  item.command = showing(target);
  return item;
}

function personItem({ uri, name, headline, next, themes, target }: AgendaPerson): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(name, themes.length > 0 ? Collapsed : None);
  const parts = [headline, next].filter((part) => part !== undefined);
  item.id = `person ${uri}`;
  item.description = parts.join(' · ');
  item.tooltip = [name, ...parts].join('\n');
  item.iconPath = new vscode.ThemeIcon('person');
  item.contextValue = 'person';
  item.accessibilityInformation = { label: [name, ...parts].join(', ') };
  item.command = showing(target);
  return item;
}

/** A shape for each colour, beside the word. */
const shapes = {
  green: new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green')),
  amber: new vscode.ThemeIcon('warning', new vscode.ThemeColor('charts.yellow')),
  red: new vscode.ThemeIcon('error', new vscode.ThemeColor('charts.red')),
} as const;

function themeItem({ title, colour, label, target }: AgendaTheme): vscode.TreeItem {
  const item = new vscode.TreeItem(title);
  item.description = label;
  item.tooltip = `${title}\n${label}`;
  item.iconPath = colour ? shapes[colour] : new vscode.ThemeIcon('circle-outline');
  item.contextValue = 'theme';
  item.accessibilityInformation = { label: `${title}: ${label}` };
  item.command = showing(target);
  return item;
}

function showing({ uri, range }: AgendaCheckIn['target']): vscode.Command {
  return { command: 'coach.showPlace', title: '', arguments: [uri, range] };
}
