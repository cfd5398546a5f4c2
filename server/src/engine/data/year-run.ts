/** Reads a run of yearly values, stored as its first year and the values in order; an empty place is a year not known. */
export function readYearRun(firstYear: string, values: string, read: (cell: string) => number): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  values.split(' ').forEach((cell, index) => {
    if (cell !== '') years.set(Number(firstYear) + index, read(cell));
  });
  return years;
}
