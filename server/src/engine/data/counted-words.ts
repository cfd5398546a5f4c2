/** Words around a counted thing that tell nothing apart, and those that make a count something else than a level. Source: Greenpaper's own list. */

/** Nouns that count anything: alone they are no common thing. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  'people person individual adult worker staff employee job post role case place home organisation service area council member user group unit site project scheme programme thing number part family household house family child sector system region country county town city body provider firm company'.split(
    ' ',
  ),
);

/** Words of any sentence. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an the and or of in on at to for from by with within without across over under about into out up down as than that this these those which who whom whose is are was were be been being have has had do does did will would could should can may might must not no its their his her our your they it he she we you i there here more most less least very just only also still even each every all both some any one two per year month week day hour now then today currently get gets receive receives use uses go goes make makes take takes new other such'.split(
    ' ',
  ),
);

/** Before or behind a number: an addition, a step, a wish or a forecast is no level. */
export const NO_LEVEL =
  /\b(?:extra|additional|another|further|more|fewer|new|rise|increase|growth|fall|drop|cut|gap|shortfall|short|shortage|loss|lost|target|aim(?:s|ed|ing)?|goal|want(?:s|ed)?|need(?:s|ed)?|hope[sd]?|plan(?:s|ned)?|pledge[sd]?|promise[sd]?|will|would|could|should|may|might|project(?:ed|ion|ions)|forecast|expect(?:s|ed)?|by (?:19|20)\d\d|up (?:from|by)|down (?:from|by)|instead of|not)\b/iu;

/** Where what is counted ends in the sentence. */
export const CLAUSE_END =
  /[.;:,()“”"–—?!]|\b(?:at the moment|at present|right now|currently|today|because|due to|while|although|whereas|but|said|says|according|which|after|before|when|if|since|until|so|as|this year|last year|next year|a year|per year|every year|and (?:an?|the|about|around|more|up|nearly|over|some)? ?[£$€]?\d)\b/iu;
