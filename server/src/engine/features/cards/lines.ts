/** Lines of a card in Markdown and in plain text at once; everything from a document is escaped. */
import type { CardLine } from '../types';

/** A piece of a line: words of the product, or words of a document. */
export type Piece =
  | string
  | { readonly from: string }
  | { readonly strong: string }
  | { readonly guess: string }
  | { readonly link: string; readonly href: string };

/** Document text as one line, with every character that Markdown or HTML could take for mark-up escaped. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+!|<>~^$&:@-]/gu, (character) =>
    character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
}

/** White space and control characters as single spaces; long strings cut; direction overrides dropped. */
export function oneLine(text: string): string {
  const flat = text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '')
    .replace(/[\s\u0000-\u001F\u007F]+/gu, ' ')
    .trim();
  return flat.length > 160 ? `${flat.slice(0, 157).trimEnd()}…` : flat;
}

export function line(...pieces: readonly Piece[]): CardLine {
  return { markdown: pieces.map(markdown).join(''), plain: pieces.map(plain).join('') };
}

function markdown(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('from' in piece) return escaped(piece.from);
  if ('strong' in piece) return `**${escaped(piece.strong)}**`;
  if ('guess' in piece) return `*${escaped(piece.guess)}*`;
  return `[${escaped(piece.link)}](${piece.href.replace(/[()\s<>]/gu, encodeURIComponent)})`;
}

function plain(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('from' in piece) return oneLine(piece.from);
  if ('strong' in piece) return oneLine(piece.strong);
  if ('guess' in piece) return oneLine(piece.guess);
  // An address that is its own words is told once.
  return piece.href.endsWith(piece.link) ? piece.href : `${oneLine(piece.link)} (${piece.href})`;
}

/** Pieces with " · " between them; empty ones are left out. */
export function dotted(...groups: readonly (readonly Piece[] | null)[]): Piece[] {
  const kept = groups.filter((group): group is readonly Piece[] => group !== null && group.length > 0);
  return kept.flatMap((group, index) => (index === 0 ? [...group] : [' · ', ...group]));
}
