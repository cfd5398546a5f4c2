/** The door of `reckon`: pure arithmetic on stated numbers, shared by rules and features. */
export { changeBetween, type StatedChange } from './change';
export * from './compare';
export { financialYear, financialYearOf, financialYearOn, readFinancialYear, startYearOf } from './financial-years';
export * from './format';
export { afterInflation, averageGrowth, averageGrowthBounds, compounded } from './growth';
export { type Bounds, clean, overlaps, roundingInterval, roundingUnit, widened } from './intervals';
export { type Difference, describeDifferences, type NearPair, nearPairs, type PlacedFigure } from './near-figures';
export { type PartOfWhole, partOfWhole, type Stated } from './parts';
export { type YearlyRate, yearlyRate } from './rates';
export { type PriceBasis, priceBasis, priceChange, type RealTerms, realTerms, yearForBasis } from './real-terms';
export { type PerHead, type Place, perHead, shareOfGdp } from './scale';
export { type Subject, subjectOf } from './subject';
export * from './sums';
