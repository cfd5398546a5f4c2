/** What a passage means by "the Act", "section 18" and "the Department": the one named before it in the same section. */
import type { DocumentSyntax } from '../../syntax';
import type { LegislationMention, Mention, OrganisationMention } from '../types';

/** The nouns that later words repeat; "Act" for an Act, "Regulations" for Regulations. */
const NOUN =
  /(?:^|[\s\u00A0])(?<noun>Act|Bill|Measure|Regulations?|Order|Rules|Code|Directive)(?:,?[\s\u00A0](?:of[\s\u00A0])?\d{4})?(?:[\s\u00A0]\(\w{2,4}\))?$/u;

interface Named {
  readonly mention: LegislationMention;
  readonly noun: string;
}

/** Completes or drops what waits for an earlier name; everything else stays as it is. Expects the mentions by block and place. */
export function linkWithinDocument(mentions: readonly Mention[], syntax: DocumentSyntax): Mention[] {
  const laws = new Map<string, Named>();
  const byYear = new Map<string, Named>();
  /** Laws named in full, in order, and those of them that are filed by name already: few are asked for. */
  const stated: LegislationMention[] = [];
  const byName = new Map<string, LegislationMention>();
  let filed = 0;
  const namedInFull = (title: string) => {
    for (const law of stated.slice(filed)) byName.set(withoutYear(law.text), law);
    filed = stated.length;
    return byName.get(title);
  };
  const shortNames = new Map<string, OrganisationMention>();
  let latest: Named | null = null;
  const within = (named: Named | null | undefined, block: number): Named | null =>
    named === null || named === undefined || !reaches(syntax, named.mention.block, block) ? null : named;
  const linked = (mention: Mention, previous: Mention | null): Mention | null => {
    if (mention.kind === 'organisation') {
      if (mention.recogniser !== 'short-name') return mention;
      const noun = mention.text;
      // "the Ministry of Roads (the Ministry)" names it for what follows.
      if (previous?.kind === 'organisation' && previous.block === mention.block && isBracketed(syntax, previous, mention)) {
        shortNames.set(noun, previous);
        return null;
      }
      const named = shortNames.get(noun);
      if (named === undefined || syntax.blocks[named.block]?.segment !== syntax.blocks[mention.block]?.segment) return null;
      return { ...mention, value: named.value, implied: [{ part: 'name', because: `the text says so after “${named.text}”` }] };
    }
    if (mention.kind !== 'legislation') return mention;
    if (mention.how !== 'back-reference') {
      stated.push(mention);
      const noun = NOUN.exec(mention.value.title)?.groups?.noun ?? NOUN.exec(mention.text)?.groups?.noun;
      if (noun === undefined) return mention;
      latest = { mention, noun };
      laws.set(noun, latest);
      const year = /\d{4}/u.exec(mention.text.slice(-12))?.[0];
      if (year !== undefined) byYear.set(`${year} ${noun}`, latest);
      return mention;
    }
    if (mention.recogniser === 'defined-initials') {
      const named = namedInFull(mention.value.title);
      return named === undefined ? { ...mention, how: 'stated' } : completed(mention, named);
    }
    if (mention.recogniser === 'dated-back-reference') {
      const named = byYear.get(mention.value.title);
      return named === undefined ? mention : completed(mention, named.mention);
    }
    if (mention.recogniser === 'back-reference') {
      const named = within(laws.get(mention.value.title), mention.block);
      return named === null ? null : completed(mention, named.mention);
    }
    // A provision: of the law last named, whatever its kind.
    const named = within(latest, mention.block);
    const provision = mention.value.provision ?? mention.text;
    if (named !== null) return { ...completed(mention, named.mention), value: { ...named.mention.value, provision } };
    return mention.recogniser === 'provision' ? { ...mention, how: 'stated', value: { uri: null, title: provision, provision } } : null;
  };
  const result: Mention[] = [];
  let previous: Mention | null = null;
  for (const mention of mentions) {
    const found = linked(mention, previous);
    if (found !== null) result.push(found);
    previous = mention;
  }
  return result;
}

function withoutYear(title: string): string {
  return title.replace(/\s+/gu, ' ').replace(/,? (?:of )?\(?\d{4}\)?$/u, '');
}

function completed(mention: LegislationMention, named: LegislationMention): LegislationMention {
  return {
    ...mention,
    value: { ...named.value, provision: mention.value.provision },
    implied: [{ part: 'name', because: `named before as “${named.text}”` }],
  };
}

/** The same segment, and the same section or one that holds it. */
function reaches(syntax: DocumentSyntax, from: number, to: number): boolean {
  const [named, here] = [syntax.blocks[from], syntax.blocks[to]];
  if (named === undefined || here === undefined || named.segment !== here.segment) return false;
  for (let section = here.section, depth = 0; depth <= 6; depth += 1) {
    if (section === named.section) return true;
    if (section < 0) return false;
    section = syntax.sections[section]?.parent ?? -1;
  }
  return false;
}

/** Between the name and the short one stands only "(the" or "(“the". */
function isBracketed(syntax: DocumentSyntax, name: Mention, short: Mention): boolean {
  const prose = syntax.blocks[name.block]?.prose.text ?? '';
  return /^[\s\u00A0]?\([“"'‘]?the[\s\u00A0][“"'‘]?$/iu.test(prose.slice(name.proseSpan.end, short.proseSpan.start));
}
