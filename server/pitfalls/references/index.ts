import { compassNotFound } from './compassNotFound.ts';
import { compassOutsideWorkspace } from './compassOutsideWorkspace.ts';
import { dateInFuture } from './dateInFuture.ts';
import { datesOutOfOrder } from './datesOutOfOrder.ts';
import { duplicateId } from './duplicateId.ts';
import { duplicatePerson } from './duplicatePerson.ts';
import { planNotFound } from './planNotFound.ts';
import { ratingOutOfScale } from './ratingOutOfScale.ts';
import { unknownBucket } from './unknownBucket.ts';
import { unknownEmotion } from './unknownEmotion.ts';
import { unknownLevel } from './unknownLevel.ts';
import { unknownQuestion } from './unknownQuestion.ts';
import { unknownSkill } from './unknownSkill.ts';
import { unknownTheme } from './unknownTheme.ts';
import { unknownTopic } from './unknownTopic.ts';
import { unknownTrait } from './unknownTrait.ts';

/** The rules of pitfalls.md, "References", in its order. */
export const references = [
  compassNotFound,
  compassOutsideWorkspace,
  planNotFound,
  unknownBucket,
  unknownSkill,
  unknownTrait,
  unknownLevel,
  unknownTheme,
  unknownTopic,
  unknownQuestion,
  unknownEmotion,
  duplicateId,
  ratingOutOfScale,
  datesOutOfOrder,
  duplicatePerson,
  dateInFuture,
] as const;
