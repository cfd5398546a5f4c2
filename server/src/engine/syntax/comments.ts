/** HTML comments that speak to us: suppressions and regions. */
import type { Span } from '../text';

export interface SuppressionComment {
  readonly scope: 'next' | 'block';
  readonly rules: readonly string[];
  readonly reason: string;
}

export interface RegionComment {
  readonly kind: 'furniture' | 'comments';
  readonly opens: boolean;
}

const SUPPRESSION =
  /^<!--\s*policy-ignore(?<next>-next)?(?:\s+(?<rules>[a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*))?\s*(?::(?<reason>[\s\S]*?))?\s*-->$/u;
const REGION = /^<!--\s*(?<close>\/)?(?<kind>furniture|comments)\s*-->$/u;

export function readSuppression(comment: string): SuppressionComment | null {
  const match = SUPPRESSION.exec(comment.trim());
  if (match === null) return null;
  const { next, rules, reason } = match.groups ?? {};
  return {
    scope: next === undefined ? 'block' : 'next',
    rules: rules === undefined ? [] : rules.split(',').map((rule) => rule.trim()),
    reason: (reason ?? '').trim(),
  };
}

export function readRegion(comment: string): RegionComment | null {
  const match = REGION.exec(comment.trim());
  if (match === null) return null;
  return { kind: match.groups?.kind as RegionComment['kind'], opens: match.groups?.close === undefined };
}

/** Spans of the comments inside a block of HTML. */
export function commentsIn(html: string, start: number): { readonly text: string; readonly span: Span }[] {
  return [...html.matchAll(/<!--[\s\S]*?-->/gu)].map((match) => ({
    text: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}
