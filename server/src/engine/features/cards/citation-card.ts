/** The card of a citation: its entry in the bibliography, and the document of the folder that it stands for. */

import { referenceLine, referenceOf } from '../../bibliography';
import { formatPartialDate } from '../../reckon';
import type { CitationMention } from '../../recognise';
import type { DocumentFacts, Snapshot } from '../../workspace';
import type { Card, CardAction } from '../types';
import { dotted, line } from './lines';
import { card } from './policy-card';

export function citationCard(snapshot: Snapshot, document: DocumentFacts, mention: CitationMention): Card {
  const { key, locator } = mention.value;
  const found = snapshot.bibliography.resolve(document, key);
  const cited = snapshot.evidence.cited(key);
  const entry = found.outcome === 'found' ? found.target : null;
  const reference = entry === null ? null : referenceOf(entry);
  const actions: CardAction[] = [
    ...(entry === null ? [] : [{ title: 'Open Entry', open: { uri: entry.uri, offset: entry.span.start } }]),
    ...cited.slice(0, 1).map((source) => ({ title: 'Open Document', open: { uri: source.uri, offset: 0 } })),
  ];
  return card(
    mention,
    [
      line(...dotted([{ strong: `@${key}` }], locator === null ? null : [{ from: locator }])),
      reference === null ? null : line({ from: referenceLine(reference) }),
      found.outcome === 'ambiguous' ? line(`${found.candidates.length} entries have this key`) : null,
      found.outcome === 'missing' && cited.length === 0
        ? line({ guess: 'no entry in the bibliography, no document with this citekey' })
        : null,
      ...cited.slice(0, 3).map((source) => {
        const date = source.context.date;
        return line(
          'In this folder: ',
          ...dotted(
            [{ from: source.title ?? source.path }],
            source.outlet === null ? null : [{ from: source.outlet }],
            date === null ? null : [formatPartialDate(date.value)],
            [{ from: source.path }],
          ),
        );
      }),
    ],
    actions,
  );
}
