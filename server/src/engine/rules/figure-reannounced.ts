/** Money that was announced before: the same policy and the same amount, said again later as if for the first time. */
import * as z from 'zod';
import { type DocumentFacts, entryOf, type NotedFigure } from '../workspace';
import { setEntries } from './fixes/note-entry';
import { linkText, relativePath } from './fixes/relative-path';
import { passagesOf, whenSaid, wordsOf } from './name-figure';
import { dayNumber } from './one-quantity';
import { withOptions } from './options';
import { sentenceOf } from './passage';
import type { Fix } from './types';

/** The words say themselves that it is not new. */
const SAID_BEFORE =
  /\b(?:(?:already|previously|first|earlier|originally|re-?)[\s\u00A0-]?(?:announced|promised|pledged|allocated|committed)|announced[\s\u00A0](?:last|in|on|at|by|earlier)|re-?announc\w+|recycled|existing[\s\u00A0](?:money|funding|funds|budgets?))\b/iu;

export const figureReannounced = withOptions(
  z.object({
    days: z
      .number()
      .int()
      .min(0)
      .max(3650)
      .default(30)
      .describe('Statements no further apart than this many days are reports of one announcement.'),
  }),
  {
    id: 'figure-reannounced',
    summary: 'The same amount for the same policy was announced before.',
    severity: 'warning',
    precision: 'B',
    fixable: true,
    scope: 'workspace',
    roles: ['verbatim'],
    check({ document, snapshot, options, report }) {
      for (const figure of snapshot.evidence.of(document).figures) {
        if (!isAnnouncement(document, figure)) continue;
        const policy = figure.policy === null ? null : snapshot.policyNamed(document, figure.policy);
        if (policy === null || figure.said === null) continue;
        const said = dayNumber(figure.said);
        const before = snapshot.evidence
          .figuresOfPolicy(policy.id)
          .filter((other) => other.said !== null && said - dayNumber(other.said) > options.days && isSameMoney(figure, other))
          .sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? -1 : 1));
        const [first] = before;
        if (first === undefined) continue;
        report({
          message: `${wordsOf(figure)} for “${policy.title}” was announced before, on ${whenSaid(first)} (${first.document.path}): is it new money?`,
          span: figure.mention.span,
          related: passagesOf(before),
          fixes: recycled(document, figure, first),
        });
      }
    },
  },
);

/** An amount put forward as money to come, not yet said to be old, spent or part of another. */
function isAnnouncement(document: DocumentFacts, figure: NotedFigure): boolean {
  if (figure.kind !== 'money' || figure.measure === 'gap' || figure.measure === 'cap' || figure.measure === 'price') return false;
  if (figure.money !== null && figure.money !== 'new' && figure.money !== 'unstated') return false;
  if (figure.status !== null && figure.status !== 'announced') return false;
  return !SAID_BEFORE.test(sentenceOf(document, figure.mention).text);
}

function isSameMoney(figure: NotedFigure, other: NotedFigure): boolean {
  if (other.kind !== 'money' || other.document.role !== 'verbatim' || other.currency !== figure.currency) return false;
  if (other.measure !== figure.measure || (other.status !== null && other.status !== 'announced')) return false;
  // Two keys, two scopes or two periods are two sums.
  if (figure.quantity !== null && other.quantity !== null && figure.quantity !== other.quantity) return false;
  if (figure.scope !== null && other.scope !== null && figure.scope !== other.scope) return false;
  if (figure.period !== null && other.period !== null && (figure.period.end < other.period.start || other.period.end < figure.period.start))
    return false;
  return figure.min === other.min && figure.max === other.max;
}

/** Alone, or with a link to where it was said first. */
function recycled(document: DocumentFacts, figure: NotedFigure, first: NotedFigure): Fix[] {
  const path = relativePath(document.uri, first.document.uri);
  const link = path === null || entryOf(figure.annotation, 'source') !== null ? null : `[${linkText(first.document)}](${path})`;
  return [
    ...setEntries(document, figure.annotation, [['money', 'recycled']], 'Set money: recycled'),
    ...(link === null
      ? []
      : setEntries(
          document,
          figure.annotation,
          [
            ['money', 'recycled'],
            ['source', link],
          ],
          'Set money: recycled, and link the first announcement',
        )),
  ];
}
