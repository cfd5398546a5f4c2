/** The shelf, in the order of the design's list; ids equal file names and never change once published. */
import type { Snapshot } from '../workspace';
import { annotationOrphaned } from './annotation-orphaned';
import { annotationValueInvalid } from './annotation-value-invalid';
import { asOfMissing } from './as-of-missing';
import { changeArithmeticMismatch } from './change-arithmetic-mismatch';
import { citationUnresolved } from './citation-unresolved';
import { claimContested } from './claim-contested';
import { claimUnattributed } from './claim-unattributed';
import { claimVerdictWithoutEvidence } from './claim-verdict-without-evidence';
import { commitmentUnmeasurable } from './commitment-unmeasurable';
import { documentsWithOtherCandidates } from './conflict-candidates';
import { countUnitMismatch } from './count-unit-mismatch';
import { dateCrawlRelative } from './date-crawl-relative';
import { dateDocumentMissing } from './date-document-missing';
import { dateImpossible } from './date-impossible';
import { dateNumericAmbiguous } from './date-numeric-ambiguous';
import { dateOrderImpossible } from './date-order-impossible';
import { dateRelativeUnresolved } from './date-relative-unresolved';
import { dateWeekdayMismatch } from './date-weekday-mismatch';
import { deadlineConflict } from './deadline-conflict';
import { deadlinePassed } from './deadline-passed';
import { durationMismatch } from './duration-mismatch';
import { encodingDamage } from './encoding-damage';
import { evidenceNoteMissing } from './evidence-note-missing';
import { evidenceNoteUnused } from './evidence-note-unused';
import { figureAnnualVsTotal } from './figure-annual-vs-total';
import { figureBasisUnstated } from './figure-basis-unstated';
import { figureByYearAmbiguous } from './figure-by-year-ambiguous';
import { figureConflict } from './figure-conflict';
import { figureConflictCandidate } from './figure-conflict-candidate';
import { figureMoneyUnstated } from './figure-money-unstated';
import { figureNotInSource } from './figure-not-in-source';
import { figurePeriodUnstated } from './figure-period-unstated';
import { figureReannounced } from './figure-reannounced';
import { figureUnsourced } from './figure-unsourced';
import { financialYearAmbiguous } from './financial-year-ambiguous';
import { financialYearMalformed } from './financial-year-malformed';
import { frontMatterInvalid } from './front-matter-invalid';
import { growthPathMismatch } from './growth-path-mismatch';
import { hedgeDropped } from './hedge-dropped';
import { legislationUnlinked } from './legislation-unlinked';
import { linkTargetMissing } from './link-target-missing';
import { magnitudeSlipRule } from './magnitude-slip';
import { partsExceedTotal } from './parts-exceed-total';
import { percentVsPoints } from './percent-vs-points';
import { policyAliasCollision } from './policy-alias-collision';
import { policyAliasGeneric } from './policy-alias-generic';
import { policyChainInvalid } from './policy-chain-invalid';
import { policyIdDuplicate } from './policy-id-duplicate';
import { policyMentionAmbiguous } from './policy-mention-ambiguous';
import { policyMentionUnlinked } from './policy-mention-unlinked';
import { policyRefUnresolved } from './policy-ref-unresolved';
import { policySupersededCited } from './policy-superseded-cited';
import { quoteMismatch } from './quote-mismatch';
import { rangeInverted } from './range-inverted';
import { rangeScaleElided } from './range-scale-elided';
import { rateArithmeticMismatch } from './rate-arithmetic-mismatch';
import { scaleDoubled } from './scale-doubled';
import { sharesExceedWhole } from './shares-exceed-whole';
import { type Shelf, type ShelfHost, shelfOf } from './shelf';
import { sourceTextAltered } from './source-text-altered';
import { sourceUndescribed } from './source-undescribed';
import { suppressionUnknownRule } from './suppression-unknown-rule';
import { suppressionUnused } from './suppression-unused';
import type { Finding, Rule, RuleSettings } from './types';
import { unitMixed } from './unit-mixed';
import { webFurniture } from './web-furniture';

export const rules: readonly Rule[] = [
  policyRefUnresolved,
  policyIdDuplicate,
  policyAliasCollision,
  policyAliasGeneric,
  policyChainInvalid,
  policySupersededCited,
  policyMentionUnlinked,
  policyMentionAmbiguous,
  citationUnresolved,
  sourceTextAltered,
  linkTargetMissing,
  evidenceNoteMissing,
  evidenceNoteUnused,
  annotationOrphaned,
  annotationValueInvalid,
  dateImpossible,
  dateWeekdayMismatch,
  dateNumericAmbiguous,
  dateDocumentMissing,
  changeArithmeticMismatch,
  rangeInverted,
  dateOrderImpossible,
  deadlinePassed,
  claimUnattributed,
  claimVerdictWithoutEvidence,
  sourceUndescribed,
  webFurniture,
  dateCrawlRelative,
  encodingDamage,
  financialYearMalformed,
  financialYearAmbiguous,
  percentVsPoints,
  rangeScaleElided,
  unitMixed,
  scaleDoubled,
  durationMismatch,
  rateArithmeticMismatch,
  growthPathMismatch,
  legislationUnlinked,
  dateRelativeUnresolved,
  asOfMissing,
  figurePeriodUnstated,
  figureMoneyUnstated,
  commitmentUnmeasurable,
  figureBasisUnstated,
  deadlineConflict,
  figureReannounced,
  figureAnnualVsTotal,
  figureConflict,
  countUnitMismatch,
  magnitudeSlipRule,
  partsExceedTotal,
  sharesExceedWhole,
  claimContested,
  figureUnsourced,
  hedgeDropped,
  quoteMismatch,
  figureNotInSource,
  figureConflictCandidate,
  suppressionUnused,
  suppressionUnknownRule,
  frontMatterInvalid,
  figureByYearAmbiguous,
];

/** The shelf over time: a rule that fails on a text, or is slow on it, is left out until the text changes. */
export function createShelf(host: ShelfHost): Shelf {
  return shelfOf(rules, host);
}

/** Faded in the editor and no problem anywhere, unless its rule was turned up. */
export function isOnlyFaded({ unnecessary, severity }: Finding): boolean {
  return unnecessary && severity === 'hint';
}

/** All findings of one document by place, without a clock. A rule that throws is left out and named to `onRuleError`. */
export function checkDocument(
  snapshot: Snapshot,
  uri: string,
  settings: RuleSettings,
  onRuleError: (rule: string, error: unknown) => void = () => {},
): Finding[] {
  return createShelf({ now: () => 0, onLeftOut: (rule, _document, reason) => onRuleError(rule, reason) }).check(snapshot, uri, settings);
}

/** Documents whose findings may differ between two moments, as far as any rule was asked. */
export function renewedSince(before: Snapshot, after: Snapshot): readonly string[] {
  return [...new Set([...after.changedSince(before), ...documentsWithOtherCandidates(before, after)])];
}

export { type CandidateFigure, conflictCandidates } from './conflict-candidates';
export { type FixAllRequest, type FixAllResult, type FixedText, fixAll } from './fix-all';
export { fileEdits } from './fixes/file-edits';
export { frontMatterEdit } from './fixes/front-matter';
export { freeLabel, noteEdits, noteEditsAt } from './fixes/note-insertion';
export { noteKeyEdit, noteValue } from './fixes/note-key';
export { atBlockEnd, lineEnding, type MarkerPlace, markerPlace, notePlace } from './fixes/note-place';
export { linkEdit } from './fixes/policy-link';
export { linkText, relativePath as relativeReference } from './fixes/relative-path';
export { suppressionFixes } from './fixes/suppress';
export { isYamlText, yamlText } from './fixes/yaml-text';
export { partnersIn } from './one-quantity';
export type { Shelf, ShelfHost } from './shelf';
export { SLOW_MS, shelfOf } from './shelf';
export * from './types';
