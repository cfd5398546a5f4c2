/** Whose words a figure or date is: the note, the front matter, the speaker named in or before the sentence; always said to be a guess where it is one. */
import { type DocumentFacts, speakerAt } from '../../workspace';
import { dotted, type Piece } from './lines';
import { isReader, noted, type Passage, words } from './passage';

const VERBS =
  'said|says|say|announced|announces|added|adds|told|pledged|pledges|confirmed|highlighted|highlights|stressed|insisted|insists|argued|argues|warned|warns|claimed|claims|suggested|stated|states|revealed|outlined|promised|explained|noted|called|urged|described|admitted|vowed|unveiled|wrote|writes|hailed|welcomed|launched|set out|laid out';
const NAME =
  "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?(?:[ \\u00A0](?:de |van |von |Mc|Mac|O’)?\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?){0,2}";
const ADVERB = '(?:(?:also|then|later|has|had|recently|today|further)[ \\u00A0]){0,2}';
const SUBJECT = new RegExp(`(?<!\\p{Lu}[\\p{L}’']{0,20} )(?<!\\p{L})(?<name>${NAME}|[Hh]e|[Ss]he)[ \\u00A0]${ADVERB}(?:${VERBS})\\b`, 'gu');
const AFTER_VERB = new RegExp(`\\b(?:said|says|added|adds)[ \\u00A0](?<name>${NAME})`, 'gu');
/** "Mary Lee, of the National Union, said": the name, who it is between commas, the verb. */
const APPOSED = new RegExp(
  `(?<!\\p{Lu}[\\p{L}’']{0,20} )(?<!\\p{L})(?<name>${NAME}),[ \\u00A0][^,.;:“”"]{3,70},[ \\u00A0]${ADVERB}(?:${VERBS})\\b`,
  'gu',
);
/** What stands before a name and is none of it. */
const TITLES =
  /^(?:(?:Secretary|Minister|Chancellor|President|Councillor|Cllr|Mayor|Commissioner|Professor|Prof|Dr|Sir|Dame|Mr|Mrs|Ms|Miss|Rt Hon)\.?[ \u00A0])+/u;
const UNNAMED =
  /,[ \u00A0](?<who>(?:ministers|officials|campaigners|experts|charities|unions|councils|academics|researchers|critics|MPs|peers|the (?:government|department|minister|charity|union|council|regulator|report)|a (?:spokes(?:man|woman|person)|minister|report|source))[ \u00A0](?:said|says|say|warned|claimed|announced|believe|estimates?))[.”"]*$/iu;
/** "The Minister of State, Department of Health (Paul Burstow)": the head of a statement as Hansard prints it. */
const BYLINE = new RegExp(
  `\\bThe[ \\u00A0](?<post>(?:Parliamentary |Under-|Lord |Lady |First |Deputy |Prime )*(?:Secretary|Minister|Chancellor|Chief Secretary|Attorney|Advocate|Solicitor|Leader|Paymaster)[^()]{0,90}?)[ \\u00A0]\\((?<name>${NAME})\\)`,
  'u',
);
const NOT_A_PERSON =
  /\b(?:Government|Department|Council|Commission|Committee|Secretary|Minister|Ministers|Office|Society|Association|Foundation|Trust|Fund|Board|Party|Parliament|Treasury|Bank|Report|Paper|Review|University|Union|News|Service|The|This|That|It|They|We|But|And|However|Meanwhile|Lord|Baroness|England|Scotland|Wales)\b/u;
/** How many blocks back the last speaker is looked for. */
const BACK = 6;

/** Null where nobody is named and nothing tells. */
export function speakerOf(passage: Passage): Piece[] | null {
  const { document, mention } = passage;
  const by = noted(passage, 'by');
  if (by !== null) return [{ from: by }];
  if (isReader(document, mention.block)) return [{ guess: 'a reader’s comment' }];
  const stated = speakerAt(document, mention.block);
  if (stated !== null) return [{ from: stated }];
  const unnamed = UNNAMED.exec(passage.sentence.text)?.groups?.who;
  if (unnamed !== undefined) return ['“', { from: unnamed }, '”'];
  const quoted = insideQuotes(passage.prose, mention.proseSpan.start);
  const named = quoted ? (afterQuote(passage) ?? nearest(passage)) : nearest(passage);
  if (named !== null) return withPost(document, passage.segment, named, quoted);
  const byline = bylineOf(document, passage.segment, mention.block);
  if (byline !== null) return [{ from: byline.name }, ', ', { from: byline.post }];
  return isStandfirst(passage) ? ['Standfirst, ', { guess: 'no speaker' }] : null;
}

/** The surname alone, for short places: "Hunt". */
export function surnameOf(passage: Passage): string | null {
  const { document } = passage;
  const full =
    speakerAt(document, passage.mention.block) ??
    nearest(passage) ??
    bylineOf(document, passage.segment, passage.mention.block)?.name ??
    mainSpeaker(document, passage.segment);
  return full?.split(/[ \u00A0]/u).at(-1) ?? null;
}

function withPost(document: DocumentFacts, segment: number, name: string, quoted: boolean): Piece[] {
  if (quoted) return dotted([{ from: `${name}, quoted` }]);
  const post = postBeside(document, segment, name);
  return [{ from: post === null ? name : `${name}, ${post}` }, ' ', { guess: '(nearest speaker)' }];
}

/** "Health and Social Care Secretary Matt Hancock", "Matt Hancock, the Health Secretary". */
function postBeside(document: DocumentFacts, segment: number, name: string): string | null {
  for (const mention of document.mentions) {
    if (mention.kind !== 'post' || document.syntax.blocks[mention.block]?.segment !== segment) continue;
    const prose = document.syntax.blocks[mention.block]?.prose.text ?? '';
    const before = prose.slice(Math.max(0, mention.proseSpan.start - name.length - 8), mention.proseSpan.start);
    const after = prose.slice(mention.proseSpan.end, mention.proseSpan.end + name.length + 3);
    if (/\b(?:former|shadow|ex|then|new)[\s-]*$/iu.test(before)) continue;
    if (after.trimStart().replace(/^,\s/u, '').startsWith(name) || /,\s(?:the\s)?$/u.test(before.slice(before.indexOf(name) + name.length)))
      if (after.includes(name) || before.includes(name)) return words(mention.text);
  }
  return null;
}

/** An odd number of opening marks before it, or an opening curly one not yet closed. */
function insideQuotes(prose: string, at: number): boolean {
  const before = prose.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || ((before.match(/"/gu)?.length ?? 0) % 2 === 1 && !before.includes('“'));
}

/** "…,” he said", "…”, said Ann Lee": the verb directly behind the closing mark. */
function afterQuote(passage: Passage): string | null {
  const rest = passage.prose.slice(passage.mention.proseSpan.end);
  const close = /[”"]/u.exec(rest);
  if (close === null) return null;
  const tail = rest.slice(close.index + 1, close.index + 90);
  const subject = new RegExp(
    `^[,.]?[ \\u00A0](?:(?<name>${NAME}|[Hh]e|[Ss]he)[ \\u00A0]${ADVERB}(?:${VERBS})|(?:said|says|added)[ \\u00A0](?<after>${NAME}))\\b`,
    'u',
  ).exec(tail)?.groups;
  const name = subject?.name ?? subject?.after;
  if (name === undefined) return null;
  return /^s?he$/iu.test(name) ? nearest(passage, true) : fullName(passage.document, passage.segment, name);
}

/** The subject of the last verb of speech before the mention, in its sentence and then back through the article. */
function nearest(passage: Passage, onlyBefore = false): string | null {
  const { document, mention, prose, sentence, segment } = passage;
  const texts = [onlyBefore ? '' : prose.slice(sentence.start, sentence.end), prose.slice(0, sentence.start)];
  let pronoun = false;
  for (let back = 0; back <= BACK; back += 1) {
    const block = document.syntax.blocks[mention.block - back];
    if (block === undefined || block.segment !== segment || isReader(document, block.index)) break;
    for (const text of back === 0 ? texts : [block.prose.text]) {
      const subjects = [...text.matchAll(SUBJECT), ...text.matchAll(APPOSED), ...text.matchAll(AFTER_VERB)].sort(
        (a, b) => b.index - a.index,
      );
      for (const match of subjects) {
        const name = match.groups?.name ?? '';
        if (/^s?he$/iu.test(name)) {
          pronoun = true;
          continue;
        }
        const full = fullName(document, segment, name);
        if (full !== null) return full;
      }
    }
    // Without a verb of speech in its own paragraph nobody is speaking here.
    if (back === 0 && !pronoun && !onlyBefore) return null;
  }
  return null;
}

/** The first and last name of a person as the article gives it once; null for what is no person. */
function fullName(document: DocumentFacts, segment: number, written: string): string | null {
  const name = written.replace(TITLES, '');
  if (NOT_A_PERSON.test(name)) return null;
  if (/[ \u00A0]/u.test(name)) return words(name);
  const surname = name.replace(/[’']s$/u, '');
  const pattern = new RegExp(`(?<![\\p{L}’'])(?<first>\\p{Lu}[\\p{Ll}’']+(?:[ \\u00A0]\\p{Lu}\\.)?)[ \\u00A0]${surname}\\b`, 'u');
  for (const block of document.syntax.blocks) {
    if (block.segment !== segment || !block.prose.text.includes(surname)) continue;
    const first = pattern.exec(block.prose.text)?.groups?.first;
    if (first !== undefined && !NOT_A_PERSON.test(first) && !/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof)$/u.test(first))
      return words(`${first} ${surname}`);
  }
  return null;
}

function mainSpeaker(document: DocumentFacts, segment: number): string | null {
  for (const block of document.syntax.blocks) {
    if (block.segment !== segment) continue;
    for (const match of block.prose.text.matchAll(SUBJECT)) {
      const name = match.groups?.name ?? '';
      const full = /^s?he$/iu.test(name) ? null : fullName(document, segment, name);
      if (full !== null) return full;
    }
  }
  return null;
}

/** The last byline at or before a block; at the head of a text the first one below it. */
function bylineOf(document: DocumentFacts, segment: number, block: number): { readonly name: string; readonly post: string } | null {
  let found: { readonly name: string; readonly post: string } | null = null;
  for (const candidate of bylinesOf(document)) {
    if (candidate.segment !== segment) continue;
    if (candidate.block > block && (found !== null || candidate.block > HEAD_BLOCKS)) break;
    found = candidate;
  }
  return found;
}

/** A byline this far down is no head of the text above it. */
const HEAD_BLOCKS = 6;

interface Byline {
  readonly name: string;
  readonly post: string;
  readonly block: number;
  readonly segment: number;
}

const bylines = new WeakMap<DocumentFacts, readonly Byline[]>();

function bylinesOf(document: DocumentFacts): readonly Byline[] {
  let known = bylines.get(document);
  if (known === undefined) {
    known = document.syntax.blocks.flatMap((block): Byline[] => {
      const found = block.prose.text.includes('(') ? BYLINE.exec(block.prose.text)?.groups : undefined;
      if (found?.name === undefined || found.post === undefined) return [];
      return [{ name: words(found.name), post: words(found.post), block: block.index, segment: block.segment }];
    });
    bylines.set(document, known);
  }
  return known;
}

/** A long line without a full stop above the first paragraph that has one. */
function isStandfirst({ document, mention, prose, segment }: Passage): boolean {
  if (prose.length < 60 || /[.!?…][’”"')]*$/u.test(prose.trim()) || document.syntax.blocks[mention.block]?.kind !== 'paragraph')
    return false;
  return document.syntax.blocks.every(
    (block) => block.segment !== segment || block.index >= mention.block || !/.{80}[.!?][’”"')]*$/su.test(block.prose.text.trim()),
  );
}
