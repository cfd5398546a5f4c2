/** A link, wiki link or `policy:` key that names no policy but nearly does. */

import type { Span } from '../text';
import { bareId, type DocumentFacts, type Snapshot } from '../workspace';
import { guessFix } from './fixes/replace';
import type { Fix, Rule } from './types';

export const policyRefUnresolved: Rule = {
  id: 'policy-ref-unresolved',
  summary: 'A reference names no policy of the register, but nearly does.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    for (const wiki of document.syntax.wikiLinks) {
      if (wiki.target === '' || snapshot.resolveWikiLink(document, wiki.target, null).outcome !== 'missing') continue;
      const near = snapshot.nearPolicyName(wiki.target);
      // A folder of [[notes]] is not our business: only what nearly names a policy is reported.
      if (near === null) continue;
      report({
        message: `No policy is called “${wiki.target}”. Did you mean “${near}”?`,
        span: wiki.targetSpan,
        fixes: [guessFix(document, wiki.targetSpan, near, `Change to “${near}”`), ...stub(document, snapshot, wiki.target)],
      });
    }
    for (const { value, span, key } of keyedReferences(document)) {
      if (value === '' || snapshot.resolvePolicy(value).outcome !== 'missing' || resolvesAsFile(document, snapshot, value)) continue;
      const id = bareId(value);
      const near = snapshot.nearPolicyName(id, 3);
      const fixes: Fix[] = [];
      if (near !== null)
        fixes.push(
          guessFix(
            document,
            { start: span.start + value.indexOf(id), end: span.start + value.indexOf(id) + id.length },
            near,
            `Change to “${near}”`,
          ),
        );
      fixes.push(...stub(document, snapshot, id));
      report({
        message: `“${key}” names “${id}”, which is no policy of the register.${near === null ? '' : ` Did you mean “${near}”?`}`,
        span,
        fixes,
      });
    }
  },
};

interface Reference {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

function keyedReferences(document: DocumentFacts): Reference[] {
  const notes = document.syntax.annotations.flatMap(({ entries }) =>
    entries.filter(({ key }) => key === 'policy').map(({ key, value, valueSpan }) => ({ key, value, span: valueSpan })),
  );
  const definitions = document.policies.flatMap(({ yaml }) =>
    yaml.fields
      .filter(({ key }) => key === 'supersedes' || key === 'parent')
      .flatMap(({ key, value, valueSpan, items }) => {
        if (typeof value === 'string') return [{ key, value, span: valueSpan }];
        return (items ?? []).flatMap((item) => (typeof item.value === 'string' ? [{ key, value: item.value, span: item.span }] : []));
      }),
  );
  return [...notes, ...definitions];
}

/** `policy: [text](../policies/x.md)` is right wherever the file is. */
function resolvesAsFile(document: DocumentFacts, snapshot: Snapshot, value: string): boolean {
  const path = /^\[[^\]]*\]\(([^)\s#]+)/u.exec(value)?.[1];
  return path !== undefined && snapshot.resolveLink(document, decodeSafely(path), null).outcome !== 'missing';
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A new policy file beside the others of the register. */
function stub(document: DocumentFacts, snapshot: Snapshot, id: string): Fix[] {
  const beside = [...snapshot.policies.values()].flat().find(({ fenced }) => !fenced)?.uri ?? document.uri;
  const uri = `${beside.slice(0, beside.lastIndexOf('/') + 1)}${encodeURIComponent(id)}.md`;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(id) || snapshot.files.has(uri) || snapshot.documents.has(uri)) return [];
  return [
    {
      title: `Create the policy “${id}”`,
      preferred: false,
      edits: [{ type: 'create', uri, text: `---\ntype: policy\ntitle: ${id.replace(/[-_]/gu, ' ')}\n---\n` }],
    },
  ];
}
