/** The words around a percentage that make it speak of a change, shared by the rules that reckon with changes. */

/** "by 12%", "up 5%", "a rise of 5%", directly before the percentage. */
export const SAYS_CHANGE_BEFORE =
  /\b(?:by|up|down|(?:rise|rose|risen|increase|increased|growth|grew|fall|fell|fallen|cut|drop|dropped|decrease|reduction|decline|declined)(?:[\s\u00A0]of)?)[\s\u00A0](?:(?:about|around|nearly|almost|some|just|over|more[\s\u00A0]than)[\s\u00A0])?$/iu;
/** "12% increase", "5% more than", directly after it; "40% more schools" counts schools. */
export const SAYS_CHANGE_AFTER =
  /^[\s\u00A0](?:rise|increase|growth|uplift|jump|boost|fall|cut|drop|decrease|reduction|decline)\b|^[\s\u00A0](?:more|less|higher|lower)(?=[\s\u00A0](?:than|on|for|in|to|at|over|each|every|this|last)\b|[\s\u00A0]?[.,;:)]|[\s\u00A0]*$)/iu;
/** Another clause has its own subject: "from £1m to £5m while claims rose by 12%". A colon before "a rise" opens none. */
export const OTHER_CLAUSE =
  /\b(?:while|whereas|with|as|but|although|and|when|after|before|because|since)\b|;|:(?![\s\u00A0](?:an?|up|down)\b)/iu;
/** Percentages of another measure: after inflation, or year by year. */
export const OTHER_MEASURE =
  /\b(?:real[\s\u00A0-]terms|in[\s\u00A0]real|inflation|per[\s\u00A0]year|a[\s\u00A0]year|annual(?:ly)?|each[\s\u00A0]year|every[\s\u00A0]year|compound|on[\s\u00A0]average|per[\s\u00A0]head|per[\s\u00A0]capita)\b/iu;

/** The words between two passages of one sentence, whichever comes first. */
export function wordsBetween(
  prose: string,
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): string {
  return a.end <= b.start ? prose.slice(a.end, b.start) : prose.slice(b.end, a.start);
}
