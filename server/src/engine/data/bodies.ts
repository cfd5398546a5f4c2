/** Public bodies by name and initials. Sources: Greenpaper's own table, IfG Ministers Database (CC BY 4.0), GOV.UK organisations (OGL v3), as of 22 August 2026. */
import { foldName, NameMatcher } from '../text';
import { CHARITIES } from './charities';
import { bodies as rows } from './generated/bodies';
import { NAMED_BODIES } from './named-bodies';

export const BODIES_SOURCE = {
  source: 'GOV.UK organisations, IfG Ministers Database, Greenpaper',
  asOf: '2026-08-22',
  licence: 'OGL v3, CC BY 4.0',
} as const;

export interface Body {
  readonly name: string;
  readonly acronym: string;
  readonly type: string;
  readonly jurisdiction: string;
  /** Four digits, or empty where not known. */
  readonly startYear: string;
  readonly endYear: string;
  /** Names or initials, as the table has them. */
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly note: string;
  /** `own` rows have no second source and are shown softly. */
  readonly register: 'own' | 'ifg' | 'gov.uk';
}

interface Tables {
  readonly names: NameMatcher<Body>;
  readonly acronyms: ReadonlyMap<string, readonly Body[]>;
}

let tables: Tables | null = null;

export function bodyNames(): NameMatcher<Body> {
  tables ??= read();
  return tables.names;
}

export function bodiesByAcronym(acronym: string): readonly Body[] {
  tables ??= read();
  return tables.acronyms.get(acronym) ?? [];
}

export function bodyNamed(name: string): Body | null {
  return bodyNames().lookup(name)[0] ?? null;
}

/** One common word as a name ("Mind", "Scope", "Which?") is read only where it is written like no other word. */
function distinct(name: string): boolean {
  return /[ -]/u.test(name) || /\p{Lu}.*\p{Lu}/u.test(name) || /^Of[a-z]{3,}$/u.test(name);
}

/** Initials of small bodies that mostly mean something else: a word, a benefit, a conference, "non-governmental organisation". */
const OTHERWISE_USED = new Set(
  'ACE ACRE AFC ARIA ASC ATE CAC CAT COM COP COT DSA ESC ETF GEM HRA ICE ICR IMA IRM IRP LEASE MAC NAM NGO OPS PCA PCO RIO SDA SIS STA TAB TRA'.split(
    ' ',
  ),
);

function read(): Tables {
  const list: Body[] = rows.split('\n').map((line) => {
    const [
      name = '',
      acronym = '',
      type = '',
      jurisdiction = '',
      startYear = '',
      endYear = '',
      successors = '',
      note = '',
      register = 'own',
      predecessors = '',
    ] = line.split('\t');
    return {
      name,
      acronym,
      type,
      jurisdiction,
      startYear,
      endYear,
      predecessors: listed(predecessors),
      successors: listed(successors),
      note,
      register: register as Body['register'],
    };
  });
  const acronyms = new Map<string, Body[]>();
  for (const body of list) {
    if (!/^[A-Z][A-Za-z&]{1,9}$/u.test(body.acronym) || body.acronym.length < 3) continue;
    if (body.register === 'gov.uk' && OTHERWISE_USED.has(body.acronym)) continue;
    const known = acronyms.get(body.acronym);
    // The first rows are the better kept; a closed body of the same initials does not make them ambiguous.
    if (known === undefined) acronyms.set(body.acronym, [body]);
    else if (body.endYear === '' && body.note !== 'closed' && known.every((other) => other.register === body.register)) known.push(body);
  }
  // "DEFRA" beside "Defra".
  for (const [acronym, known] of [...acronyms]) {
    const shouted = acronym.toUpperCase();
    if (acronym.length >= 5 && /[a-z]{2}/u.test(acronym) && !acronyms.has(shouted)) acronyms.set(shouted, known);
  }
  const names = list.filter(({ name }) => distinct(name)).map((body) => ({ name: body.name.replace(/^The /u, ''), value: body }));
  const initials = list.filter(({ acronym }) => /^Of[a-z]{3,}$/u.test(acronym)).map((body) => ({ name: body.acronym, value: body }));
  const known = new Set(list.map(({ name }) => foldName(name)));
  const others = [{ type: 'charity', jurisdiction: 'United Kingdom', names: CHARITIES }, ...NAMED_BODIES].flatMap(
    ({ type, jurisdiction, names: list }) =>
      list.filter((name) => !known.has(foldName(name))).map((name) => ({ name, value: withoutRegister(name, type, jurisdiction) })),
  );
  return { names: new NameMatcher([...names, ...initials, ...others]), acronyms };
}

function listed(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|').map((name) => name.trim());
}

function withoutRegister(name: string, type: string, jurisdiction: string): Body {
  return { name, acronym: '', type, jurisdiction, startYear: '', endYear: '', predecessors: [], successors: [], note: '', register: 'own' };
}
