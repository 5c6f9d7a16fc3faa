import { type GrowthArea, growthAreasWithoutTheme } from '../../coaching/coverage.ts';
import { firstNames } from '../../coaching/people.ts';
import { dated, type Said, say } from '../../coaching/say.ts';
import { openThemes } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { isCompassKnown } from '../compassKnown.ts';
import { rule } from '../rule.ts';

export const growthAreaWithoutTheme = rule({
  code: 'growth-area-without-theme',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {
    points: {
      default: 2,
      what: 'smallest distance below the expected rating that counts, in points of ten',
    },
  },
  what: 'A bucket that the lead rates low has no theme.',
  why: 'The assessment shows where to grow, and the plan picks its themes from there (steps 2 and 4). A low rating without a theme is a view that leads to nothing.',
  example: {
    before: yaml`
      assessments:
        - { date: 2026-11-19, rater: lead, ratings: { problem-understanding: 3, execution: 9 } }
      themes:
        - { id: releases, title: Ship every week, bucket: execution }
    `,
    after: yaml`
      assessments:
        - { date: 2026-11-19, rater: lead, ratings: { problem-understanding: 3, execution: 9 } }
      themes:
        - { id: problem-first, title: Start from the problem, bucket: problem-understanding }
    `,
  },
  *check(subject, { points }) {
    if (!isCompassKnown(subject)) return;
    const { content, compass, today } = subject;
    if (openThemes(content).length === 0) return;
    const { lead } = firstNames(content);
    for (const area of growthAreasWithoutTheme(content, compass, today, points)) {
      const { bucket, title, rating } = area;
      yield {
        at: onValue(...rating.path),
        message: say`${title}: ${lead} rated ${rating.rating} on ${dated(rating.date)}, ${comparison(area, content.person.level)}, and no open theme is on it. Choose a theme for it, or agree on why it can wait.`,
        data: { bucket },
      };
    }
  },
});

function comparison({ because, rating, expected }: GrowthArea, level: string | undefined): Said {
  if (because === 'lowest' || expected === undefined) return say`the lowest rating of all`;
  return say`${expected - rating.rating} below what the compass expects (${expected} for \`${level ?? ''}\`)`;
}
