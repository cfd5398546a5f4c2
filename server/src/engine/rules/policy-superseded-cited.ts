/** Own writing that rests on a policy after its successor appeared. */

import { formatInterval } from '../reckon';
import type { Mention } from '../recognise';
import { type DocumentFacts, type PolicyDefinition, parseDateInput, type Snapshot } from '../workspace';
import { replaceFix } from './fixes/replace';
import { suppressionFixes } from './fixes/suppress';
import { sentenceOf } from './passage';
import { policyReferences } from './policy-references';
import type { Finding, Fix, Rule } from './types';

const ID = 'policy-superseded-cited';

/** The sentence says that it speaks of the past. */
const PAST =
  /\b(?:supersed(?:ed|es|ing)|replac(?:ed|es|ing)|former(?:ly)?|previous(?:ly)?|predecessors?|earlier|old|original(?:ly)?|historical(?:ly)?|at the time|since (?:been )?(?:dropped|withdrawn|scrapped|abandoned)|was (?:dropped|withdrawn|scrapped|abandoned))\b/iu;

export const policySupersededCited: Rule = {
  id: ID,
  summary: 'A policy is cited after its successor appeared.',
  severity: 'warning',
  precision: 'B',
  fixable: true,
  scope: 'workspace',
  roles: ['own'],
  check({ document, snapshot, asOf, report }) {
    const written = document.context.date?.value ?? asOf;
    if (written === null) return;
    const seen = new Map<PolicyDefinition, Mention[]>();
    for (const { mention, policy } of policyReferences(snapshot, document)) {
      const known = seen.get(policy);
      if (known !== undefined) known.push(mention);
      else if (!saysSo(document, snapshot, policy, mention)) seen.set(policy, [mention]);
    }
    for (const [policy, [first, ...others]] of seen) {
      const successor = snapshot.successorsOf(policy).find((newer) => {
        const day = appeared(newer);
        return day !== null && day.end < written;
      });
      if (first === undefined || successor === undefined) continue;
      const when = appeared(successor);
      const message = `“${policy.title}” was superseded by “${successor.title}”${when === null ? '' : ` (${formatInterval(when.start, when.end)})`} before this was written.`;
      const finding: Finding = { rule: ID, severity: 'warning', message, span: first.span, related: [], fixes: [], unnecessary: false };
      report({
        message,
        span: first.span,
        related: [
          { uri: successor.uri, span: successor.titleSpan, message: 'the successor' },
          ...others.slice(0, 5).map(({ span }) => ({ uri: document.uri, span, message: 'cited here too' })),
        ],
        fixes: [...pointed(document, first, policy, successor, others.length), ...markedHistorical(document, finding)],
      });
    }
  },
};

/** When the policy was first published or announced, as a stretch of days. */
function appeared(policy: PolicyDefinition): { readonly start: string; readonly end: string } | null {
  const said = policy.published ?? policy.announced;
  const parsed = said === null ? null : parseDateInput(said, null);
  return parsed === null || 'error' in parsed ? null : parsed;
}

/** The sentence names the successor as well, speaks of the past, or gives the year of the old policy. */
function saysSo(document: DocumentFacts, snapshot: Snapshot, policy: PolicyDefinition, mention: Mention): boolean {
  const sentence = sentenceOf(document, mention);
  if (PAST.test(sentence.text)) return true;
  const successors = new Set(snapshot.successorsOf(policy));
  const years = [policy.published, policy.announced].flatMap((date) => /^\d{4}/u.exec(date ?? '')?.[0] ?? []);
  if (years.some((year) => new RegExp(`\\b(?:of|in|from)[\\s\\u00A0]${year}\\b`, 'u').test(sentence.text))) return true;
  return policyReferences(snapshot, document).some(
    (other) =>
      other.mention.block === mention.block &&
      successors.has(other.policy) &&
      other.mention.proseSpan.start >= sentence.start &&
      other.mention.proseSpan.end <= sentence.end,
  );
}

/** A link or wiki link leads to the successor instead; its words stay. */
function pointed(document: DocumentFacts, mention: Mention, policy: PolicyDefinition, successor: PolicyDefinition, others: number): Fix[] {
  const title = `Point to “${successor.title}”`;
  const wiki = document.syntax.wikiLinks.find(({ span }) => span.start <= mention.span.start && mention.span.end <= span.end);
  if (wiki !== undefined) return [{ ...replaceFix(document, wiki.targetSpan, successor.id, title), preferred: others === 0 }];
  const link = document.syntax.links.find(({ textSpan }) => textSpan.start <= mention.span.start && mention.span.end <= textSpan.end);
  if (link === undefined || policy.fenced || successor.fenced) return [];
  const [from, to] = [policy.uri.slice(0, policy.uri.lastIndexOf('/')), successor.uri.slice(0, successor.uri.lastIndexOf('/'))];
  const file = policy.uri.slice(policy.uri.lastIndexOf('/') + 1);
  const at = link.target.lastIndexOf(file);
  // Both files stand in one folder in nearly every register; elsewhere the path is the writer's to choose.
  if (from !== to || at < 0 || link.fragment !== null) return [];
  const target = link.target.slice(0, at) + successor.uri.slice(successor.uri.lastIndexOf('/') + 1);
  return [{ ...replaceFix(document, link.targetSpan, target, title), preferred: others === 0 }];
}

/** A comment with its reason: the passage speaks of the old policy on purpose. */
function markedHistorical(document: DocumentFacts, finding: Finding): Fix[] {
  const [inBlock] = suppressionFixes(document, finding);
  if (inBlock === undefined) return [];
  const edits = inBlock.edits.map((edit) =>
    edit.type === 'edit'
      ? {
          ...edit,
          edits: edit.edits.map(({ span, newText }) => ({ span, newText: newText.replace(`${ID}: checked`, `${ID}: historical`) })),
        }
      : edit,
  );
  return [{ ...inBlock, title: 'Mark as historical', edits }];
}
