/** The status item: the document's date, where it was found, and how. */
import { formatDate, formatDateShort } from '../reckon';
import type { DateEvidence, DocumentDate } from '../resolve';
import type { Snapshot } from '../workspace';
import type { DocumentStatusAnswer } from './types';

const EVIDENCE: Readonly<Record<DateEvidence, string>> = {
  'front-matter': 'from the front matter',
  'source-block': 'from the source block',
  'hansard-heading': 'from the heading with its weekday',
  'posted-on': 'from the words before it, as published',
  updated: 'from the words before it, as last updated',
  enacted: 'as the day it was passed, made or signed',
  'source-line': 'from its source line',
  byline: 'from the line with its author',
  heading: 'from its heading',
  address: 'from the address it was taken from',
  dateline: 'from the dateline',
  'letter-head': 'from a line of its own',
  'file-name': 'from the file name',
  given: 'as given',
};

const SURE: Readonly<Record<DocumentDate['confidence'], string>> = { high: 'quite sure', medium: 'likely', low: 'not sure' };

export function documentStatus(snapshot: Snapshot, uri: string): DocumentStatusAnswer {
  const document = snapshot.documents.get(uri);
  const date = document?.context.date ?? null;
  if (document === undefined || date === null) {
    const dated = document?.segments.filter((segment) => segment.date !== null).length ?? 0;
    const articles =
      document === undefined || document.segments.length < 2 ? '' : ` ${dated} of its ${document.segments.length} articles have one.`;
    return {
      label: 'No date',
      tooltip: `This document says nowhere when it was written, so relative dates are not worked out.${articles} Click to set the date.`,
      date: null,
      span: null,
    };
  }
  return {
    label: `${formatDateShort(date.value)}${where(date, document.source.lines.lineAt(date.span?.start ?? 0))}`,
    tooltip: `Relative dates count from ${formatDate(date.value)}, ${EVIDENCE[date.evidence]}${date.certainty === 'inferred' ? ` (inferred, ${SURE[date.confidence]})` : ''}. Click to set another.`,
    date: date.value,
    span: date.span,
  };
}

function where(date: DocumentDate, line: number): string {
  if (date.evidence === 'front-matter' || date.evidence === 'source-block') return '';
  return date.span === null ? ' (file name)' : ` (line ${line + 1})`;
}
