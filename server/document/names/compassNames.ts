import { type Collector, type Spot, within } from './collector.ts';
import { namePerson } from './people.ts';

/** The names of a compass. */
export function compassNames(names: Collector, top: Spot): void {
  namePerson(names, within(top, 'owner'), []);
  names.values(within(top, 'levels'), { sort: 'level', role: 'definition' });
  for (const bucket of names.keys(within(top, 'buckets'), { sort: 'bucket', role: 'definition' })) {
    expectedNames(names, bucket);
    const skills = names.keys(within(bucket, 'skills'), { sort: 'skill', role: 'definition' });
    for (const skill of skills) expectedNames(names, skill);
  }
  names.keys(within(top, 'traits'), { sort: 'trait', role: 'definition' });
}

function expectedNames(names: Collector, holder: Spot): void {
  names.keys(within(holder, 'expected'), { sort: 'level', role: 'reference' });
}
