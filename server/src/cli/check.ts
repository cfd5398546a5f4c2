/** `greenpaper check`: the same findings as in the editor, as text, JSON or SARIF; and the same fixes, written or shown as a diff. */
import fs from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { URI } from 'vscode-uri';
import {
  createShelf,
  DOCUMENT_KINDS,
  type DocumentFacts,
  type FixedText,
  fixAll,
  isOnlyFaded,
  type RuleSettings,
  rules,
  type Severity,
  type Snapshot,
} from '../engine';
import { asJson, asText, type Checked, LEVELS } from './findings-output';
import { load } from './load';
import { progressBar } from './progress';
import { asSarif } from './sarif';
import { type Command, choice, readOptions, UsageError } from './usage';

export const check: Command = {
  name: 'check',
  usage:
    'check [PATH…] [--format text|json|sarif] [--level error|warning|information|hint] [--max-warnings N] [--rule ID]… [--profile KIND] [--as-of DAY] [--fix | --fix-dry-run] [--config FILE]',
  summary: 'Checks files and folders; fails on errors, or on more than N warnings.',
  help: [
    'Text shows warnings and errors; --level hint shows the rest too. JSON and SARIF 2.1.0 hold every finding.',
    '--rule ID      only this rule, even where it is off; may be given several times',
    `--profile KIND documents that state no kind are judged as this one: ${DOCUMENT_KINDS.join(', ')}`,
    '--as-of DAY    the day by which notes, briefs and the register are judged, as 2024-03-31; today where nothing says',
    '--fix          writes the fixes that are certain, then reports what is left',
    '--fix-dry-run  prints them as a diff and writes nothing',
  ].join('\n'),
  async run(args) {
    const { values, positionals } = readOptions(args, {
      format: { type: 'string' },
      level: { type: 'string' },
      'max-warnings': { type: 'string' },
      rule: { type: 'string', multiple: true },
      profile: { type: 'string' },
      'as-of': { type: 'string' },
      fix: { type: 'boolean' },
      'fix-dry-run': { type: 'boolean' },
      config: { type: 'string' },
    });
    const format = choice(values.format, 'format', ['text', 'json', 'sarif'], 'text');
    const level = choice(values.level, 'level', LEVELS, 'warning');
    const limit = numberOf(values['max-warnings']);
    const only = Array.isArray(values.rule) ? values.rule.map(String) : [];
    for (const id of only) if (!rules.some((rule) => rule.id === id)) throw new UsageError(`There is no rule “${id}”.`);
    const profile = values.profile === undefined ? undefined : choice(values.profile, 'profile', DOCUMENT_KINDS, 'report');
    const dryRun = values['fix-dry-run'] === true;
    const loaded = await load(positionals, {
      configFile: typeof values.config === 'string' ? values.config : undefined,
      profile,
      asOf: dayOf(values['as-of']),
    });
    for (const problem of loaded.problems) process.stderr.write(`greenpaper: ${problem}\n`);
    const shelf = createShelf({
      now: () => performance.now(),
      onLeftOut: (rule, document, reason) =>
        process.stderr.write(`greenpaper: the rule ${rule} was left out for ${document.path}: ${reason}\n`),
    });
    const settingsOf = (document: DocumentFacts): RuleSettings => named(loaded.rulesOf(document), only);
    let { snapshot } = loaded;
    let fixed: readonly FixedText[] = [];
    if (values.fix === true || dryRun) {
      const result = fixAll({
        snapshot,
        uris: loaded.documents.map(({ uri }) => uri),
        rules: only.length === 0 ? null : new Set(only),
        manual: false,
        settingsOf,
        check: (now, uri, settings) => shelf.check(now, uri, settings),
      });
      ({ snapshot, texts: fixed } = result);
      if (dryRun) for (const text of fixed) process.stdout.write(patch(snapshot, text));
      else for (const { uri, after } of fixed) fs.writeFileSync(URI.parse(uri).fsPath, after);
    }
    const progress = progressBar('Checking');
    const checked: Checked[] = loaded.documents.flatMap(({ uri }, index) => {
      progress((index + 1) / loaded.documents.length);
      const document = snapshot.documents.get(uri);
      if (document === undefined) return [];
      const all = shelf.check(snapshot, uri, settingsOf(document));
      // What the editor only fades is no problem, unless its rule is asked for.
      const findings = all.filter((finding) => (only.length === 0 ? !isOnlyFaded(finding) : only.includes(finding.rule)));
      return [{ document, shown: shownPath(document), findings }];
    });
    if (format === 'text') process.stdout.write(asText(checked, level, noteOf(loaded.asOf(), checked)));
    else
      process.stdout.write(
        `${JSON.stringify(format === 'json' ? asJson(snapshot, checked) : asSarif(snapshot, checked, shownPath), null, 2)}\n`,
      );
    if (fixed.length > 0) process.stderr.write(`greenpaper: ${fixesWord(fixed)}${dryRun ? ' would be written' : ' written'}.\n`);
    const count = (severity: Severity) =>
      checked.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
    return count('error') > 0 || count('warning') > limit ? 1 : 0;
  },
};

/** A rule that is asked for by name speaks even where it is off by default. */
function named(settings: RuleSettings, only: readonly string[]): RuleSettings {
  const off = rules.filter(({ id, severity }) => only.includes(id) && severity === 'off');
  return { ...settings, severities: { ...Object.fromEntries(off.map(({ id }) => [id, 'warning' as const])), ...settings.severities } };
}

function numberOf(value: unknown): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const number = typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw new UsageError('--max-warnings is a whole number, 0 or more.');
  return number;
}

function dayOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(value))
    throw new UsageError('--as-of is a day written as 2024-03-31.');
  return value;
}

/** From the working directory where the file is below it, so that editors and code scanning find it. */
function shownPath(document: DocumentFacts): string {
  const full = document.uri.startsWith('file:') ? path.relative(process.cwd(), URI.parse(document.uri).fsPath) : '..';
  return full.startsWith('..') || path.isAbsolute(full) ? document.path : full.split(path.sep).join('/');
}

function patch(snapshot: Snapshot, { uri, before, after }: FixedText): string {
  const document = snapshot.documents.get(uri);
  const name = document === undefined ? uri : shownPath(document);
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 2 });
}

function fixesWord(fixed: readonly FixedText[]): string {
  const fixes = fixed.reduce((sum, text) => sum + text.fixes, 0);
  return `${fixes} fix${fixes === 1 ? '' : 'es'} in ${fixed.length} document${fixed.length === 1 ? '' : 's'}`;
}

/** Said where it matters: own writing and the register are judged by a day. */
function noteOf(asOf: { readonly day: string; readonly isToday: boolean } | null, checked: readonly Checked[]): string | null {
  if (asOf === null || checked.every(({ document }) => document.role === 'verbatim')) return null;
  return `Notes, briefs and the register are judged as of ${asOf.day}${asOf.isToday ? ', today (--as-of sets another day)' : ''}.`;
}
