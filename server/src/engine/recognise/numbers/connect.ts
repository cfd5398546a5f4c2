/** How two neighbouring numbers hang together: a range ("2-3"), a change ("from 2 to 3"), or not at all. */

/** `either`: "two or three", one spread where the second is the next step up and only it states the unit. */
export type Connection = 'range' | 'change' | 'either' | null;

const DASH = /^[\s\u00A0]?[-‐‑‒–—―−][\s\u00A0]?$/u;
const TO = /^[\s\u00A0]to[\s\u00A0]$/u;
const TO_HEDGED =
  /^[\s\u00A0]to[\s\u00A0](?:about|around|some|just|just[\s\u00A0]over|just[\s\u00A0]under|only|over|under|nearly|almost|approximately|roughly|more[\s\u00A0]than|less[\s\u00A0]than|at[\s\u00A0]least|an[\s\u00A0]estimated|a[\s\u00A0]record)[\s\u00A0]$/iu;
const OR = /^[\s\u00A0]or[\s\u00A0]$/u;
const AND = /^[\s\u00A0]and[\s\u00A0]$/u;
const FROM =
  /\bfrom[\s\u00A0](?:(?:about|around|some|just|only|over|under|nearly|almost|approximately|roughly|an estimated|a)[\s\u00A0])?$/iu;
const SPREAD =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|spread|anywhere|anything)[\s\u00A0](?:[\p{L}]{1,12}[\s\u00A0])?from[\s\u00A0]$/iu;
const BY = /\bby[\s\u00A0](?:(?:about|around|some|just|over|nearly|almost|another|a further)[\s\u00A0])?$/iu;
const BETWEEN = /\bbetween[\s\u00A0](?:(?:about|around|some|approximately|roughly)[\s\u00A0])?$/iu;

/** `between` is the text between the two, `before` the text before the first. */
export function connection(before: string, between: string): Connection {
  if (between.length > 22) return null;
  if (DASH.test(between)) return 'range';
  const lead = before.slice(-60);
  // "up by £40m to £300m" is a step and where it led.
  if (TO.test(between) && BY.test(lead)) return null;
  if (TO.test(between)) return FROM.test(lead) && !SPREAD.test(lead) ? 'change' : 'range';
  // "from 4,000 to nearly 9,500": a hedge on the second end is a change's.
  if (TO_HEDGED.test(between)) return FROM.test(lead) && !SPREAD.test(lead) ? 'change' : null;
  if (OR.test(between)) return 'either';
  if (AND.test(between) && BETWEEN.test(lead)) return 'range';
  return null;
}

/** "two or three", "20 or 30": near enough to be one estimate, not two offers. */
export function isEstimate(low: number, high: number): boolean {
  return low > 0 && high > low && high <= 2 * low;
}
