/** What the first part of a legislation.gov.uk identifier means. */
import { ukLegislationTypes } from './generated/uk-legislation-types';

export const LEGISLATION_TYPES_SOURCE = { source: 'legislation.gov.uk', asOf: '2026-02-22', licence: 'OGL v3' } as const;

export interface LegislationType {
  /** "ukpga" */
  readonly code: string;
  /** "primary", "secondary" */
  readonly category: string;
  readonly description: string;
}

let types: ReadonlyMap<string, LegislationType> | null = null;

export function legislationTypeOf(code: string): LegislationType | null {
  types ??= new Map(
    ukLegislationTypes.split('\n').map((line) => {
      const [key = '', category = '', description = ''] = line.split('\t');
      return [key, { code: key, category, description }];
    }),
  );
  return types.get(code) ?? null;
}
