/** Words that say nothing about what a figure is for, because every sentence of this field holds them. Source: Greenpaper; as of 2026. */

const GRAMMAR =
  'a about above across after again against all also although an and any are around as at available be because been before being below between both but by can could did do does during each either every few for from further had has have he her here him his how however if in including into is it its itself just last least less like made make many may might more most much must near nearly new next no not now of off on once one only or other our out over own part per rather said same say says she should since so some still such than that the their them then there these they this those through to today together too two under until up upon us very was we well were what when where which while who whom whose why will with within without would year years yet you your';
const FIELD =
  'additional amount announced announcement authorities authority billion budget care cash cent council councils cost costs country department extra fund funded funding funds government health investment local million minister ministers money nhs pay people percent plan plans policy pound pounds programme public rate report sector secretary service services set social spend spending spent state sum support total work workers';

const COMMON: ReadonlySet<string> = new Set(`${GRAMMAR} ${FIELD}`.split(' '));

/** The words of a passage that can tell what it is about, in lower case and the singular. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text
    .toLowerCase()
    .replace(/[’']s?\b/gu, '')
    .matchAll(/\p{L}[\p{L}-]{3,}/gu)) {
    const [word] = match;
    if (!COMMON.has(word)) words.add(word.length > 4 ? word.replace(/(?<!s)s$/u, '') : word);
  }
  return words;
}
