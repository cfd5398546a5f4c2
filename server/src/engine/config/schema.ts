/** Everything that can be set, once: `greenpaper.config.json` or `.yaml` and the editor's `greenpaper.*` settings share it. */
import * as z from 'zod';
import { type Rule, rules } from '../rules';
import { DOCUMENT_KINDS } from '../workspace';
import { PROFILES } from './profiles';

const severity = z.enum(['error', 'warning', 'information', 'hint', 'off']);
const jurisdiction = z.string().regex(/^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/u, 'an ISO 3166 code such as "GB", "GB-SCT" or "US-MA", or "EU"');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day written as 2024-03-31');

const financialYear = z.string().regex(/^\d{4}(?:-\d{2})?$/u, 'a financial year written as 2019-20, or a calendar year');

const ruleIds = rules.map((rule) => rule.id) as [string, ...string[]];

const severities = z.partialRecord(z.enum(ruleIds), severity);

/** The rule's own fields, each optional: what neither file nor editor sets, the rule completes itself. */
function optionsOf(rule: Rule): z.ZodOptional<z.ZodObject> {
  const fields = Object.entries(rule.options?.shape ?? {}).map(([name, field]) => {
    if (!(field instanceof z.ZodDefault)) throw new TypeError(`The option ${rule.id}.${name} has no default.`);
    const inner = field.unwrap() as z.ZodType;
    return [name, inner.optional().meta({ description: field.description ?? '', default: field.def.defaultValue })];
  });
  return z.strictObject(Object.fromEntries(fields)).describe(rule.summary).optional();
}

const ruleOptions = Object.fromEntries(rules.filter(({ options }) => options !== undefined).map((rule) => [rule.id, optionsOf(rule)]));

export const configSchema = z.object({
  jurisdiction: jurisdiction
    .nullable()
    .default(null)
    .describe(
      'The place your documents speak of, such as GB, GB-SCT, US, AU or EU: decides day order, the financial year and what a bare dollar is. Front matter wins; without either, clues in the text decide.',
    ),
  kinds: z
    .record(z.string(), z.enum(DOCUMENT_KINDS))
    .default({ 'briefs/**': 'brief', 'notes/**': 'note' })
    .describe(
      'Kinds of documents by glob over the path. Notes and briefs are your own writing; every other kind is a source, whose words are never changed.',
    ),
  files: z
    .strictObject({
      include: z
        .array(z.string())
        .default([])
        .describe('Globs over the path of the only files to read. Empty: every document but those left out by default.'),
      exclude: z
        .array(z.string())
        .default([])
        .describe(
          'What to leave out, in the form of a .gitignore at the top of the folder, besides README, CHANGELOG, LICENSE, CONTRIBUTING, .obsidian, .trash and templates.',
        ),
      useGitignore: z
        .boolean()
        .default(false)
        .describe('Leave out what git ignores. Off by default: copyrighted texts are often ignored on purpose.'),
    })
    .default({ include: [], exclude: [], useGitignore: false }),
  bibliography: z
    .array(z.string())
    .default([])
    .describe(
      'Bibliographies (.bib or CSL-JSON) by path in the workspace folder, for documents that name none. Without it, one beside the document or above it is found.',
    ),
  annotation: z
    .strictObject({
      notes: z
        .enum(['end', 'paragraph'])
        .default('end')
        .meta({
          description: 'Where a new note is written.',
          enumDescriptions: ['At the end of the document.', 'Behind the paragraph of its marker.'],
        }),
    })
    .default({ notes: 'end' }),
  rules: severities.default({}).describe('Severity per rule: error, warning, information, hint or off.'),
  profiles: z
    .partialRecord(z.enum(PROFILES), severities)
    .default({})
    .describe(
      'Severities for some kinds of documents only, over “rules”: a kind (press, brief, …), or “verbatim” for all sources, “own” for notes and briefs, “register” for policies.',
    ),
  options: z.strictObject(ruleOptions).default({}).describe('Options per rule; each rule’s page lists its own.'),
  prices: z
    .strictObject({
      year: financialYear
        .nullable()
        .default(null)
        .describe('A year such as 2019-20 in whose prices hovers show sums as well, beside the latest year that is no forecast.'),
    })
    .default({ year: null }),
  figures: z
    .array(z.string())
    .default(['figures.csv'])
    .describe(
      'Tables of official figures (CSV with the columns id, label, value, unit, period, scope, source) by glob over the path. A figure with “quantity: id” in its note is shown beside the official one.',
    ),
  diagnostics: z
    .strictObject({
      scope: z
        .enum(['auto', 'open', 'all'])
        .default('auto')
        .meta({
          description: 'Whose problems are shown.',
          enumDescriptions: [
            'Open documents, and always your notes and briefs, the policies and the configuration.',
            'Open documents only.',
            'Every document of the folder.',
          ],
        }),
    })
    .default({ scope: 'auto' }),
  marks: z
    .strictObject({ enabled: z.boolean().default(true).describe('Tint figures, dates and references in the prose.') })
    .default({ enabled: true }),
  codeLens: z
    .strictObject({
      enabled: z.boolean().default(true).describe('Show above a policy how often it is mentioned, its figures and its conflicts.'),
    })
    .default({ enabled: true }),
  inlayHints: z
    .strictObject({
      enabled: z.boolean().default(false).describe('Show behind relative dates and short amounts what they come to.'),
    })
    .default({ enabled: false }),
  asOf: day
    .nullable()
    .default(null)
    .describe(
      'The day by which policies, notes and briefs are judged, such as 2024-03-31; without it, today. Sources are judged by their own date.',
    ),
});

export type GreenpaperConfig = z.infer<typeof configSchema>;

export const DEFAULT_CONFIG: GreenpaperConfig = configSchema.parse({});

/** Left out everywhere unless the configuration names them in its own globs. */
export const DEFAULT_EXCLUDES: readonly string[] = [
  '**/README*',
  '**/CHANGELOG*',
  '**/LICENSE*',
  '**/LICENCE*',
  '**/CONTRIBUTING*',
  '**/.obsidian/**',
  '**/.trash/**',
  '**/templates/**',
  '**/node_modules/**',
  '**/.git/**',
];
