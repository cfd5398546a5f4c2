/** Links a mention to its policy, here, in the document or everywhere; makes policies of names; or decides never to ask again. */
import type { Mention } from '../../recognise';
import { type FileEdit, linkEdit } from '../../rules';
import { applyEdits, type TextEdit } from '../../text';
import { type DocumentFacts, type PolicyDefinition, type Snapshot, stripAnnotations } from '../../workspace';
import { decideNever } from '../decide';
import { mentionsAt } from '../hover';
import type { Action } from './action';
import { excerptOf } from './excerpt';

export function linkActions(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  const actions: Action[] = [];
  for (const mention of mentionsAt(snapshot, document.uri, offset)) {
    const policy = snapshot.policyOf(document, mention);
    const words = mention.text.replace(/\s+/gu, ' ');
    if (policy !== null && isUnmarked(mention)) actions.push(...linksTo(snapshot, document, mention, policy));
    if (policy !== null && 'how' in mention && mention.how === 'alias')
      actions.push(never(snapshot, document, words, `Never link “${words}” to a policy in this folder`));
    if (mention.kind === 'policy' && mention.how === 'candidate')
      actions.push(never(snapshot, document, words, `Never suggest “${words}” in this folder`));
    if (isFigureOrDate(mention) && !document.notes.some(({ mentions }) => mentions.some((noted) => noted === mention)))
      actions.push(
        never(snapshot, document, words, `Never take “${words}” for a ${mention.kind === 'date' ? 'date' : 'figure'} in this folder`),
      );
  }
  return actions;
}

function isUnmarked(mention: Mention): boolean {
  return 'how' in mention && (mention.how === 'alias' || mention.how === 'oblique');
}

function isFigureOrDate({ kind }: Mention): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'quantity' || kind === 'date';
}

function never(snapshot: Snapshot, document: DocumentFacts, words: string, title: string): Action {
  return { id: `never ${words}`, title, kind: 'refactor.rewrite', edits: () => decideNever(snapshot, document.uri, words).edits };
}

function linksTo(snapshot: Snapshot, document: DocumentFacts, mention: Mention, policy: PolicyDefinition): Action[] {
  const one = linkEdit(document, mention, policy);
  const here = linkable(snapshot, document, policy);
  const actions: Action[] = [];
  if (one !== null)
    actions.push({
      id: 'link one',
      title: `Link this mention to “${policy.title}”`,
      kind: 'quickfix',
      edits: () => checked(document, [one]),
    });
  if (here.length > 1)
    actions.push({
      id: 'link here',
      title: `Link all ${here.length} mentions of “${policy.title}” in this document`,
      kind: 'quickfix',
      edits: () => checked(document, here),
    });
  const others = new Set(snapshot.policyMentions(policy.id).map((located) => located.document));
  if (others.size > 1)
    actions.push({
      id: 'link everywhere',
      title: `Link every mention of “${policy.title}” in ${others.size} documents`,
      kind: 'quickfix',
      edits: () => {
        const edits = [...others].flatMap((other) => checked(other, linkable(snapshot, other, policy)) ?? []);
        return edits.length === 0 ? null : edits;
      },
    });
  return actions;
}

function linkable(snapshot: Snapshot, document: DocumentFacts, policy: PolicyDefinition): TextEdit[] {
  return snapshot
    .mentions(document.uri)
    .filter((mention) => isUnmarked(mention) && snapshot.policyOf(document, mention) === policy)
    .flatMap((mention) => linkEdit(document, mention, policy) ?? []);
}

/** Null where nothing is left to link, or where the text would not come back by stripping. */
function checked(document: DocumentFacts, edits: readonly TextEdit[]): readonly FileEdit[] | null {
  if (edits.length === 0) return null;
  const { text } = document.source;
  const excerpt = excerptOf(document, edits);
  const isShort = excerpt.text.length < text.length / 2;
  const comesBack = isShort
    ? strippedOf(applyEdits(excerpt.text, excerpt.edits)) === strippedOf(excerpt.text)
    : strippedOf(applyEdits(text, edits)) === wholeStripped(document);
  return comesBack ? [{ type: 'edit', uri: document.uri, edits }] : null;
}

const stripped = new WeakMap<DocumentFacts['syntax'], string>();

/** Kept, since every request for offers asks for it. */
function wholeStripped({ source, syntax }: DocumentFacts): string {
  let known = stripped.get(syntax);
  if (known === undefined) {
    known = strippedOf(source.text);
    stripped.set(syntax, known);
  }
  return known;
}

function strippedOf(text: string): string {
  return stripAnnotations(text, () => true);
}
