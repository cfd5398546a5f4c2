/** The card of a ministerial post: who held it on the day of the text, from when to when, and who came next (UK). */
import { departmentsNamed } from '../../data/departments';
import { holdersOf, type PostHolder, postHolder, termsOf } from '../../data/post-holders';
import { formatDate, formatDays } from '../../reckon';
import type { PostMention } from '../../recognise';
import type { DocumentFacts } from '../../workspace';
import type { Card, CardLine } from '../types';
import { contextOf, datePlace } from './around';
import { line, type Piece } from './lines';
import { words } from './passage';
import { card } from './policy-card';

/** A holder who came so short a time before the text is "the new" one. */
const NEW_DAYS = 45;

export function postCard(document: DocumentFacts, mention: PostMention): Card {
  const { date, jurisdiction } = contextOf(document, mention);
  const uk = jurisdiction === null || jurisdiction.startsWith('GB');
  const answer = mention.value.id === null || date === null || !uk ? null : postHolder(mention.value.id, date.value);
  if (answer === null || date === null)
    return card(mention, [line({ strong: mention.value.title }), unknownLine(document, mention, date !== null, uk)]);
  const { holders, before, next } = answer;
  if (holders.length === 0)
    return card(mention, [line({ strong: mention.value.title }, ` · nobody in the table on ${formatDate(date.value)}`), SOURCE]);
  const [first] = holders;
  const recent = holders.length === 1 && first !== undefined && before === null ? daysBetween(first.start, date.value) : NEW_DAYS + 1;
  const title =
    first !== undefined && recent <= NEW_DAYS
      ? line(
          { strong: name(first) },
          ` · ${first.post} since ${formatDate(first.start)}, ${recent === 0 ? 'that very day' : `${recent} day${recent === 1 ? '' : 's'} before`}`,
        )
      : line(...joint(holders), ` · ${first?.post ?? mention.value.title} on ${formatDate(date.value)}`);
  return card(mention, [
    title,
    ...(recent <= NEW_DAYS ? [] : holders.map((holder) => termLine(holder, holders.length > 1, before))),
    next === null ? null : line(`Next: ${name(next)}, from ${formatDate(next.start)}`),
    agreesLine(document, mention, holders),
    SOURCE,
  ]);
}

const SOURCE = line('IfG Ministers Database, CC BY 4.0');

function name({ person, acting }: PostHolder): string {
  return acting ? `${person} (acting)` : person;
}

function joint(holders: readonly PostHolder[]): Piece[] {
  return holders.flatMap((holder, index) => [index === 0 ? '' : ' and ', { strong: name(holder) }]);
}

/** "In post 8 January to 9 July 2018; Secretary of State for Health from 4 September 2012, until the department was renamed". */
function termLine(holder: PostHolder, several: boolean, before: PostHolder | null): CardLine {
  const days = holder.end === null ? `since ${formatDate(holder.start)}` : formatDays(holder.start, holder.end);
  const who = several ? `${name(holder)}: in post` : 'In post';
  const same = before !== null && before.person === holder.person && before.post !== holder.post;
  const earlier = same ? `; ${before.post} from ${formatDate(before.start)}, ${until(before, holder)}` : '';
  return line(`${who} ${days}${earlier}`);
}

/** Told as a renaming only where the table of departments has one on that day. */
function until(before: PostHolder, now: PostHolder): string {
  const renamed = departmentsNamed(departmentName(before.post)).some(({ successors }) =>
    successors.some(({ how, date }) => how.startsWith('Name change') && date === now.start),
  );
  return renamed ? 'until the department was renamed' : `until ${formatDate(now.start)}`;
}

function departmentName(post: string): string {
  return post.replace(/^Secretary of State for (?:the )?/u, 'Department of ');
}

/** Where the date of the text is from, and whether the text itself names the holder. */
function agreesLine(document: DocumentFacts, mention: PostMention, holders: readonly PostHolder[]): CardLine | null {
  const context = contextOf(document, mention);
  const place = datePlace(document, context);
  const segment = document.syntax.blocks[mention.block]?.segment ?? 0;
  const named = holders.flatMap(({ person }) => {
    const lines = linesNaming(document, segment, person);
    return lines.length === 0 ? [] : [`${person} (line${lines.length === 1 ? '' : 's'} ${lines.join(', ')})`];
  });
  const from: Piece[] = place === null ? [] : ['Date from ', ...place];
  if (named.length === 0) return from.length === 0 ? null : line(...from);
  return line(...from, from.length === 0 ? 'The text names ' : '; the text names ', { from: named.join(' and ') }, ': agrees');
}

/** The first lines of an article that name a person in full. */
function linesNaming(document: DocumentFacts, segment: number, person: string): number[] {
  const lines: number[] = [];
  for (const block of document.syntax.blocks) {
    if (block.segment !== segment || lines.length === 3) continue;
    const at = block.prose.text.replace(/\u00A0/gu, ' ').indexOf(person);
    if (at >= 0) lines.push(document.source.lines.lineAt(block.prose.toSource(at, at + person.length).start) + 1);
  }
  return [...new Set(lines)];
}

/** Without a date: the holder that the text names beside the post, with the years that leaves open. */
function unknownLine(document: DocumentFacts, mention: PostMention, dated: boolean, uk: boolean): CardLine | null {
  if (!uk) return line({ guess: 'the table holds posts of the UK Government only' });
  if (dated) return null;
  const post = mention.value.id;
  const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
  const beside = `${prose.slice(Math.max(0, mention.proseSpan.start - 40), mention.proseSpan.start)} ${prose.slice(mention.proseSpan.end, mention.proseSpan.end + 40)}`;
  const person = post === null ? null : namedBeside(post, words(beside));
  if (person === null || post === null) return line({ guess: 'who held it depends on the date, and this document has none' });
  const terms = termsOf(post, person).map(({ start, end }) => (end === null ? `since ${formatDate(start)}` : formatDays(start, end)));
  return line('No date: the text names ', { from: person }, `, who held the post ${terms.join(' and ')}`);
}

function namedBeside(post: string, text: string): string | null {
  return holdersOf(post).find((person) => text.includes(person)) ?? null;
}

function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since the first of March of the year 0 (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}
