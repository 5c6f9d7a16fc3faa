// How a person goes through `Coach: New Assessment` of the sample team's Ana, by keyboard, for tests.
import { asking } from './asking.ts';
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
  const { marked, press, run, type, widget, ...ask } = asking(team);

  /** Waits until a question is asked. That of a rating ends with which one of how many it is. */
  const asked = (title: string) =>
    title.endsWith(')') ? ask.askedFromList(title) : ask.asked(title);

  const start = async (): Promise<void> => {
    await command(page(), 'View: Close All Editors');
    await openFile(page(), 'people/ana.coach.yaml');
    await run('Coach: New Assessment');
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
