/** A compass, and a plan of its team up to its log. */
export const compass = `kind: compass
scale: { min: 0, max: 5, labels: { 1: With help, 5: Teaches others } }
levels: [pm, senior-pm]
buckets:
  team: { good: Asks *first*., expected: { pm: 3 } }
  agile: { relevant: false, reason: No sprints. }
  planning:
    good: Plans with a range.
    skills:
      ranges: { good: Gives estimates with a range. }
  freight: { title: Freight lore, good: Knows the ports. }
traits:
  curiosity: { good: Asks a second question. }
`;
export const head = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
lead: { id: dana, name: Dana Kim }
compass: ../pm.coach.yaml
period: { start: 2026-07-01, end: 2026-12-31 }
cadence: { session: monthly }
themes:
  - { id: old, title: Old ways, bucket: team, status: closed }
  - id: problem-first
    title: Start from the problem
    skill: ranges
    actions: [{ do: Read it, owner: eva }]
`;
export const team = { 'pm.coach.yaml': compass };
