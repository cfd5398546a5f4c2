/** Moves a fenced `policy` block into a file of the register; in its place stands a link. */
import { lineEnding, relativeReference } from '../../rules';
import { spanTouches } from '../../text';
import type { DocumentFacts, PolicyDefinition, Snapshot } from '../../workspace';
import { policyFileUri } from '../policy-files';
import type { Action } from './action';

export function policyBlockActions(snapshot: Snapshot, document: DocumentFacts, offset: number): Action[] {
  const policy = document.policies.find(({ fenced, yaml }) => fenced && spanTouches(yaml.span, offset));
  if (policy === undefined || policy.yaml.errors.length > 0) return [];
  const { text } = document.source;
  // A container has attributes and prose of its own: only a fence moves as it stands.
  if (!/^[`~]/u.test(text.slice(policy.yaml.span.start))) return [];
  const uri = policyFileUri(snapshot, document, policy.id);
  const target = uri === null ? null : relativeReference(document.uri, uri);
  if (uri === null || target === null || snapshot.files.has(uri) || snapshot.documents.has(uri)) return [];
  return [
    {
      id: 'extract policy',
      title: `Move “${policy.title}” to a file of its own`,
      kind: 'refactor.extract',
      edits: () => [
        { type: 'create', uri, text: policyText(text, policy) },
        {
          type: 'edit',
          uri: document.uri,
          edits: [{ span: policy.yaml.span, newText: `[${policy.title.replace(/[[\]]/gu, '')}](${target})` }],
        },
      ],
    },
  ];
}

/** The block's own lines, with what its heading and place said: type, id and title. */
function policyText(text: string, policy: PolicyDefinition): string {
  const { yaml } = policy;
  const eol = lineEnding(text);
  const keys = new Set(yaml.fields.map(({ key }) => key));
  const own = text.slice(yaml.contentSpan.start, yaml.contentSpan.end).replace(/[\r\n]+$/u, '');
  const added = [
    ...(keys.has('type') ? [] : ['type: policy']),
    // The id was the heading's; the file may be called otherwise one day.
    ...(keys.has('id') ? [] : [`id: ${policy.id}`]),
    ...(keys.has('title')
      ? []
      : [`title: ${/^[\p{L}][\p{L}\p{N} ’./()-]*$/u.test(policy.title) ? policy.title : JSON.stringify(policy.title)}`]),
  ];
  return `${['---', ...added, ...(own === '' ? [] : [own]), '---'].join(eol)}${eol}`;
}
