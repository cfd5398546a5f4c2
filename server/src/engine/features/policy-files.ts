/** New policy files: names found in the folder that look like policies, and the files that put them into the register. */
import { closest, foldName, type Span } from '../text';
import { type DocumentFacts, githubSlug, type Snapshot } from '../workspace';
import type { EditAnswer, PolicyCandidateAnswer } from './types';

/** The folder of the register, relative to the workspace folder, with a final slash: where policies already are, else `policies/`. */
function registerFolder(snapshot: Snapshot): string {
  for (const policies of snapshot.policies.values()) {
    for (const policy of policies) {
      const path = snapshot.documents.get(policy.uri)?.path;
      if (path !== undefined && !policy.fenced) return path.slice(0, path.lastIndexOf('/') + 1);
    }
  }
  return 'policies/';
}

/** Candidates by number of mentions; names that contain one another or nearly agree are offered as aliases of the commonest. */
export function findPolicies(snapshot: Snapshot): readonly PolicyCandidateAnswer[] {
  const found = new Map<string, { title: string; mentions: number; documents: Set<string> }>();
  for (const document of snapshot.documents.values()) {
    if (!document.settings.indexed) continue;
    for (const mention of snapshot.mentions(document.uri)) {
      if (mention.kind !== 'policy' || mention.how !== 'candidate') continue;
      const key = foldName(mention.value.title);
      const entry = found.get(key) ?? { title: mention.value.title, mentions: 0, documents: new Set<string>() };
      entry.mentions += 1;
      entry.documents.add(document.uri);
      found.set(key, entry);
    }
  }
  const ranked = [...found.entries()].sort((a, b) => b[1].mentions - a[1].mentions || (a[0] < b[0] ? -1 : 1));
  const taken = new Set<string>();
  const folder = registerFolder(snapshot);
  return ranked.flatMap(([key, { title, mentions, documents }]) => {
    if (taken.has(key)) return [];
    taken.add(key);
    const similar = ranked.filter(([other]) => other !== key && !taken.has(other) && alike(key, other));
    for (const [other] of similar) taken.add(other);
    return [
      { title, mentions, documents: documents.size, similar: similar.map(([, entry]) => entry.title), file: `${folder}${fileName(title)}` },
    ];
  });
}

function alike(a: string, b: string): boolean {
  return (a.length >= 12 && b.includes(a)) || (b.length >= 12 && a.includes(b)) || closest(a, [b], 2) !== null;
}

function fileName(title: string): string {
  return `${githubSlug(title).replace(/-{2,}/gu, '-').slice(0, 80)}.md`;
}

/** One file per title; nothing is overwritten. */
export function writePolicies(
  snapshot: Snapshot,
  candidates: readonly { readonly title: string; readonly aliases: readonly string[] }[],
  uriOf: (path: string) => string,
): EditAnswer {
  const folder = registerFolder(snapshot);
  const known = new Set([...snapshot.documents.values()].map(({ uri }) => uri));
  const edits: { type: 'create'; uri: string; text: string }[] = [];
  for (const { title, aliases } of candidates) {
    if (title.trim() === '') return { edits: null, message: 'A policy needs a title.' };
    const existing = snapshot.resolvePolicy(title);
    if (existing.outcome !== 'missing') return { edits: null, message: `“${title}” is in the register already.` };
    const path = `${folder}${fileName(title)}`;
    const uri = uriOf(path);
    if (known.has(uri) || snapshot.files.has(uri) || edits.some((edit) => edit.uri === uri))
      return { edits: null, message: `There is a file “${path}” already.` };
    edits.push({ type: 'create', uri, text: policyFile(title, aliases) });
  }
  return edits.length === 0 ? { edits: null, message: 'Nothing was chosen.' } : { edits, message: null };
}

function policyFile(title: string, aliases: readonly string[]): string {
  const lines = ['---', 'type: policy', `title: ${quoted(title)}`];
  if (aliases.length > 0) lines.push(`aliases: [${aliases.map(quoted).join(', ')}]`);
  return `${[...lines, '---', ''].join('\n')}\n`;
}

/** Plain where YAML reads it as one piece of text, else in double quotes. */
function quoted(text: string): string {
  const plain = /^[\p{L}][\p{L}\p{N} ’.&/()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(text) && text.trim() === text;
  return plain ? text : JSON.stringify(text);
}

export function policyFromSelection(snapshot: Snapshot, uri: string, span: Span, uriOf: (path: string) => string): EditAnswer {
  const document = snapshot.documents.get(uri);
  if (document === undefined) return { edits: null, message: 'Greenpaper does not read this file.' };
  const selected = document.source.text.slice(span.start, span.end);
  const under = snapshot
    .mentions(uri)
    .find((mention) => mention.kind === 'policy' && mention.span.start <= span.start && span.end <= mention.span.end);
  const title = (selected.trim() === '' && under?.kind === 'policy' ? under.value.title : selected)
    .replace(/[*_`[\]]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (title === '') return { edits: null, message: 'Select the name of the policy first.' };
  if (title.length > 160) return { edits: null, message: 'The selection is too long for a title: select the name alone.' };
  return writePolicies(snapshot, [{ title, aliases: [] }], uriOf);
}

/** The URI of a register file by this name, in the workspace folder of a document; null where the document is in none. */
export function policyFileUri(snapshot: Snapshot, document: DocumentFacts, name: string): string | null {
  if (!document.settings.indexed) return null;
  const folder = document.uri.split('/').slice(0, -document.path.split('/').length);
  const file = `${registerFolder(snapshot)}${githubSlug(name).slice(0, 80)}.md`;
  return [...folder, ...file.split('/').map(encodeURIComponent)].join('/');
}
