/** Who held a cabinet post of the UK Government, and when. Source: IfG Ministers Database, Institute for Government, CC BY 4.0, to 12 June 2026. */
import { allDepartments } from './departments';
import { ukMinisters } from './generated/uk-ministers';
import { ukMinistersOfState } from './generated/uk-ministers-of-state';

export const POSTS_SOURCE = {
  source: 'IfG Ministers Database, Institute for Government',
  asOf: '2026-06-12',
  licence: 'CC BY 4.0',
} as const;

export interface Holding {
  readonly person: string;
  readonly post: string;
  readonly start: string;
  /** Empty while in post. */
  readonly end: string;
  readonly acting: boolean;
}

let holdings: readonly Holding[] | null = null;

function all(): readonly Holding[] {
  holdings ??= ukMinisters.split('\n').map((line) => {
    const [person = '', post = '', start = '', end = '', acting = ''] = line.split('\t');
    return { person, post, start, end, acting: acting !== '' };
  });
  return holdings;
}

/** Every holding of posts whose title matches, by start. */
export function holdingsOf(pattern: RegExp): readonly Holding[] {
  return all()
    .filter(({ post }) => pattern.test(post))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

export function heldOn(pattern: RegExp, day: string): readonly Holding[] {
  return holdingsOf(pattern).filter(({ start, end }) => start <= day && (end === '' || day < end));
}

export interface StateHolding extends Holding {
  /** The id of the department table. */
  readonly department: string;
}

let ministersOfState: readonly StateHolding[] | null = null;

/** The Ministers of State of a department on a day; several at once is the rule. */
export function ministersOfStateOn(department: string, day: string): readonly StateHolding[] {
  const departments = allDepartments();
  ministersOfState ??= ukMinistersOfState.split('\n').map((line) => {
    const [person = '', post = '', row = '', start = '', end = '', acting = ''] = line.split('\t');
    return { person, post, department: departments[Number(row)]?.id ?? '', start, end, acting: acting !== '' };
  });
  return ministersOfState.filter((one) => one.department === department && one.start <= day && (one.end === '' || day < one.end));
}
