/** UK financial years by name: "2018-19" is 1 April 2018 to 31 March 2019. */

export function financialYear(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The financial year that an ISO day falls in. */
export function financialYearOn(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return financialYear(month >= 4 ? year : year - 1);
}

export function startYearOf(year: string): number {
  return Number(year.slice(0, 4));
}

/** "2018-19" where the text names two years that follow each other; null for anything else. */
export function readFinancialYear(text: string): string | null {
  const groups = /^(?:FY\s?)?(?<start>\d{4})[-–/](?:\d\d)?(?<end>\d\d)$/u.exec(text.trim())?.groups;
  const start = Number(groups?.start);
  return groups?.start !== undefined && (start + 1) % 100 === Number(groups.end) ? financialYear(start) : null;
}

/** The financial year that an interval of ISO days is, to the day; null where it is no such year. */
export function financialYearOf(start: string, end: string): string | null {
  const year = Number(start.slice(0, 4));
  return start === `${year}-04-01` && end === `${year + 1}-03-31` ? financialYear(year) : null;
}
