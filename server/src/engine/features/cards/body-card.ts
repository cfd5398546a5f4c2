/** The card of a public body: what it is, its years, what came before and after it, and how the text introduces it. */
import { type Body, bodiesByAcronym, bodyNamed } from '../../data/bodies';
import { type Department, departmentOf, departmentsNamed } from '../../data/departments';
import { formatDate } from '../../reckon';
import type { OrganisationMention } from '../../recognise';
import type { DocumentFacts, Snapshot } from '../../workspace';
import type { Card, CardLine } from '../types';
import { dotted, line } from './lines';
import { passageOf, words } from './passage';
import { card, mentionCount, policyActions, policyLines } from './policy-card';

export function bodyCard(snapshot: Snapshot, document: DocumentFacts, mention: OrganisationMention): Card {
  const body = bodyNamed(mention.value.title);
  const policy = snapshot.policyOf(document, mention);
  if (body === null && policy !== null) return card(mention, policyLines(snapshot, policy, document), policyActions(policy));
  const departments = body === null ? [] : departmentsNamed(body.name);
  const kind = body === null ? null : [body.type, body.jurisdiction].filter((part) => part !== '').join(', ');
  return card(
    mention,
    [
      line(
        ...dotted(
          [{ strong: mention.value.title }],
          kind === null
            ? null
            : [{ from: departments.length > 0 ? kind.replace(/^Ministerial department/u, 'ministerial department') : kind }],
          departments.length > 0 ? [departments.map(days).join('; ')] : body === null ? null : yearsPieces(body),
        ),
      ),
      mention.how === 'defined-here' ? line('So called in this document') : null,
      introducedLine(snapshot, document, mention),
      departments.length > 0 ? departmentLine('Before', departments, 'predecessors') : bodiesLine('Before', body?.predecessors ?? []),
      departments.length > 0
        ? departmentLine('After', departments, 'successors')
        : // One successor is told with the years.
          bodiesLine('After', body !== null && (body.endYear === '' || body.successors.length !== 1) ? body.successors : []),
      body?.register === 'own' ? line({ guess: 'From Greenpaper’s own table, not checked against an official register' }) : null,
      body?.register === 'gov.uk'
        ? line(
            `GOV.UK list of organisations, OGL v3${body.note === 'closed' && body.endYear === '' ? '; closed, it does not say when' : ''}`,
          )
        : null,
      body?.register === 'ifg' ? line('IfG Ministers Database, CC BY 4.0') : null,
      policy === null ? null : line(`Among your policies · ${mentionCount(snapshot, policy)}`),
    ],
    policy === null ? [] : policyActions(policy),
  );
}

/** "2019 to 2022, then NHS England". */
function yearsPieces(body: Body): [string] | null {
  const years = yearsOf(body);
  const [only] = body.successors;
  const after = body.endYear !== '' && body.successors.length === 1 && only !== undefined ? `, then ${fullName(only)}` : '';
  return years === '' ? null : [`${years}${after}`];
}

function yearsOf({ startYear, endYear }: Body): string {
  if (startYear === '') return endYear === '' ? '' : `until ${endYear}`;
  return endYear === '' ? `since ${startYear}` : `${startYear} to ${endYear}`;
}

/** Names or initials of the table as names with their years. */
function bodiesLine(how: string, names: readonly string[]): CardLine | null {
  if (names.length === 0) return null;
  const told = names.slice(0, 4).map((name) => {
    const body = bodyOf(name);
    const years = body === null ? '' : yearsOf(body);
    return `${body?.name ?? name}${years === '' ? '' : ` (${years})`}`;
  });
  return line(`${how}: `, { from: told.join(', ') });
}

function bodyOf(name: string): Body | null {
  const named = bodyNamed(name);
  if (named !== null) return named;
  const initials = bodiesByAcronym(name);
  return initials.length === 1 ? (initials[0] ?? null) : null;
}

function fullName(name: string): string {
  return bodyOf(name)?.name ?? name;
}

function days({ start, end }: Department): string {
  if (start === '') return end === '' ? 'since before 1979' : `until ${formatDate(end)}`;
  return end === '' ? `since ${formatDate(start)}` : `${formatDate(start)} to ${formatDate(end)}`;
}

/** Functions that moved are no predecessor; renaming, merger and demerger are. */
function departmentLine(how: string, departments: readonly Department[], side: 'predecessors' | 'successors'): CardLine | null {
  const told = departments.flatMap((department) =>
    department[side]
      .filter((change) => !change.how.startsWith('Transfer'))
      .map((change) => `${departmentOf(change.id)?.name ?? change.id} (${change.how.toLowerCase()}, ${formatDate(change.date)})`),
  );
  return told.length === 0 ? null : line(`${how}: `, { from: [...new Set(told)].slice(0, 4).join('; ') });
}

/** How the sentence introduces it, between commas or dashes: "NHSX, a new unit created to …, will …". */
function introducedLine(snapshot: Snapshot, document: DocumentFacts, mention: OrganisationMention): CardLine | null {
  const { prose, sentence } = passageOf(snapshot, document, mention);
  const after = prose.slice(mention.proseSpan.end, sentence.end);
  const found = /^(?:,|[\s\u00A0][–—])[\s\u00A0](?<what>(?:an?|the)[\s\u00A0](?!\p{Lu})[^,.;:–—()“”]{12,150})(?:,|[\s\u00A0]?[–—])/u.exec(
    after,
  )?.groups?.what;
  return found === undefined ? null : line('Here: “', { from: words(found) }, '”');
}
