/** What a count counts, in classes that can be added or grow together: people and jobs are near, schools are not. */

const CLASSES: Readonly<Record<string, RegExp>> = {
  people:
    /\b(?:people|persons?|men|women|adults?|children|workers?|staff|employees|carers?|nurses|doctors|teachers|patients|pupils|students|residents|households?|families|jobs|posts|vacancies|places|full-time equivalents?|headcount|workforce)$/iu,
};
const WORKERS = /\b(?:workers?|staff|employees|jobs|posts|people|workforce|nurses|carers)$/iu;

export function unitClass(unit: string): string | null {
  return Object.entries(CLASSES).find(([, pattern]) => pattern.test(unit.trim()))?.[0] ?? null;
}

export function isWorkforce(unit: string): boolean {
  return WORKERS.test(unit.trim());
}

/** The last word alone, singular: "social care organisations" and "organisation" are one thing. */
export function sameUnit(a: string, b: string): boolean {
  const head = (unit: string) => (unit.trim().toLowerCase().split(/\s+/u).at(-1) ?? '').replace(/ies$/u, 'y').replace(/s$/u, '');
  return head(a) === head(b);
}
