/** Departments of the UK Government with the days they began and ended, and what came before and after them. */
import { foldName } from '../text';
import { ukDepartments } from './generated/uk-departments';

export const DEPARTMENTS_SOURCE = {
  source: 'IfG Ministers Database, Institute for Government',
  asOf: '2026-06-12',
  licence: 'CC BY 4.0',
} as const;

export interface DepartmentChange {
  readonly id: string;
  /** "Renaming", "Transfer of functions: equalities" */
  readonly how: string;
  readonly date: string;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly acronym: string;
  /** ISO, empty where it began before 1979. */
  readonly start: string;
  /** ISO, empty while it exists. */
  readonly end: string;
  readonly predecessors: readonly DepartmentChange[];
  readonly successors: readonly DepartmentChange[];
}

let departments: readonly Department[] | null = null;

export function allDepartments(): readonly Department[] {
  departments ??= ukDepartments.split('\n').map((line) => {
    const [id = '', name = '', acronym = '', start = '', end = '', before = '', after = ''] = line.split('\t');
    return { id, name, acronym, start, end, predecessors: changes(before), successors: changes(after) };
  });
  return departments;
}

/** Every department that bore the name: two if a name was used again. */
export function departmentsNamed(name: string): readonly Department[] {
  const key = foldName(name);
  return allDepartments().filter((department) => foldName(department.name) === key);
}

export function departmentOf(id: string): Department | null {
  return allDepartments().find((department) => department.id === id) ?? null;
}

function changes(cell: string): DepartmentChange[] {
  return [...cell.matchAll(/(?<id>[a-z0-9-]+) \[(?<how>[^\]]*), (?<date>[\d-]*)\]/gu)].map(({ groups }) => ({
    id: groups?.['id'] ?? '',
    how: groups?.['how'] ?? '',
    date: groups?.['date'] ?? '',
  }));
}
