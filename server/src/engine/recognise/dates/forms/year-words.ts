/** The words that tell a year from a count, a code or a part of a name. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a year. */
export const YEAR_LEADS = list(
  'in since by until till before after from to during for of between and than through throughout year years around circa about or the on with over at late early mid ' +
    'cy below above summer spring autumn winter fall was is as election elections back like pre post its their our his her calendar ending ended versus vs v compared up a an this that into beyond toward towards ' +
    'published updated revised established founded created dated born died opened launched introduced elected issued adopted enacted ratified amended approved agreed signed commenced starting beginning commencing quarter qtr half ' +
    'against within outside again latest budgeted projected estimated actual forecast outturn audited baseline',
);

/** Behind a year that is a count: "2000 people". */
export const COUNTED = list(
  'people pupils patients jobs homes houses children staff workers places beds words miles metres hours pages million billion thousand cases responses respondents members participants families households students teachers nurses companies schools vehicles units tonnes tons km kilometres square acres hectares feet metric times days weeks months years per pounds euros dollars rupees pence cents new additional extra more fewer men women doctors officers soldiers troops residents citizens farmers businesses firms charities organisations projects applications visitors copies letters points votes seats megawatts mw gw kwh gwh litres calories kg grams words rpm watts followers signatures employees refugees migrants properties dwellings buses trains flights passengers customers delegates complaints incidents offences claims claimants recipients beneficiaries villages towns districts electric',
);

/** Behind a year that belongs to a name: "the 2015 Spending Review", "2010 Act". */
export const NAMED_AFTER = list(
  'act acts regulations regulation order orders bill regs rules budget spending autumn comprehensive white green census olympics olympic games paralympics directive agenda convention treaty agreement protocol summit conference framework strategy plan programme report review edition code scheme statement constitution charter declaration guidelines finance',
);

/** With a comma between them and the year: "the Companies Act, 2013". */
export const NAMED_BEFORE = list('act acts rules order orders regulations bill code scheme ordinance amendment');

/** Before a number that is a code, a room, a model or a page. */
export const CODED = list(
  'room flight page pages paragraph paragraphs para section sections chapter column ref reference item question table figure version model extension tel no nos number numbers grant form route article clause schedule rule regulation title part line box port channel unit building lot windows office iso cm cmnd cmd hc hl cp si type class series level court ext pin code id appendix annex exhibit case docket directive resolution circular memo windows col cols cc',
);

/** Capitalised words that begin no name: a year before them stands for itself. */
export const SENTENCE_WORDS = list(
  'the this in it a an and but he she they we at on to for by mr mrs ms dr i if as of with january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/** Approximate counts: "some 2000", "over 1950", "nearly 2000"; and what is counted is left out. */
export const HEDGES = list('some nearly almost approximately roughly exactly only just least most number total another');
