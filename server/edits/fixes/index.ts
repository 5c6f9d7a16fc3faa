import { attempt } from '../../coaching/brokenPart.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { isRefused } from '../edit.ts';
import { actionOutsidePeriod, actionOverdue, actionWithoutDue } from './actionDue.ts';
import { challengeAgreed } from './agreedToday.ts';
import { assessmentRound } from './assessmentRound.ts';
import { colourlessSession, uncolouredTheme } from './colours.ts';
import { commitmentOverdue } from './commitment.ts';
import { dateInFuture } from './dateInFuture.ts';
import { datesOutOfOrder } from './datesOutOfOrder.ts';
import { didYouMean } from './didYouMean.ts';
import { duplicateId } from './duplicateId.ts';
import { duplicateKey } from './duplicateKey.ts';
import { duplicatePerson } from './duplicatePerson.ts';
import { evidence } from './evidence.ts';
import { type Fix, isInDoubt, type Mendable, type Offer, subjectFor } from './fix.ts';
import { genericCompass } from './genericCompass.ts';
import { growthArea } from './growthArea.ts';
import { invalidDate } from './invalidDate.ts';
import { missingCadence, noChallenge, noVision } from './missingBlock.ts';
import { missingBucket } from './missingBucket.ts';
import { missingField } from './missingField.ts';
import { noHeadline, noNudgePreference, noSuccessSignal, vagueGood } from './missingText.ts';
import { nextChallenge } from './nextChallenge.ts';
import { owner } from './owner.ts';
import { paralysisByAnalysis } from './paralysisByAnalysis.ts';
import { horizonTooLong, noPeriod, periodEnded } from './period.ts';
import { personalityTrait } from './personalityTrait.ts';
import { planBetween, planCheckIn } from './planCheckIn.ts';
import { reviewedToday } from './reviewedToday.ts';
import { silence } from './silence.ts';
import { themeAction } from './themeAction.ts';
import { themeAnchor } from './themeAnchor.ts';
import { unknownField } from './unknownField.ts';
import { unknownKind } from './unknownKind.ts';
import { unsupportedVersion } from './unsupportedVersion.ts';
import { unusedIgnore } from './unusedIgnore.ts';
import { oneSidedVision, visionBeyond } from './vision.ts';
import { wrongValue } from './wrongValue.ts';

/** All fixes. Those of a code are offered in this order, so what silences it comes last. */
export const fixes: readonly Fix[] = [
  didYouMean,
  unknownField,
  duplicateKey,
  unknownKind,
  missingField,
  wrongValue,
  invalidDate,
  unsupportedVersion,
  duplicateId,
  datesOutOfOrder,
  dateInFuture,
  duplicatePerson,
  missingBucket,
  genericCompass,
  paralysisByAnalysis,
  vagueGood,
  reviewedToday,
  owner,
  missingCadence,
  noPeriod,
  noNudgePreference,
  assessmentRound,
  evidence,
  noChallenge,
  challengeAgreed,
  nextChallenge,
  noVision,
  oneSidedVision,
  visionBeyond,
  personalityTrait,
  growthArea,
  themeAction,
  themeAnchor,
  noSuccessSignal,
  actionWithoutDue,
  actionOverdue,
  actionOutsidePeriod,
  horizonTooLong,
  periodEnded,
  noHeadline,
  planCheckIn,
  planBetween,
  colourlessSession,
  uncolouredTheme,
  commitmentOverdue,
  unusedIgnore,
  silence,
];

/** A private compass is not there for a file that others read: no edit may write there what it says. */
function withoutPrivateCompass(document: CoachDocument, surroundings: Surroundings): Surroundings {
  const { compassLink } = surroundings;
  const isQuotable =
    compassLink.status !== 'found' || !compassLink.document.isPrivate || document.isPrivate;
  if (isQuotable) return surroundings;
  return Object.create(surroundings, { compassLink: { value: { status: 'unreadable' } } });
}

/**
 * What can be done about a finding, the best first. A fix that needs a broken part of the document
 * offers nothing.
 */
export function offersFor(
  document: CoachDocument,
  finding: Mendable,
  surroundings: Surroundings,
): Offer[] {
  const subject = subjectFor(document, finding);
  const quotable = withoutPrivateCompass(document, surroundings);
  return (isInDoubt(document) ? [didYouMean] : fixes)
    .filter(({ codes }) => codes.includes(finding.code))
    .flatMap((fix) => attempt(() => [...fix.offers(subject, quotable)]) ?? [])
    .filter(({ edits }) => isRefused(edits) || edits.length > 0);
}
