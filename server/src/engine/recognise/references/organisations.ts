/** Bodies of the tables by name and initials, posts of the UK cabinet, and fiscal events. */
import { bodiesByAcronym, bodyNames } from '../../data/bodies';
import { POST_NAMES } from '../../data/post-names';
import { TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';
import { organisation } from './make';

const INITIALS = /(?<![\p{L}\p{N}&.-])(?<initials>[A-Z][A-Z&]{1,7}[A-Za-z]?)(?:[’']s)?(?![\p{L}\p{N}])/gu;

export const organisations: Recogniser = {
  id: 'organisation',
  kind: 'organisation',
  triggers: TRIGGER.capital,
  find(text) {
    if (!/\p{Lu}/u.test(text)) return [];
    const found: Candidate[] = [];
    const matches = bodyNames().find(
      text,
      ({ start, end, name }) => {
        const written = text.slice(start, end);
        // A name stands in capitals, more than the one a sentence begins with.
        if (!/[ -]/u.test(name)) return written === name;
        return /^\p{Lu}/u.test(written) && /[\s\u00A0-]\p{Lu}/u.test(written);
      },
      true,
    );
    for (const { start, end, name } of matches) {
      found.push(organisation(start, end, name, 'name', 'body-name'));
    }
    for (const match of text.matchAll(INITIALS)) {
      const initials = match.groups?.initials ?? '';
      const bodies = bodiesByAcronym(initials);
      const first = bodies[0];
      if (first === undefined) continue;
      found.push(
        organisation(match.index, match.index + initials.length, bodies.length === 1 ? first.name : initials, 'acronym', 'body-initials'),
      );
    }
    return found;
  },
};

const POST = new RegExp(
  `(?<![\\p{L}])(?:${POST_NAMES.map(({ pattern }, index) => `(?<p${index}>${pattern})`).join('|')})(?![\\p{L}-])`,
  'giu',
);
const SHADOW =
  /\b(?:shadow|former|ex|deputy|then|first|assistant|vice|lord|german|austrian|scottish|welsh|us|irish|australian|indian|canadian|japanese)[\s\u00A0-]$/iu;

export const posts: Recogniser = {
  id: 'post',
  kind: 'post',
  triggers: TRIGGER.post,
  find(text) {
    if (!/secretary|chancellor|prime minister/iu.test(text)) return [];
    const found: Candidate[] = [];
    for (const match of text.matchAll(POST)) {
      if (SHADOW.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
      const index = POST_NAMES.findIndex((_, i) => match.groups?.[`p${i}`] !== undefined);
      const post = POST_NAMES[index];
      if (post === undefined) continue;
      found.push({
        kind: 'post',
        proseSpan: { start: match.index, end: match.index + match[0].length },
        value: { id: post.id, title: post.title },
        implied: [],
        recogniser: 'post',
      });
    }
    return found;
  },
};

const EVENT =
  /(?<![\p{L}])(?:(?<before>(?:19|20)\d\d)[\s\u00A0])?(?<name>(?:Comprehensive[\s\u00A0])?Spending[\s\u00A0]Review|Autumn[\s\u00A0]Statement|Spring[\s\u00A0]Statement|Pre-Budget[\s\u00A0]Report|(?:(?:Spring|Autumn|Emergency|Summer|March|June|July|October|November)[\s\u00A0])?Budget|(?<=(?:recent|last|latest|next|the|this|forthcoming|(?:19|20)\d\d)[\s\u00A0])(?:comprehensive[\s\u00A0])?spending[\s\u00A0]review)(?:[\s\u00A0](?:of[\s\u00A0])?(?<after>(?:19|20)\d\d)(?![\d-]))?(?![\p{L}])/gu;

export const events: Recogniser = {
  id: 'fiscal-event',
  kind: 'event',
  triggers: TRIGGER.event,
  find(text) {
    if (!/Budget|Statement|[Ss]pending[\s\u00A0][Rr]eview/u.test(text)) return [];
    const found: Candidate[] = [];
    for (const match of text.matchAll(EVENT)) {
      const { before, after, name = '' } = match.groups ?? {};
      const type = /spending/iu.test(name)
        ? 'Spending review'
        : /autumn[\s\u00A0]statement/iu.test(name)
          ? 'Autumn Statement'
          : /spring[\s\u00A0]statement/iu.test(name)
            ? 'Spring Statement'
            : /report/iu.test(name)
              ? 'Pre-Budget Report'
              : 'Budget';
      // "Budget" alone is also a heading, an adjective and a council's own: it counts with a year or "the … Budget".
      const lead = text.slice(Math.max(0, match.index - 12), match.index);
      const year = before ?? after;
      if (type === 'Budget' && year === undefined && !/\b(?:the|this|last|next|his|her|recent|latest)[\s\u00A0]$/iu.test(lead)) continue;
      if (
        /^[\s\u00A0](?:Responsibility|Office|Committee|Book|holders?|Act|Bill)/u.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 16),
        )
      )
        continue;
      const title = year === undefined ? type : `${type} ${year}`;
      found.push({
        kind: 'event',
        proseSpan: { start: match.index, end: match.index + match[0].length },
        value: { id: null, title, date: null },
        implied: [],
        recogniser: 'fiscal-event',
      });
    }
    return found;
  },
};
