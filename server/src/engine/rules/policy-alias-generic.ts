/** An alias so common that it would be found where something else is meant. */
import { COMMON_POLICY_WORDS } from '../data/common-policy-words';
import { type DocumentFacts, isTimeRelative, type YamlItem } from '../workspace';
import { lineEnding } from './fixes/note-insertion';
import { removeItem } from './fixes/yaml-list';
import type { Fix, Rule } from './types';

export const policyAliasGeneric: Rule = {
  id: 'policy-alias-generic',
  summary: 'An alias is too common a word to mean one policy.',
  severity: 'warning',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    for (const { yaml, aliases } of document.policies) {
      const field = yaml.fields.find(({ key }) => key === 'aliases');
      for (const alias of aliases) {
        if (alias.weak || isTimeRelative(alias.name) || !isCommon(alias.name)) continue;
        const items = field?.items ?? [];
        const index = items.findIndex(({ span }) => span.start <= alias.span.start && alias.span.end <= span.end);
        const item = items[index];
        const fixes: Fix[] = [];
        const fix = (title: string, edit: { span: { start: number; end: number }; newText: string }, preferred: boolean): void => {
          fixes.push({ title, preferred, edits: [{ type: 'edit', uri: document.uri, edits: [edit] }] });
        };
        const written = document.source.text.slice(alias.span.start, alias.span.end);
        if (item !== undefined && item.fields === null)
          fix(
            'Mark it weak: found only where the policy is named in full',
            { span: item.span, newText: `{ name: ${written}, weak: true }` },
            true,
          );
        else if (item?.fields?.every(({ key }) => key !== 'weak'))
          fix(
            'Mark it weak: found only where the policy is named in full',
            { span: alias.span, newText: `${written}${weakKey(document, item)}` },
            true,
          );
        const gone = field === undefined || item === undefined ? null : removeItem(document, field, index);
        if (gone !== null) fix(`Drop “${alias.name}”`, gone, false);
        report({
          message: `“${alias.name}” is said of many things. As an alias it would be linked wherever the word stands; mark it weak, or drop it.`,
          span: alias.span,
          fixes,
        });
      }
    }
  },
};

/** The key behind the name of an alias that is a map, in braces or on lines of its own. */
function weakKey({ source: { text, lines } }: DocumentFacts, item: YamlItem): string {
  if (text[item.span.start] === '{') return ', weak: true';
  const column = lines.positionAt(item.span.start).character;
  return `${lineEnding(text)}${' '.repeat(column)}weak: true`;
}

/** Nothing but common words: "strategy", "the Plan", "action plan". */
function isCommon(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => COMMON_POLICY_WORDS.has(word) || COMMON_POLICY_WORDS.has(word.replace(/s$/u, '')))
  );
}
