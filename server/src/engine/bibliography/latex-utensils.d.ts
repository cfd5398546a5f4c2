/** The package types its main door only; the parser of BibTeX alone spares the bundle the other two. */
declare module 'latex-utensils/out/src/bibtex/bibtex_parser' {
  export * from 'latex-utensils/out/types/src/bibtex/bibtex_parser';
}
