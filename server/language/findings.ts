import type { Compass, Content, Kind } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { english, sentence, type Text } from '../coaching/say.ts';
import { scaleOf } from '../coaching/scale.ts';
import type { Severity } from '../coaching/severity.ts';
import { isYoung } from '../coaching/youth.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { fileCodes } from '../document/problem.ts';
import { rangeOfSpan } from '../document/range.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { rules } from '../pitfalls/index.ts';
import { unusedIgnore } from '../pitfalls/notes-and-comments/unusedIgnore.ts';
import {
  type Finding,
  fixedSections,
  type Rule,
  type Subject,
  type UnusedIgnore,
} from '../pitfalls/rule.ts';
import { oneLine } from './oneLine.ts';
import { isTuned, privateCompass, withoutSecrets } from './privateCompass.ts';
import type { ReportedFinding } from './reportedFinding.ts';
import { silence } from './silencing.ts';
import { type Overrides, settingOf } from './tuning.ts';

/**
 * All findings of a document, by place and then by code. The one engine behind the editor, the
 * command line and other editors.
 *
 * @param overrides of codes that can be tuned.
 */
export function findings(
  document: CoachDocument,
  surroundings: Surroundings,
  overrides?: Overrides,
): ReportedFinding[] {
  const found: ReportedFinding[] = document.problems.map(({ code, span, message, data }) => ({
    code,
    severity: fileCodes[code].severity,
    ...worded(document.isPrivate ? sentence(fileCodes[code].what) : message),
    range: rangeOfSpan(document.text, span),
    related: [],
    ...(data && !document.isPrivate ? { data } : {}),
  }));
  if (!document.isSound) return silence(document, found).kept.toSorted(byPlace);
  const first = silence(document, [
    ...found,
    ...pitfalls(document, surroundings, mostRules, [], overrides),
  ]);
  // Until the workspace has been read, what a comment silences may only be still to come.
  const unused = surroundings.otherPlans ? unusedBesides(overrides, first.unused) : [];
  if (unused.length === 0) return first.kept.toSorted(byPlace);
  const last = [...pitfalls(document, surroundings, [unusedIgnore], unused, overrides)];
  return [...first.kept, ...silence(document, last).kept].sort(byPlace);
}

/** A comment is not idle because of a code that is off for this once. */
function unusedBesides(
  overrides: Overrides | undefined,
  unused: readonly UnusedIgnore[],
): UnusedIgnore[] {
  return unused.flatMap((ignore) => {
    const codes = ignore.codes.filter(({ code }) => overrides?.get(code) !== 'off');
    return codes.length === 0 && ignore.codes.length > 0 ? [] : [{ ...ignore, codes }];
  });
}

const mostRules = rules.filter((each) => each !== unusedIgnore);

function* pitfalls(
  document: CoachDocument,
  surroundings: Surroundings,
  rulesToRun: readonly Rule[],
  unusedIgnores: readonly UnusedIgnore[],
  overrides: Overrides | undefined,
): Generator<ReportedFinding> {
  const subject = new RuleSubject(document, surroundings, unusedIgnores);
  const plan = attempt(() => ofKind(document, 'plan')?.content);
  const isClosed = attempt(() => plan?.status === 'closed') ?? false;
  const young = plan ? (attempt(() => isYoung(plan, surroundings.today)) ?? false) : false;
  const hasSecrets = privateCompass(surroundings) !== undefined;
  const tuning = attempt(() => (ofKind(document, 'compass')?.content ?? subject.compass)?.rules);
  for (const rule of rulesToRun) {
    if (!rule.kinds.includes(subject.document.kind as Kind)) continue;
    const isFixed = fixedSections.has(rule.section);
    if (isClosed && !isFixed) continue;
    const { severity, thresholds } = isFixed
      ? settingOf(rule, undefined)
      : settingOf(rule, tuning, overrides);
    if (severity === 'off') continue;
    // A rule that needs a broken part comes to nothing: the part's own finding says what to mend.
    const around = withoutSecrets(subject);
    const results = attempt(() => [...rule.check(around.subject, thresholds)]) ?? [];
    const isSecret = around.hasRead() || (hasSecrets && isTuned(rule, thresholds));
    // Whoever asks for a severity by name gets it, be the plan young or not.
    const isGentle = rule.gentleWhileYoung && young && !overrides?.has(rule.code);
    for (const finding of results) {
      yield report(document, rule, isGentle ? 'hint' : severity, finding, isSecret);
    }
  }
}

/**
 * What the rules look at. A class, as a version of a document is one (see there). What is asked for late
 * costs something. Its fields are no private ones, since `withoutSecrets` inherits from it.
 */
class RuleSubject implements Subject {
  readonly today: Surroundings['today'];
  readonly compassLink: Surroundings['compassLink'];
  readonly planLink: Surroundings['planLink'];
  readonly isExposed: boolean | undefined;
  readonly document: CoachDocument;
  readonly content: Content[Kind];
  readonly compass: Compass | undefined;
  readonly unusedIgnores: readonly UnusedIgnore[];
  private readonly surroundings: Surroundings;

  constructor(
    document: CoachDocument,
    surroundings: Surroundings,
    unusedIgnores: readonly UnusedIgnore[],
  ) {
    const { compassLink } = surroundings;
    this.today = surroundings.today;
    this.compassLink = compassLink;
    this.planLink = surroundings.planLink;
    this.isExposed = surroundings.isExposed;
    this.document = document;
    this.content = document.content;
    this.compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
    this.unusedIgnores = unusedIgnores;
    this.surroundings = surroundings;
  }

  get otherPlans() {
    return this.surroundings.otherPlans;
  }

  get questions() {
    return this.surroundings.questions;
  }

  get hiddenQuestions() {
    return this.surroundings.hiddenQuestions;
  }

  get ownBuckets() {
    return this.surroundings.ownBuckets;
  }

  get scale() {
    return scaleOf(ofKind(this.document, 'compass')?.content ?? this.compass);
  }
}

function report(
  document: CoachDocument,
  rule: Rule,
  severity: Severity,
  finding: Finding,
  isSecret: boolean,
): ReportedFinding {
  const range = document.range(finding.at);
  if (document.isPrivate || isSecret) {
    return { code: rule.code, severity, ...worded(sentence(rule.what)), range, related: [] };
  }
  return {
    code: rule.code,
    severity,
    ...worded(finding.message),
    range,
    related: (finding.related ?? []).flatMap((related) => {
      const words = worded(related.message);
      if ('at' in related) {
        return [{ uri: document.uri, range: document.range(related.at), ...words }];
      }
      const { uri, isPrivate, range: place } = related.elsewhere;
      return isPrivate ? [] : [{ uri, range: place, ...words }];
    }),
    ...(finding.data ? { data: finding.data } : {}),
  };
}

function worded(said: Text): { readonly message: string; readonly said: Text } {
  return { message: oneLine(english(said)), said };
}

function byPlace(one: ReportedFinding, other: ReportedFinding): number {
  return (
    one.range.start.line - other.range.start.line ||
    one.range.start.character - other.range.start.character ||
    (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)
  );
}
