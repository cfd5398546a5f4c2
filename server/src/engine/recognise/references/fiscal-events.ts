/** Budgets, Statements and Spending Reviews by name and year. */
import { matchesNear, TRIGGER } from '../scan';
import type { Candidate, Recogniser } from '../types';

const EVENT =
  /(?<![\p{L}])(?:(?<before>(?:19|20)\d\d)[\s\u00A0])?(?<name>(?:Comprehensive[\s\u00A0])?Spending[\s\u00A0]Review|Autumn[\s\u00A0]Statement|Spring[\s\u00A0]Statement|Pre-Budget[\s\u00A0]Report|(?:(?:Spring|Autumn|Emergency|Summer|March|June|July|October|November)[\s\u00A0])?Budget|(?<=(?:recent|last|latest|next|the|this|forthcoming|(?:19|20)\d\d)[\s\u00A0])(?:comprehensive[\s\u00A0])?spending[\s\u00A0]review)(?:[\s\u00A0](?:of[\s\u00A0])?(?<after>(?:19|20)\d\d)(?![\d-]|[–/]\d))?(?![\p{L}])/uy;

export const events: Recogniser = {
  id: 'fiscal-event',
  kind: 'event',
  triggers: TRIGGER.event,
  find(text, { words }) {
    const found: Candidate[] = [];
    for (const match of matchesNear(EVENT, text, words, TRIGGER.event, 3)) {
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
