/** The words round a date that make it the document's own, or that make it another: "Posted on", "Closing date". From general usage; as of 2026. */

const WHO = String.raw`(?:[\s\u00A0]+(?:by|at|from)[\s\u00A0]+[^.;\n]{1,48}?)?`;
const LEAD_OUT = String.raw`(?:[\s\u00A0]+on)?[\s\u00A0|:*_,–—-]{0,5}(?:(?:on|at|of|the)[\s\u00A0]+){0,2}(?:\d{1,2}[:.]\d\d[\s\u00A0]?(?:[ap]\.?m\.?)?(?:[\s\u00A0]?(?:GMT|BST|EST|EDT|IST))?,?[\s\u00A0]*(?:on[\s\u00A0]+)?)?$`;

/** What stands before the day a text was put out. */
export const PUBLISHED = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:first[\s\u00A0]published|published|publication[\s\u00A0]date|date[\s\u00A0](?:published|posted|issued)|posted|date[\s\u00A0]of[\s\u00A0](?:publication|issue|meeting|report|hearing|speech|release|the[\s\u00A0]meeting)|(?:meeting|report|hearing|release|issue|sitting)[\s\u00A0]date|dated|date|issued|released|for[\s\u00A0](?:immediate[\s\u00A0])?release|(?:press|media|news)[\s\u00A0]release|embargoed[\s\u00A0]until|delivered|debated|statement[\s\u00A0]made|speech[\s\u00A0](?:given|delivered)|given|written|created|printed|filed|tabled|laid|(?:to[\s\u00A0]be[\s\u00A0])?answered|minutes[\s\u00A0]of[\s\u00A0][\p{L}\s\u00A0]{0,50}held|meeting[\s\u00A0]held|H[CL][\s\u00A0]Deb)${WHO}${LEAD_OUT}`,
  'iu',
);

/** A later change of the same text: it counts where nothing says when it was first put out. */
export const UPDATED = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:last[\s\u00A0])?(?:updated|modified|revised|reviewed|amended)${WHO}${LEAD_OUT}`,
  'iu',
);

/** The day a law was passed, made or signed. */
export const ENACTED =
  /(?:(?:^|[^\p{L}])(?:Royal[\s\u00A0]Assent:?|Made[\s\u00A0.–—-]{1,24}|Approved,?|Enacted:?|Signed(?:[\s\u00A0]into[\s\u00A0]law)?(?:[\s\u00A0]at[\s\u00A0]\p{Lu}[\p{L}]{1,20},?)?(?:[\s\u00A0]on)?|Assented[\s\u00A0]to:?|Done[\s\u00A0]at[\s\u00A0]\p{Lu}[\p{L}]{1,20},?(?:[\s\u00A0]on)?)[\s\u00A0]*|\[(?:Assented[\s\u00A0]to[\s\u00A0])?)$/u;

/** "… of the Council of 24 June 2021": the date in the title of an instrument of the Union. */
export const TITLED =
  /(?:REGULATION|DIRECTIVE|DECISION|RECOMMENDATION|Regulation|Directive|Decision|Recommendation)\b.{0,160}(?:^|[\s\u00A0])of[\s\u00A0]$/u;

/** Dates of something else, whatever stands nearer. */
export const OTHER_DATE =
  /(?:retrieved|accessed|downloaded|archived|viewed|closing|effective|due|expiry|expires?|deadline|start|end|review|renewal|completion|birth|born|opening|commencement|implementation|target|delivery|go-live|valid[\s\u00A0]until|until|before|by|after|since|from|between|next[\s\u00A0]\p{L}{1,12}|coming[\s\u00A0]into[\s\u00A0]force|into[\s\u00A0]force|respond|responses?|comments?|previous(?:ly)?|last[\s\u00A0]meeting|photo(?:graph)?|picture|taken)(?:[\s\u00A0]+(?:date|by|on|of))?[\s\u00A0:–—-]{1,4}(?:on[\s\u00A0])?$/iu;

/** The label of a row or column that holds it. */
export const DATE_CELL =
  /^(?:date|dated|published|publication date|date published|date of (?:publication|issue|meeting|report)|meeting date|report date|issued|posted)\s?:?$/iu;
