// How a person goes through `Coach: New Assessment` of the sample team's Ana, by keyboard, for tests.
import { command, openFile } from './person.ts';
import type { SampleTeam } from './sampleTeam.ts';

const buckets = [
  'Problem Understanding',
  'Solution Finding',
  'Planning',
  'Execution (Get it Done)',
  'Listen & Learn',
  'Team',
  'Personal Growth',
  'Agile',
  'Freight Knowledge',
];

/** What the person does and sees, each waiting for what it needs. Ratings are for the bucket of an index. */
export function assessing(team: Pick<SampleTeam, 'workbench'>) {
  const page = () => team.workbench.page;
  const widget = () => page().locator('.quick-input-widget').filter({ visible: true });
  const press = (key: string) => page().keyboard.press(key);
  const type = (text: string) => page().keyboard.type(text);

  /** Waits until a question is asked. That of a rating ends with which one of how many it is. */
  const asked = async (title: string): Promise<void> => {
    await widget().locator('.quick-input-title').getByText(title, { exact: true }).waitFor();
    await widget().locator('input.input:focus').waitFor();
    // The list comes behind the title, and what is typed before it is lost.
    if (title.endsWith(')')) await widget().locator('.monaco-list-row.focused').waitFor();
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

  const start = async (): Promise<void> => {
    await command(page(), 'View: Close All Editors');
    await openFile(page(), 'people/ana.coach.yaml');
    await press('F1');
    await type('Coach: New Assessment');
    await marked('Coach: New Assessment');
    await press('Enter');
    await asked('New assessment of Ana Lopez');
  };

  const step = (index: number) => `${buckets[index]} (${index + 1} of ${buckets.length})`;

  const rate = async (index: number, rating: string, evidence = ''): Promise<void> => {
    await asked(step(index));
    await type(rating);
    await press('Enter');
    await asked(`${buckets[index]}: ${rating.replace(',', '.')}`);
    await type(evidence);
    await press('Enter');
  };

  /** Leaves out what has not been asked yet. */
  const lookOver = async (): Promise<void> => {
    await type('look over');
    await marked('Look over and save');
    await press('Enter');
    await asked('Look over and save');
  };

  const asLead = async (): Promise<void> => {
    await start();
    await type('Dana');
    await marked('Dana Kim');
    await press('Enter');
  };
  return { asked, asLead, lookOver, marked, press, rate, start, step, type, widget };
}
