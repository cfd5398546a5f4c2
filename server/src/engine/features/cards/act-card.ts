/** The card of an Act: its year and chapter, the provision meant, whether it was repealed, and how a missing year was found. */
import { type Act, actCitation, actOf, actsNamed } from '../../data/acts';
import { formatDate } from '../../reckon';
import type { LegislationMention } from '../../recognise';
import { foldName } from '../../text';
import type { DocumentFacts, Snapshot } from '../../workspace';
import type { Card, CardLine } from '../types';
import { contextOf } from './around';
import { dotted, line } from './lines';
import { card, mentionCount, policyActions } from './policy-card';

const LEGISLATURES: Readonly<Record<string, string>> = {
  asp: 'Act of the Scottish Parliament',
  asc: 'Act of Senedd Cymru',
  anaw: 'Act of the National Assembly for Wales',
  mwa: 'Measure of the National Assembly for Wales',
  nia: 'Act of the Northern Ireland Assembly',
};
/** How many Acts of one name are listed. */
const LISTED = 6;

export function actCard(snapshot: Snapshot, document: DocumentFacts, mention: LegislationMention): Card {
  const { title, provision } = mention.value;
  const full = mention.value.uri === null ? fullerMention(document, mention) : null;
  if (full !== null) return { ...actCard(snapshot, document, full), span: mention.span };
  const year = Number(/\d{4}$/u.exec(title)?.[0] ?? Number.NaN);
  const act = Number.isNaN(year) ? null : actOf(title.replace(/\s\d{4}$/u, ''), year);
  const inferred = mention.implied.find(({ part }) => part === 'year' || part === 'name');
  const said = contextOf(document, mention).date?.value ?? null;
  const uri = addressOf(mention);
  const policy = snapshot.policyOf(document, mention);
  return card(
    mention,
    [
      line(
        ...dotted(
          [{ strong: title }],
          act === null ? null : [actCitation(act)],
          act === null ? null : [LEGISLATURES[act.id.split('/')[0] ?? ''] ?? 'UK Act'],
          provision === null || provision === title ? null : [{ from: provision }],
        ),
      ),
      inferred === undefined ? null : line(inferred.part === 'year' ? 'No year in the text: ' : 'Here: ', { guess: inferred.because }),
      mention.value.uri === null && mention.how === 'year-inferred' ? sameNameLine(title, said) : null,
      act === null ? null : repealedLine(act, said),
      uri === null ? null : line({ link: uri.replace(/^https:\/\/(?:www\.)?/u, ''), href: uri }),
      policy === null ? null : line(`Among your policies · ${mentionCount(snapshot, policy)}`),
    ],
    policy === null ? [] : policyActions(policy),
  );
}

/** "The Act", after "the Care Act": the earlier mention of the same document whose address is known. */
function fullerMention(document: DocumentFacts, mention: LegislationMention): LegislationMention | null {
  if (mention.how !== 'back-reference') return null;
  const earlier = document.mentions.findLast(
    (other): other is LegislationMention =>
      other.kind === 'legislation' &&
      other.span.start < mention.span.start &&
      other.value.uri !== null &&
      foldName(other.text) === foldName(mention.value.title),
  );
  if (earlier === undefined) return null;
  return { ...mention, value: { ...earlier.value, provision: mention.value.provision }, implied: mention.implied };
}

/** The section itself where a section, schedule or part is part of the mention. */
function addressOf({ value }: LegislationMention): string | null {
  if (value.uri === null) return null;
  const place = /^(?<what>section|schedule|part|article|regulation)\s(?<number>\d{1,4}[A-Z]{0,2})\b/iu.exec(value.provision ?? '')?.groups;
  return place?.what === undefined || !value.uri.includes('legislation.gov.uk')
    ? value.uri
    : `${value.uri}/${place.what.toLowerCase()}/${place.number}`;
}

/** Acts of one name that a text without a year can mean: those passed by its date, the newest first. */
function sameNameLine(title: string, said: string | null): CardLine | null {
  const passed = actsNamed(title).filter(({ year }) => said === null || year <= Number(said.slice(0, 4)));
  if (passed.length < 2) return null;
  const listed = [...passed]
    .reverse()
    .slice(0, LISTED)
    .map((act) => `${act.year}${isRepealed(act, said) ? ' (repealed)' : ''}`);
  const more = passed.length > LISTED ? ` and ${passed.length - LISTED} older` : '';
  return line(
    `No year in the text: ${passed.length} Acts of this name${said === null ? '' : ` were passed by ${formatDate(said)}`}: ${listed.join(', ')}${more}`,
  );
}

function isRepealed({ repealed }: Act, said: string | null): boolean {
  return repealed === 'yes' || (repealed !== '' && (said === null || repealed <= said));
}

/** Only what the table knows: nothing is said of an Act it does not call repealed. */
function repealedLine({ repealed }: Act, said: string | null): CardLine | null {
  if (repealed === '') return null;
  if (repealed === 'yes') return line('Repealed; the table does not say when');
  const when = said === null ? '' : repealed <= said ? ', before this text' : ', after this text';
  return line(`Repealed ${formatDate(repealed)}${when}`);
}
