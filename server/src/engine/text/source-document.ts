/** A text as the editor or the disk holds it, with its address and its lines. */
import { LineIndex } from './line-index';

export interface SourceDocument {
  /** The document's URI, normalised by the host (`file:///c%3A/` and `file:///C:/` arrive as one). */
  readonly uri: string;
  /** The editor's version while the document is open, null when it was read from disk. */
  readonly version: number | null;
  readonly text: string;
  readonly lines: LineIndex;
}

export function sourceDocument(uri: string, text: string, version: number | null = null): SourceDocument {
  return { uri, version, text, lines: new LineIndex(text) };
}
