/** The door of `bibliography`: entries of `.bib` and CSL-JSON files with their places, and one entry as a line to read. */
export { foldDoi, foldTitle, foldUrl, type Identity, identityOf, printedTitle } from './identity';
export { isBibliography, mayBeBibliography, readBibliography, referenceOf } from './read-bibliography';
export { referenceLine, shortReference } from './reference-line';
export type * from './types';
