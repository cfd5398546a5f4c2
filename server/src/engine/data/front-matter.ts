/** The shapes of front matter, key by key (`annotation.md`). Source: Greenpaper's annotation language, version 1. */
import * as z from 'zod';
import { DOCUMENT_VALUES, POLICY_VALUES } from './vocabulary';

export interface KeyShape {
  readonly schema: z.ZodType;
  /** What is right, in words that end "“key” must be …". */
  readonly expects: string;
  /** A closed list, for "did you mean" and completion. */
  readonly values?: readonly string[];
  /** A day, month, season, financial year or interval as people type it. */
  readonly date?: 'any' | 'day';
}

/** YAML reads `title: 2018` as a number; it is a text all the same. */
const text = z.union([z.string(), z.number()]);
const textOrList = z.union([text, z.array(text)]);
const alias = z.strictObject({ name: text, from: text.optional(), to: text.optional(), weak: z.boolean().optional() });

const oneText: KeyShape = { schema: text, expects: 'one piece of text: put it in quotation marks where it holds a colon or a bracket' };
const oneOrList: KeyShape = { schema: textOrList, expects: 'one piece of text or a list of them' };
const date: KeyShape = { schema: text, expects: 'a date', date: 'any' };
const closed = (values: readonly string[]): KeyShape => ({
  schema: z.enum(values as [string, ...string[]]),
  expects: `one of ${values.join(', ')}`,
  values,
});
const jurisdiction: KeyShape = {
  schema: z.string().regex(/^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/u),
  expects: 'an ISO 3166 code such as GB, GB-SCT or US-MA, or EU',
};
/** A rule, or a rule with the reason why it is answered. */
const reasoned = z.record(z.string(), text.nullable());
const ignored: KeyShape = {
  schema: z.union([text, reasoned, z.array(z.union([text, reasoned]))]),
  expects: 'a rule, a list of rules, or rules each with its reason: { date-impossible: as printed }',
};

export const POLICY_SHAPE: Readonly<Record<string, KeyShape>> = {
  type: oneText,
  id: oneText,
  title: oneText,
  aliases: {
    schema: z.union([text, z.array(z.union([text, alias]))]),
    expects: 'a list of names: [the care white paper, { name: the plan, from: 2010-06, to: 2013-05 }]',
  },
  kind: oneText,
  status: closed(POLICY_VALUES.status ?? []),
  delivery: closed(POLICY_VALUES.delivery ?? []),
  owner: oneText,
  jurisdiction,
  announced: date,
  due: date,
  published: date,
  supersedes: oneOrList,
  'superseded-by': oneOrList,
  parent: oneText,
  legislation: oneOrList,
  url: oneText,
  source: oneOrList,
  'policy-ignore': ignored,
};

export const DOCUMENT_SHAPE: Readonly<Record<string, KeyShape>> = {
  type: oneText,
  kind: closed(DOCUMENT_VALUES.kind ?? []),
  title: oneText,
  date: { schema: text, expects: 'a day', date: 'day' },
  speaker: oneOrList,
  outlet: oneText,
  url: oneText,
  retrieved: date,
  citekey: oneText,
  jurisdiction,
  currency: { schema: z.string().regex(/^[A-Z]{3}$/u), expects: 'an ISO 4217 code such as GBP or USD' },
  bibliography: oneOrList,
  licence: oneText,
  'text-sha256': { schema: z.string().regex(/^[0-9a-f]{64}$/u), expects: 'written by “Lock This Source”: 64 digits and small letters' },
  'policy-ignore': ignored,
};

/** Keys of other tools (web clippers, Zotero) and what they are here. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  published: 'date',
  created: 'retrieved',
  author: 'speaker',
  site: 'outlet',
  source: 'url',
};
