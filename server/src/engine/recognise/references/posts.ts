/** Posts of the UK cabinet as texts call them: "the health secretary". */
import { POST_NAMES } from '../../data/post-names';
import { matchesNear, TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';

const POST = new RegExp(
  `(?<![\\p{L}])(?:${POST_NAMES.map(({ pattern }, index) => `(?<p${index}>${pattern})`).join('|')})(?![\\p{L}-])`,
  'iuy',
);
const SHADOW =
  /\b(?:shadow|former|ex|deputy|then|first|assistant|vice|lord|german|austrian|scottish|welsh|us|irish|australian|indian|canadian|japanese)[\s\u00A0-]$/iu;

export const posts: Recogniser = {
  id: 'post',
  kind: 'post',
  triggers: TRIGGER.post,
  find(text, { words }) {
    const found: Candidate[] = [];
    for (const match of matchesNear(POST, text, words, TRIGGER.post, 5)) {
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
