/** Cards of policies, Acts, bodies, posts, fiscal events and citations. */
import { actCitation, actOf, actsNamed } from '../../data/acts';
import { bodyNamed } from '../../data/bodies';
import { POST_NAMES } from '../../data/post-names';
import { heldOn, holdingsOf } from '../../data/posts';
import { formatDate } from '../../reckon';
import type { EventMention, LegislationMention, Mention, OrganisationMention, PolicyMention, PostMention } from '../../recognise';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../../workspace';
import type { Card, CardLine } from '../types';
import { contextOf } from './around';
import { dotted, line, type Piece } from './lines';

function card(mention: Mention, lines: readonly (CardLine | null)[], actions: Card['actions'] = []): Card {
  return { span: mention.span, lines: lines.filter((item): item is CardLine => item !== null).slice(0, 12), actions };
}

function mentionCount(snapshot: Snapshot, policy: PolicyDefinition): string {
  const { length } = snapshot.policyMentions(policy.id);
  return `${length} mention${length === 1 ? '' : 's'}`;
}

export function policyLines(snapshot: Snapshot, policy: PolicyDefinition): (CardLine | null)[] {
  const mentions = snapshot.policyMentions(policy.id);
  const documents = new Set(mentions.map(({ document }) => document.uri)).size;
  const dates = [
    policy.announced === null ? null : (['announced ', { from: policy.announced }] as Piece[]),
    policy.due === null ? null : (['due ', { from: policy.due }] as Piece[]),
    policy.published === null
      ? policy.due === null
        ? null
        : (['not published'] as Piece[])
      : (['published ', { from: policy.published }] as Piece[]),
  ].filter((piece): piece is Piece[] => piece !== null);
  const succession = dotted(
    policy.supersedes.length === 0 ? null : ['supersedes ', { from: policy.supersedes.join(', ') }],
    policy.supersededBy.length === 0 ? null : ['superseded by ', { from: policy.supersededBy.join(', ') }],
    policy.parent === null ? null : ['part of ', { from: policy.parent }],
  );
  return [
    line(
      ...dotted(
        [{ strong: policy.title }],
        policy.kind === null ? null : [{ from: policy.kind.replace(/-/gu, ' ') }],
        policy.status === null ? null : [{ from: policy.status }],
        policy.owner === null ? null : [{ from: policy.owner }],
      ),
    ),
    dates.length === 0 ? null : line(...dates.flatMap((pieces, index) => (index === 0 ? pieces : [' → ', ...pieces]))),
    succession.length === 0 ? null : line(...succession),
    line(`${mentionCount(snapshot, policy)} in ${documents} document${documents === 1 ? '' : 's'}`),
    policy.aliases.length === 0 ? null : line('Also: ', { from: policy.aliases.map(({ name }) => name).join(', ') }),
  ];
}

export function policyCard(snapshot: Snapshot, document: DocumentFacts, mention: Mention): Card {
  const policy = snapshot.policyOf(document, mention);
  if (policy !== null) {
    const how =
      mention.kind === 'policy' && mention.how === 'oblique'
        ? line('Here: ', { guess: mention.implied[0]?.because ?? 'the only candidate' })
        : null;
    return card(mention, [...policyLines(snapshot, policy), how]);
  }
  const perhaps = mention.kind === 'policy' ? snapshot.obliqueCandidates(document, mention) : [];
  if (perhaps.length > 0) {
    const names = perhaps
      .slice(0, 4)
      .map(({ title }) => title)
      .join('; ');
    return card(mention, [
      line(...dotted([{ strong: mention.text }], [{ guess: `perhaps ${names}` }])),
      line('Not named in full before in this passage, so it is not counted as a mention'),
    ]);
  }
  return candidateCard(snapshot, mention as PolicyMention);
}

function candidateCard(snapshot: Snapshot, mention: PolicyMention): Card {
  const title = mention.value.title.toLowerCase();
  let times = 0;
  const documents = new Set<string>();
  for (const document of snapshot.documents.values()) {
    for (const other of document.mentions) {
      if (other.kind !== 'policy' || other.value.title.toLowerCase() !== title) continue;
      times += 1;
      documents.add(document.uri);
    }
  }
  return card(
    mention,
    [
      line(...dotted([{ strong: mention.value.title }], [{ guess: 'looks like a policy' }], ['not in your register'])),
      line(`${times} time${times === 1 ? '' : 's'} in ${documents.size} document${documents.size === 1 ? '' : 's'}`),
    ],
    [{ title: 'Add to Register', command: 'greenpaper.createPolicyFromSelection' }],
  );
}

export function legislationCard(snapshot: Snapshot, document: DocumentFacts, mention: LegislationMention): Card {
  const { title, uri, provision } = mention.value;
  const year = Number(/\d{4}$/u.exec(title)?.[0] ?? Number.NaN);
  const act = Number.isNaN(year) ? null : actOf(title.replace(/\s\d{4}$/u, ''), year);
  const inferred = mention.implied.find(({ part }) => part === 'year' || part === 'name');
  const several = uri === null && mention.how === 'year-inferred' ? actsNamed(title) : [];
  const policy = snapshot.policyOf(document, mention);
  return card(mention, [
    line(
      ...dotted(
        [{ strong: title }],
        act === null ? null : [actCitation(act)],
        act === null ? null : [act.id.startsWith('ukpga') ? 'UK Act' : 'Act'],
        provision === null ? null : [{ from: provision }],
      ),
    ),
    inferred === undefined ? null : line(inferred.part === 'year' ? 'No year in the text: ' : 'Here: ', { guess: inferred.because }),
    several.length > 1 ? line(`No year in the text. Acts of this name: ${several.map((other) => other.year).join(', ')}`) : null,
    act === null || act.repealed === '' ? null : line(act.repealed === 'yes' ? 'Repealed' : `Repealed ${formatDate(act.repealed)}`),
    uri === null ? null : line({ link: uri.replace(/^https:\/\/(?:www\.)?/u, ''), href: uri }),
    policy === null ? null : line(`In your register · ${mentionCount(snapshot, policy)}`),
  ]);
}

export function organisationCard(snapshot: Snapshot, document: DocumentFacts, mention: OrganisationMention): Card {
  const body = bodyNamed(mention.value.title);
  const policy = snapshot.policyOf(document, mention);
  if (body === null && policy !== null) return card(mention, policyLines(snapshot, policy));
  const years =
    body === null || (body.startYear === '' && body.endYear === '')
      ? null
      : [
          body.startYear === ''
            ? `until ${body.endYear}`
            : body.endYear === ''
              ? `since ${body.startYear}`
              : `${body.startYear} to ${body.endYear}`,
        ];
  const after = body !== null && body.endYear !== '' && body.successors !== '' ? [`then ${body.successors.replace(/\|/gu, ', ')}`] : null;
  return card(mention, [
    line(
      ...dotted(
        [{ strong: mention.value.title }],
        body === null ? null : [{ from: body.type }],
        body === null || body.jurisdiction === '' ? null : [{ from: body.jurisdiction }],
        years,
        after,
      ),
    ),
    mention.how === 'defined-here' ? line('So called in this document') : null,
    body?.register === 'own' ? line({ guess: 'From Greenpaper’s own table, not checked against an official register' }) : null,
    policy === null ? null : line(`In your register · ${mentionCount(snapshot, policy)}`),
  ]);
}

export function postCard(document: DocumentFacts, mention: PostMention): Card {
  const post = POST_NAMES.find(({ id }) => id === mention.value.id);
  const { date, jurisdiction } = contextOf(document, mention);
  const uk = jurisdiction === null || jurisdiction.startsWith('GB');
  if (post === undefined || date === null || !uk)
    return card(mention, [
      line(
        ...dotted(
          [{ strong: mention.value.title }],
          date === null ? [{ guess: 'who held it depends on the date, and this document has none' }] : null,
        ),
      ),
    ]);
  const holders = heldOn(post.posts, date.value);
  const last = holders.at(-1);
  const next =
    last === undefined
      ? undefined
      : holdingsOf(post.posts).find(({ start, person }) => start >= last.end && last.end !== '' && person !== last.person);
  return card(mention, [
    line(
      ...dotted(
        [{ strong: holders.map(({ person }) => person).join(', ') || mention.value.title }],
        [`${mention.value.title} on ${formatDate(date.value)}`],
      ),
    ),
    ...holders.map((holder) =>
      line(
        `${holder.post}${holder.acting ? ' (acting)' : ''}, from ${formatDate(holder.start)}${holder.end === '' ? '' : ` to ${formatDate(holder.end)}`}`,
      ),
    ),
    next === undefined ? null : line(`Next: ${next.person}, from ${formatDate(next.start)}`),
    line('IfG Ministers Database, CC BY 4.0'),
  ]);
}

export function eventCard(mention: EventMention): Card {
  const inferred = mention.implied.find(({ part }) => part === 'name');
  return card(mention, [
    line(
      ...dotted(
        [{ strong: mention.value.title }],
        mention.value.date === null ? [{ guess: 'which one is not said' }] : [formatDate(mention.value.date)],
      ),
    ),
    inferred === undefined ? null : line({ guess: inferred.because }),
  ]);
}
