/** The package types its main door only; the plain parser of BibTeX alone spares the bundle the others and their tracing twins. */
declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple' {
  export { type FieldValue, parse } from 'latex-utensils/out/types/src/bibtex/bibtex_parser';
}
