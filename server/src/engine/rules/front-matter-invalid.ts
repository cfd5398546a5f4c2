/** Front matter that does not parse, or a key or value that is wrong: reported at the exact key. */
import { DOCUMENT_DATES, DOCUMENT_KEYS, DOCUMENT_VALUES, POLICY_DATES, POLICY_KEYS, POLICY_VALUES } from '../data/vocabulary';
import { closest } from '../text';
import { type DocumentFacts, parseDateInput, type YamlField } from '../workspace';
import { replaceFix } from './fixes/replace';
import type { Report, Rule } from './types';

export const frontMatterInvalid: Rule = {
  id: 'front-matter-invalid',
  summary: 'Front matter does not parse, or a value has the wrong shape.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check({ document, report }) {
    const { frontMatter, fenced } = document.syntax;
    for (const block of [frontMatter, ...fenced.map(({ yaml }) => yaml)]) {
      const [error] = block?.errors ?? [];
      if (error !== undefined) report({ message: `This cannot be read as YAML: ${error.message}`, span: atLeastOne(document, error.span) });
    }
    // Other tools' front matter is none of our business.
    const type = frontMatter?.fields.find(({ key }) => key === 'type');
    if (type !== undefined && document.declared === null && typeof type.value === 'string' && /^(?:polic|docum)/iu.test(type.value)) {
      const near = closest(type.value, ['policy', 'document'], 3);
      if (near !== null)
        report({
          message: `“${type.value}” is no type Greenpaper knows. Did you mean “${near}”?`,
          span: type.valueSpan,
          fixes: [replaceFix(document, type.valueSpan, near, `Change to “${near}”`)],
        });
    }
    for (const field of document.declared === null ? [] : (frontMatter?.fields ?? [])) {
      const found = check(document, field, document.declared === 'policy');
      if (found !== null) report(found);
    }
    for (const { yaml, kind } of fenced) {
      if (kind !== 'policy') continue;
      for (const field of yaml.fields) {
        const found = check(document, field, true);
        if (found !== null) report(found);
      }
    }
  },
};

function check(document: DocumentFacts, field: YamlField, policy: boolean): Report | null {
  const keys = policy ? POLICY_KEYS : DOCUMENT_KEYS;
  if (!keys.includes(field.key)) {
    const near = closest(field.key, keys);
    // A researcher's own keys are kept without a word; a slip of one of ours is named.
    return near === null
      ? null
      : {
          message: `“${field.key}” is no key Greenpaper knows. Did you mean “${near}”?`,
          span: field.keySpan,
          fixes: [replaceFix(document, field.keySpan, near, `Change to “${near}”`)],
        };
  }
  const allowed = (policy ? POLICY_VALUES : DOCUMENT_VALUES)[field.key];
  if (allowed !== undefined && field.value !== null && !(typeof field.value === 'string' && allowed.includes(field.value))) {
    const near = typeof field.value === 'string' ? closest(field.value, allowed, 3) : null;
    return {
      message: `“${printed(field)}” is no value of “${field.key}”: ${allowed.join(', ')}.`,
      span: field.valueSpan,
      fixes: near === null ? [] : [replaceFix(document, field.valueSpan, near, `Change to “${near}”`)],
    };
  }
  const dates = policy ? POLICY_DATES : DOCUMENT_DATES;
  if (dates.includes(field.key) && field.value !== null) {
    const parsed = parseDateInput(printed(field), document.context.jurisdiction);
    if ('error' in parsed) return { message: parsed.error, span: field.valueSpan };
    if (field.key === 'date' && parsed.day === null)
      return {
        message: `“${printed(field)}” is no single day. Relative dates count from one day: write 2018-03-21 or 21 March 2018.`,
        span: field.valueSpan,
      };
  }
  const lists = ['aliases'];
  if (lists.includes(field.key) && field.value !== null && typeof field.value !== 'string' && field.items === null) {
    return { message: '“aliases” is a list of names: [the care white paper, White Paper on care].', span: field.valueSpan };
  }
  const texts = ['title', 'id', 'speaker', 'outlet', 'owner'];
  if (texts.includes(field.key) && typeof field.value === 'object' && field.value !== null) {
    return {
      message: `“${field.key}” is one piece of text. Put it in quotation marks where it holds a colon or a bracket.`,
      span: field.valueSpan,
    };
  }
  return null;
}

function printed(field: YamlField): string {
  return typeof field.value === 'string' ? field.value : JSON.stringify(field.value);
}

function atLeastOne(document: DocumentFacts, { start, end }: { start: number; end: number }) {
  const { length } = document.source.text;
  return end > start ? { start, end } : { start: Math.max(0, Math.min(start, length - 1)), end: Math.min(length, start + 1) };
}
