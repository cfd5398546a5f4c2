/** What a document says about its own names: acronyms it defines, and "the Act" for the one named before. */
import type { DocumentSyntax } from '../../syntax';
import type { LegislationMention, Mention, OrganisationMention } from '../types';

const DEFINITION =
  /(?<name>(?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|in|on)(?:[\s\u00A0](?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|in|on)){1,9})[\s\u00A0]?(?:[’']s[\s\u00A0])?\((?:the[\s\u00A0])?[“"']?(?<initials>[A-Z][A-Z&]{1,7}s?)[”"']?\)/gu;
const BACK = /(?<![\p{L}])[Tt]he[\s\u00A0](?<act>Act|Bill)(?![\p{L}’]|[\s\u00A0](?:of|\d))/gu;

/** Adds uses of initials that the text defines, and "the Act" where one was named before in the same section. */
export function linkWithinDocument(mentions: readonly Mention[], syntax: DocumentSyntax, text: string): Mention[] {
  const added: Mention[] = [];
  const taken = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = taken.get(mention.block);
    if (list === undefined) taken.set(mention.block, [mention]);
    else list.push(mention);
  }
  const isFree = (block: number, start: number, end: number) =>
    !(taken.get(block) ?? []).some((mention) => mention.proseSpan.start < end && start < mention.proseSpan.end);
  const add = (mention: Mention) => {
    added.push(mention);
    taken.set(mention.block, [...(taken.get(mention.block) ?? []), mention]);
  };
  const bodies = new Set(mentions.flatMap((mention) => (mention.kind === 'organisation' ? [mention.value.title] : [])));
  const definitions = new Map<string, { title: string; block: number }>();
  let lastAct: LegislationMention | null = null;
  for (const block of syntax.blocks) {
    if (block.furniture) continue;
    const prose = block.prose.text;
    if (prose.includes('(')) {
      for (const match of prose.matchAll(DEFINITION)) {
        const { name = '', initials = '' } = match.groups ?? {};
        const title = expansion(name, initials);
        if (title === null) continue;
        definitions.set(initials, { title, block: block.index });
        const start = match.index + name.length - title.length;
        if (
          isFree(block.index, start, start + title.length) &&
          /(?:Association|Commission|Department|Council|Agency|Authority|Office|Service|Board|Trust|Foundation|Society|Institute|Committee|Union|Federation|Group|Bank|Bureau|Ministry|Executive|Partnership|Network|Alliance|College|Centre|Center|Confederation|Inspectorate|Directorate|Fund|Organisation|Organization|University|Company|Corporation|Forum|Unit)s?$/u.test(
            title,
          )
        ) {
          add(body(block, text, start, start + title.length, title, 'defined-here'));
        }
      }
    }
    for (const [initials, { title }] of definitions) {
      if (!prose.includes(initials) || !isBody(title, bodies)) continue;
      for (const match of prose.matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${initials.replace('&', '\\&')}(?![\\p{L}\\p{N}])`.replace('\\&', '&'), 'gu'),
      )) {
        if (isFree(block.index, match.index, match.index + initials.length))
          add(body(block, text, match.index, match.index + initials.length, title, 'defined-here'));
      }
    }
    const acts = (taken.get(block.index) ?? []).filter(
      (mention): mention is LegislationMention =>
        mention.kind === 'legislation' && mention.block === block.index && /\bAct\b|\bBill\b/u.test(mention.value.title),
    );
    if (lastAct !== null && syntax.blocks[lastAct.block]?.section !== block.section) lastAct = null;
    if (lastAct !== null && syntax.blocks[lastAct.block]?.segment !== block.segment) lastAct = null;
    if (/[Tt]he[\s\u00A0](?:Act|Bill)\b/u.test(prose)) {
      for (const match of prose.matchAll(BACK)) {
        const named: LegislationMention | null = acts.findLast((act) => act.proseSpan.end <= match.index) ?? lastAct;
        const start = match.index + match[0].length - (match.groups?.act ?? '').length;
        if (
          named === null ||
          !named.value.title.includes(match.groups?.act ?? 'Act') ||
          !isFree(block.index, start, match.index + match[0].length)
        )
          continue;
        add({
          kind: 'legislation',
          proseSpan: { start, end: match.index + match[0].length },
          ...placed(block, text, start, match.index + match[0].length),
          value: { ...named.value, provision: null },
          how: 'back-reference',
          implied: [{ part: 'name', because: `named before as “${named.text}”` }],
          recogniser: 'back-reference',
        });
      }
    }
    lastAct = acts.at(-1) ?? lastAct;
  }
  return [...mentions, ...added];
}

function isBody(title: string, bodies: ReadonlySet<string>): boolean {
  return (
    /(?:Association|Commission|Department|Council|Agency|Authority|Office|Service|Board|Trust|Foundation|Society|Institute|Committee|Union|Federation|Bank|Ministry|Executive|Network|Alliance|College|Inspectorate|Organisation|Organization|Group|Unit)\b/u.test(
      title,
    ) || bodies.has(title)
  );
}

/** The last words of `name` whose initials are these; small words may be skipped. */
function expansion(name: string, initials: string): string | null {
  const words = [...name.matchAll(/[\p{L}’'&-]+/gu)];
  const letters = initials.replace(/s$/u, '').replace(/&/gu, '').toLowerCase();
  let at = letters.length - 1;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) return null;
    const small = /^(?:of|and|for|the|in|on)$/u.test(word[0]);
    const first = word[0][0]?.toLowerCase();
    if (first === letters[at] && (!small || letters[at - 1] !== undefined)) at -= 1;
    else if (!small) return null;
    if (at < 0) return small ? null : name.slice(word.index);
  }
  return null;
}

function placed(block: DocumentSyntax['blocks'][number], text: string, start: number, end: number) {
  const span = block.prose.toSource(start, end);
  return { span, text: text.slice(span.start, span.end), block: block.index };
}

function body(
  block: DocumentSyntax['blocks'][number],
  text: string,
  start: number,
  end: number,
  title: string,
  how: OrganisationMention['how'],
): OrganisationMention {
  return {
    kind: 'organisation',
    proseSpan: { start, end },
    ...placed(block, text, start, end),
    value: { id: null, title },
    how,
    implied: [],
    recogniser: 'defined-here',
  };
}
