// How a person answers what VS Code asks in the field at the top, by keyboard, for tests.
import type { SampleTeam } from './sampleTeam.ts';

/** What the person does and sees, each waiting for what it needs. */
export function asking(team: Pick<SampleTeam, 'workbench'>) {
  const page = () => team.workbench.page;
  const widget = () => page().locator('.quick-input-widget').filter({ visible: true });
  const press = (key: string) => page().keyboard.press(key);
  const type = (text: string) => page().keyboard.type(text);

  /** Waits until a question is asked. */
  const asked = async (title: string): Promise<void> => {
    await widget().locator('.quick-input-title').getByText(title, { exact: true }).waitFor();
    await widget().locator('input.input:focus').waitFor();
  };

  /** The same of a question with a list, which comes behind the title: what is typed before it is lost. */
  const askedFromList = async (title: string): Promise<void> => {
    await asked(title);
    await widget().locator('.monaco-list-row.focused').waitFor();
  };

  /** Waits for what is marked in the list, which Enter takes. */
  const marked = async (label: string): Promise<void> => {
    const row = widget().locator('.monaco-list-row.focused');
    await row
      .locator('.quick-input-list-label-meta, .label-name')
      .getByText(label)
      .first()
      .waitFor();
  };

  /** Answers a question by what is typed. */
  const answer = async (title: string, text: string): Promise<void> => {
    await asked(title);
    await type(text);
    await press('Enter');
  };

  /** Answers a question by what is found in its list. */
  const choose = async (title: string, typed: string, label = typed): Promise<void> => {
    await askedFromList(title);
    await type(typed);
    await marked(label);
    await press('Enter');
  };

  /** Runs a command of the palette. */
  const run = async (title: string): Promise<void> => {
    await press('F1');
    await type(title);
    await marked(title);
    await press('Enter');
  };
  return { answer, asked, askedFromList, choose, marked, press, run, type, widget };
}
