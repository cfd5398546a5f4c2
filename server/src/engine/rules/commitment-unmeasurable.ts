/** A promise that nobody could ever check: neither a number nor a date. Off by default. */
import { sentencesOf } from '../workspace';
import { noteEdits } from './fixes/note-insertion';
import { mentionsIn } from './passage';
import type { Rule } from './types';

const PROMISES =
  /\b(?:(?:we|the[\s\u00A0](?:government|council|department|minister|secretary|party|authority))[\s\u00A0](?:will|shall|(?:is|are)[\s\u00A0]committed[\s\u00A0]to|pledges?[\s\u00A0]to|promises?[\s\u00A0]to|commits?[\s\u00A0]to)|(?:has|have)[\s\u00A0](?:pledged|promised|committed)[\s\u00A0]to)\b/iu;
const VAGUE =
  /\b(?:many[\s\u00A0]more|far[\s\u00A0](?:more|fewer)|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|dramatic(?:ally)?|more|fewer|better|improve[sd]?|improvements?|reduce[sd]?|increase[sd]?|strengthen|transform|boost|world-class|as[\s\u00A0]soon[\s\u00A0]as[\s\u00A0]possible|in[\s\u00A0]due[\s\u00A0]course)\b/iu;

export const commitmentUnmeasurable: Rule = {
  id: 'commitment-unmeasurable',
  summary: 'A promise has neither a number nor a date.',
  severity: 'off',
  precision: 'C',
  fixable: true,
  scope: 'document',
  roles: ['own'],
  check({ document, report }) {
    for (const { index, kind, prose, voice, furniture } of document.syntax.blocks) {
      if (kind !== 'paragraph' || voice !== 'document' || furniture) continue;
      for (const { start, end } of sentencesOf(prose.text)) {
        const text = prose.text.slice(start, end);
        const promise = PROMISES.exec(text);
        if (promise === null || !VAGUE.test(text.slice(promise.index))) continue;
        const measured = mentionsIn(document, index).some(
          (mention) =>
            ['money', 'percent', 'quantity', 'date'].includes(mention.kind) &&
            mention.proseSpan.start >= start &&
            mention.proseSpan.end <= end,
        );
        const span = prose.toSource(start, start + text.trimEnd().length);
        const claimed = document.notes.some(
          ({ annotation, sentences }) =>
            annotation.kind === 'claim' && sentences.some((sentence) => sentence.start <= span.start && span.start < sentence.end),
        );
        if (measured || claimed || /\d/u.test(text)) continue;
        const edits = noteEdits(document, span, 'c', 'claim: how would we know?; stance: predicts');
        report({
          message: 'This promise names neither a number nor a date: nobody could say whether it was kept.',
          span,
          fixes:
            edits === null
              ? []
              : [{ title: 'Note: how would we know?', preferred: true, manual: true, edits: [{ type: 'edit', uri: document.uri, edits }] }],
        });
      }
    }
  },
};
