/** Rename and prepare rename: a policy's id, an alias, an evidence label, a citation key, a heading with its links. Prose is never changed. */

import { type FileEdit, fileEdits, isYamlText, yamlText } from '../rules';
import { applyEdits, type SourceDocument, type Span, sourceDocument, spanTouches } from '../text';
import {
  type BibliographyEntry,
  type DocumentFacts,
  fragmentSpan,
  githubSlug,
  isWiki,
  type PolicyDefinition,
  resolveAny,
  type Section,
  type Snapshot,
  sameLabel,
  sameName,
  whatIf,
} from '../workspace';
import { citationAt, citationPlaces } from './citation-at';
import { labelAt, labelPlaces } from './labels';
import { headingAt, headingWords, linkAt, linksInto } from './link-at';
import { type PolicyAt, policyAt } from './policy-at';
import type { EditAnswer, NavigationOptions, RenameAnswer } from './types';

type Subject =
  | { readonly kind: 'label'; readonly label: string; readonly span: Span }
  | { readonly kind: 'citation'; readonly key: string; readonly entry: BibliographyEntry | null; readonly span: Span }
  | { readonly kind: 'policy'; readonly policy: PolicyDefinition; readonly span: Span }
  | { readonly kind: 'alias'; readonly policy: PolicyDefinition; readonly alias: string; readonly span: Span }
  | { readonly kind: 'heading'; readonly section: Section; readonly span: Span };

const NOTHING = 'There is nothing here that Greenpaper can rename.';

interface Refusal {
  readonly refused: string;
}

/** What F2 would rename at this place: the words that are selected, or one sentence why nothing can be renamed. */
export function prepareRename(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): RenameAnswer {
  const subject = subjectAt(snapshot, uri, offset, options);
  if ('refused' in subject) return { span: null, placeholder: null, message: subject.refused };
  const text = snapshot.sourceOf(uri)?.text ?? '';
  const placeholder = subject.kind === 'alias' ? subject.alias : text.slice(subject.span.start, subject.span.end);
  return { span: subject.span, placeholder, message: null };
}

export function rename(snapshot: Snapshot, uri: string, offset: number, newName: string, options: NavigationOptions): EditAnswer {
  const subject = subjectAt(snapshot, uri, offset, options);
  if ('refused' in subject) return { edits: null, message: subject.refused };
  const name = newName.trim();
  if (name === '') return { edits: null, message: 'The new name is empty.' };
  const plan = planOf(snapshot, uri, subject, name);
  if ('refused' in plan) return { edits: null, message: plan.refused };
  const broken = plan.check(whatIf(snapshot, textsOf(snapshot, plan.edits)));
  return broken === null ? { edits: plan.edits, message: null } : { edits: null, message: broken };
}

function subjectAt(snapshot: Snapshot, uri: string, offset: number, options: NavigationOptions): Subject | Refusal {
  const citation = citationAt(snapshot, uri, offset);
  if (citation !== null) return { kind: 'citation', key: citation.key, entry: citation.entry, span: citation.place.keySpan };
  const document = snapshot.documents.get(uri);
  if (document === undefined) return { refused: NOTHING };
  const label = labelAt(document, offset);
  if (label?.foreign === true) return { refused: 'This footnote belongs to the document itself; Greenpaper does not change it.' };
  if (label !== null) return { kind: 'label', label: label.label, span: label.labelSpan };
  const named = policySubject(snapshot, document, offset);
  const heading = options.markdownElsewhere ? null : headingSubject(snapshot, document, offset);
  if (named !== null && !('refused' in named)) return named;
  return heading ?? named ?? { refused: NOTHING };
}

function policySubject(snapshot: Snapshot, document: DocumentFacts, offset: number): Subject | Refusal | null {
  const at = policyAt(snapshot, document, offset);
  if (at === null) return null;
  const [policy] = at.policies;
  if (policy === undefined) return null;
  if (at.policies.length > 1) return { refused: `This may be any of ${at.policies.map(({ title }) => `“${title}”`).join(', ')}.` };
  switch (at.as.form) {
    case 'alias':
      return { kind: 'alias', policy, alias: at.as.alias.name, span: at.as.alias.span };
    case 'id':
      return { kind: 'policy', policy, span: at.origin };
    case 'name':
      return nameSubject(policy, at, at.as.name.form);
    case 'title':
      return { refused: 'A title is edited where it stands; rename the id or an alias instead.' };
    case 'mention':
      return { refused: 'These are the source’s own words, which a rename never changes. Rename the id or an alias in the policy’s file.' };
  }
}

function nameSubject(policy: PolicyDefinition, at: PolicyAt, form: 'bare' | 'wiki' | 'link'): Subject | Refusal {
  if (at.as.form !== 'name' || at.as.name.name.toLowerCase() !== policy.id.toLowerCase())
    return { refused: `This names “${policy.title}” by its title, an alias or its file, not by its id.` };
  if (form === 'link') return { refused: 'A link follows the file: rename the file instead.' };
  return { kind: 'policy', policy, span: at.origin };
}

function headingSubject(snapshot: Snapshot, document: DocumentFacts, offset: number): Subject | null {
  const section = headingAt(document, offset);
  if (section !== null) return { kind: 'heading', section, span: headingWords(document, section) };
  const link = linkAt(document, offset);
  if (link === null || isWiki(link) || !spanTouches(link.targetSpan, offset)) return null;
  const target = resolveAny(snapshot, document, link);
  // From a link within the document; a heading of another file is renamed there.
  if (target?.kind !== 'document' || target.document !== document) return null;
  const found = document.syntax.sections.find(({ headingSpan }) => headingSpan.start === target.span.start);
  return found === undefined ? null : { kind: 'heading', section: found, span: headingWords(document, found) };
}

interface Plan {
  readonly edits: readonly FileEdit[];
  /** Reads the result of the edits; null where it says what was meant, else why it is not sent. */
  check(after: Snapshot): string | null;
}

function planOf(snapshot: Snapshot, uri: string, subject: Subject, name: string): Plan | Refusal {
  if (subject.kind === 'citation') return citationPlan(snapshot, subject.key, subject.entry, name);
  const document = snapshot.documents.get(uri);
  if (document === undefined) return { refused: NOTHING };
  switch (subject.kind) {
    case 'label':
      return labelPlan(snapshot, document, subject.label, name);
    case 'policy':
      return idPlan(snapshot, subject.policy, name);
    case 'alias':
      return aliasPlan(snapshot, subject.policy, subject.alias, subject.span, name);
    case 'heading':
      return headingPlan(snapshot, document, subject.section, name);
  }
}

const UNREADABLE = 'The result would not read as it should; nothing was changed.';

function labelPlan(snapshot: Snapshot, document: DocumentFacts, label: string, name: string): Plan | Refusal {
  if (!/^[A-Za-z0-9_-]{1,100}$/u.test(name)) return { refused: 'A label is made of letters, digits, hyphens and underscores.' };
  const taken = labelPlaces(snapshot, document, name).some(({ role }) => role !== 'value');
  if (taken && !sameLabel(label, name)) return { refused: `There is a footnote “${name}” in this document already.` };
  const places = labelPlaces(snapshot, document, label);
  if (places.filter(({ role }) => role === 'definition').length > 1)
    return { refused: `The label “${label}” has two notes; rename one of them by hand first.` };
  const edits = fileEdits(places.map(({ document: where, labelSpan }) => ({ uri: where.uri, span: labelSpan, newText: name })));
  return {
    edits,
    check: (after) => {
      const now = after.documents.get(document.uri);
      return now !== undefined && labelPlaces(after, now, name).length === places.length ? null : UNREADABLE;
    },
  };
}

function citationPlan(snapshot: Snapshot, key: string, entry: BibliographyEntry | null, name: string): Plan | Refusal {
  if (!/^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.+/-]{0,200}[\p{L}\p{N}_/])?$/u.test(name))
    return { refused: 'A citation key is made of letters, digits and the marks _ : . + / - between them.' };
  const known = [...snapshot.bibliography.files.values()].some(({ byKey }) => byKey.has(name));
  if (known || citationPlaces(snapshot, name, null).length > 0) return { refused: `The key “${name}” is in use already.` };
  const places = citationPlaces(snapshot, key, entry);
  if (!places.some(({ role }) => role !== 'citation')) return { refused: `No source of the folder has the key “${key}”.` };
  const twins = entry === null ? 0 : (snapshot.bibliography.files.get(entry.uri)?.entries.filter((other) => other.key === key).length ?? 0);
  if (twins > 1) return { refused: `The key “${key}” has ${twins} entries; give one of them another by hand first.` };
  const edits = fileEdits(places.map(({ source, keySpan }) => ({ uri: source.uri, span: keySpan, newText: name })));
  return {
    edits,
    check: (after) => {
      const now = entry === null ? null : (after.bibliography.files.get(entry.uri)?.byKey.get(name) ?? null);
      const complete = (entry === null) === (now === null) && citationPlaces(after, name, now).length === places.length;
      return complete ? null : UNREADABLE;
    },
  };
}

/** Keys and wiki links that hold the id, and the `id:` itself; an id that is the file's name is written out. */
function idPlan(snapshot: Snapshot, policy: PolicyDefinition, name: string): Plan | Refusal {
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,120}$/u.test(name) || /\.md$/iu.test(name))
    return { refused: 'An id is made of letters, digits, hyphens, dots and underscores.' };
  if (!isYamlText(name)) return { refused: `YAML would not read “${name}” as a name.` };
  const all = snapshot.policies.get(policy.id.toLowerCase()) ?? [];
  if (all.length > 1) return { refused: `${all.length} policies have the id “${policy.id}”; give one of them another by hand first.` };
  const found = snapshot.resolvePolicy(name);
  const other =
    found.outcome === 'found' ? found.target : found.outcome === 'ambiguous' ? found.candidates.find((one) => one !== policy) : undefined;
  if (other !== undefined && other !== policy) return { refused: `“${name}” already means “${other.title}”.` };
  const names = snapshot
    .policyNames(policy.id)
    .filter((place) => place.name.form !== 'link' && place.name.name.toLowerCase() === policy.id.toLowerCase());
  const definition = policyEdit(snapshot, policy, name);
  const edits = fileEdits([
    definition,
    ...names.map(({ document, name: { nameSpan } }) => ({ uri: document.uri, span: nameSpan, newText: name })),
  ]);
  const uses = snapshot.policyMentions(policy.id).length;
  const named = snapshot.policyNames(policy.id).length;
  return {
    edits,
    check: (after) => {
      const now = after.resolvePolicy(name);
      if (now.outcome !== 'found' || now.target.uri !== policy.uri || now.target.id !== name) return UNREADABLE;
      const kept = after.policyMentions(name).length === uses && after.policyNames(name).length === named;
      return kept ? null : `Renaming to “${name}” would change what other words of the folder mean; nothing was changed.`;
    },
  };
}

function policyEdit(snapshot: Snapshot, policy: PolicyDefinition, name: string): { uri: string; span: Span; newText: string } {
  const text = snapshot.documents.get(policy.uri)?.source.text ?? '';
  if (policy.idStated)
    return { uri: policy.uri, span: policy.idSpan, newText: yamlText(name, text.slice(policy.idSpan.start, policy.idSpan.end)) };
  const type = policy.yaml.fields.find(({ key }) => key === 'type');
  const { start } = policy.yaml.contentSpan;
  const ending = /\r\n|\n|\r/u.exec(text.slice(policy.yaml.span.start, policy.yaml.span.end))?.[0] ?? '\n';
  // After the line of `type:`, as people write it; in a block without one, first.
  const lineEnd = type === undefined ? -1 : text.indexOf(ending, type.valueSpan.end);
  const at = lineEnd < 0 ? start : lineEnd + ending.length;
  return { uri: policy.uri, span: { start: at, end: at }, newText: `id: ${yamlText(name)}${ending}` };
}

function aliasPlan(snapshot: Snapshot, policy: PolicyDefinition, alias: string, span: Span, name: string): Plan | Refusal {
  if (/[\r\n]/u.test(name)) return { refused: 'An alias stands on one line.' };
  const clash = [...snapshot.policies.values()].flat().find((other) => {
    if (other === policy) return false;
    return sameName(other.title, name) || other.aliases.some((one) => sameName(one.name, name));
  });
  if (clash !== undefined) return { refused: `“${name}” already names “${clash.title}”.` };
  if (policy.aliases.some((one) => one.name !== alias && sameName(one.name, name)) || sameName(policy.title, name))
    return { refused: `“${policy.title}” has the name “${name}” already.` };
  const text = snapshot.documents.get(policy.uri)?.source.text ?? '';
  const edits = fileEdits([{ uri: policy.uri, span, newText: yamlText(name, text.slice(span.start, span.end)) }]);
  const count = policy.aliases.length;
  return {
    edits,
    check: (after) => {
      const now = after.policies.get(policy.id.toLowerCase())?.find(({ uri }) => uri === policy.uri);
      return now?.aliases.length === count && now.aliases.some((one) => one.name === name) ? null : UNREADABLE;
    },
  };
}

/** The heading's words, and every link whose anchor changes by it: a heading of the same words further down may get another number. */
function headingPlan(snapshot: Snapshot, document: DocumentFacts, section: Section, name: string): Plan | Refusal {
  if (/[\r\n]/u.test(name)) return { refused: 'A heading stands on one line.' };
  const heading: FileEdit = { type: 'edit', uri: document.uri, edits: [{ span: headingWords(document, section), newText: name }] };
  const renamed = whatIf(snapshot, textsOf(snapshot, [heading])).documents.get(document.uri);
  if (renamed === undefined || renamed.syntax.sections.length !== document.syntax.sections.length) return { refused: UNREADABLE };
  const index = document.syntax.sections.indexOf(section);
  const slug = renamed.syntax.sections[index]?.slug ?? '';
  if (githubSlug(name) === '') return { refused: 'A heading needs a letter or a digit, so that links can lead to it.' };
  const places: { uri: string; span: Span; newText: string }[] = [
    { uri: document.uri, span: headingWords(document, section), newText: name },
  ];
  const links = linksInto(snapshot, document.uri);
  for (const { document: where, link, target } of links) {
    const to = document.syntax.sections.findIndex(
      ({ headingSpan }) => target.kind === 'document' && headingSpan.start === target.span.start && target.span.end > target.span.start,
    );
    const fragment = isWiki(link) ? link.heading : link.fragment;
    const now = renamed.syntax.sections[to];
    if (to < 0 || fragment === null || now === undefined || now.slug === document.syntax.sections[to]?.slug) continue;
    const place = fragmentSpan(where, link);
    if (place === null) continue;
    places.push({
      uri: where.uri,
      span: place,
      newText: isWiki(link) ? now.heading.replace(/[[\]|#]/gu, '') : now.slug.replace(/[\s%()<>]/gu, encodeURIComponent),
    });
  }
  return {
    edits: fileEdits(places),
    check: (after) => {
      const now = after.documents.get(document.uri);
      if (now === undefined || now.syntax.sections[index]?.slug !== slug) return UNREADABLE;
      const kept = linksInto(after, document.uri);
      const same = (i: number) => {
        const [a, b] = [links[i]?.target, kept[i]?.target];
        if (a?.kind !== 'document' || b?.kind !== 'document') return a?.kind === b?.kind;
        const at = (facts: DocumentFacts, start: number) =>
          facts.syntax.sections.findIndex(({ headingSpan }) => headingSpan.start === start);
        return at(document, a.span.start) === at(now, b.span.start);
      };
      return kept.length === links.length && links.every((_, i) => same(i))
        ? null
        : `Links would lead elsewhere after renaming to “${name}”; nothing was changed.`;
    },
  };
}

/** The documents as these edits would leave them. */
function textsOf(snapshot: Snapshot, edits: readonly FileEdit[]): SourceDocument[] {
  return edits.flatMap((edit): SourceDocument[] => {
    const source = snapshot.sourceOf(edit.uri);
    if (edit.type !== 'edit' || source === null) return [];
    return [sourceDocument(edit.uri, applyEdits(source.text, edit.edits), source.version)];
  });
}
