import { attempt } from '../../coaching/brokenPart.ts';
import { bucketOf, isBucketId, skillOf, traitOf } from '../../coaching/buckets.ts';
import type { Name } from '../../document/names/name.ts';
import type { Asked } from './asked.ts';
import { bucketHover } from './bucket.ts';
import { emotionHover } from './emotion.ts';
import { levelHover } from './level.ts';
import { personHover } from './person.ts';
import { questionHover } from './question.ts';
import { skillHover } from './skill.ts';
import { themeHover } from './theme.ts';
import { traitHover } from './trait.ts';

/** What a name means here; undefined where it means nothing that is known. */
export function nameHover({ sort, id, spelling }: Name, asked: Asked): string | undefined {
  switch (sort) {
    case 'bucket':
      return isBucket(id, asked) ? bucketHover(id, asked) : undefined;
    case 'skill':
      return isSkill(id, asked) ? skillHover(id, asked) : undefined;
    case 'trait':
      return isTrait(id, asked) ? traitHover(id, asked) : undefined;
    case 'theme':
      return themeHover(id, asked);
    case 'topic':
      return topicHover(id, asked);
    case 'level':
      return levelHover(id, asked);
    case 'person':
      return spelling === 'id' ? personHover(id, asked) : undefined;
    case 'question':
      return questionHover(id, asked);
    case 'emotion':
      return emotionHover(id, asked);
    case 'action':
      return undefined;
  }
}

/** What was discussed: a bucket, a skill, a trait or a theme, whichever has the id. */
function topicHover(id: string, asked: Asked): string | undefined {
  if (isBucket(id, asked)) return bucketHover(id, asked);
  if (isSkill(id, asked)) return skillHover(id, asked);
  if (isTrait(id, asked)) return traitHover(id, asked);
  return themeHover(id, asked);
}

function isBucket(id: string, { compass }: Asked): boolean {
  return isBucketId(id) || attempt(() => bucketOf(id, compass)) !== undefined;
}

function isSkill(id: string, { compass }: Asked): boolean {
  return attempt(() => skillOf(id, compass)) !== undefined;
}

function isTrait(id: string, { compass }: Asked): boolean {
  return attempt(() => traitOf(id, compass)) !== undefined;
}
