/** Reads a configuration file: good fields are kept, each bad one is refused by name at its place. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import { rules } from '../rules';
import type { Span } from '../text';
import { closest, yamlComplaint } from '../text';
import { configSchema, DEFAULT_CONFIG, type GreenpaperConfig } from './schema';

export interface ConfigProblem {
  readonly message: string;
  /** "rules.date-impossible" */
  readonly path: string;
  readonly span: Span;
}

export interface ReadConfig {
  /** Only the keys that are set, each one valid. */
  readonly config: Partial<GreenpaperConfig>;
  readonly problems: readonly ConfigProblem[];
}

type Locate = (path: readonly (string | number)[]) => Span;

export function readConfig(text: string, format: 'json' | 'yaml'): ReadConfig {
  // A byte-order mark shifts every span by one.
  const base = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { config, problems } = format === 'json' ? readJson(text.slice(base)) : readYaml(text.slice(base));
  return {
    config,
    problems: problems.map((problem) => ({ ...problem, span: { start: problem.span.start + base, end: problem.span.end + base } })),
  };
}

function readJson(text: string): ReadConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map((error) => ({
    message: `This JSON cannot be read: ${words(printParseErrorCode(error.error))}.`,
    path: '',
    span: { start: error.offset, end: error.offset + Math.max(1, error.length) },
  }));
  const locate: Locate = (path) => {
    const node: Node | undefined = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
    return node === undefined ? { start: 0, end: Math.min(1, text.length) } : { start: node.offset, end: node.offset + node.length };
  };
  const { config, problems: refused } = validate(tree === undefined ? {} : plain(tree), locate);
  return { config, problems: [...problems, ...refused] };
}

function plain(node: Node): unknown {
  if (node.type === 'object') {
    return Object.fromEntries(
      (node.children ?? []).flatMap(({ children }) =>
        children?.[0] === undefined || children[1] === undefined ? [] : [[String(children[0].value), plain(children[1])]],
      ),
    );
  }
  return node.type === 'array' ? (node.children ?? []).map(plain) : node.value;
}

/** `greenpaper.*` of an editor's `settings.json` (comments and trailing commas allowed), through the same schema; other keys are not ours. */
export function readEditorSettings(text: string): ReadConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const value = tree === undefined ? {} : plain(tree);
  if (tree === undefined || typeof value !== 'object' || value === null) return { config: {}, problems: [] };
  const nested: Record<string, unknown> = {};
  const names: string[][] = [];
  for (const [key, given] of Object.entries(value)) {
    // An empty box of the settings page sets nothing.
    if (!key.startsWith('greenpaper.') || given === '') continue;
    const parts = key.slice('greenpaper.'.length).split('.');
    names.push(parts);
    let at = nested;
    for (const part of parts.slice(0, -1)) {
      const inner = at[part];
      const next: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
      at[part] = next;
      at = next;
    }
    at[parts.at(-1) ?? ''] = given;
  }
  const locate: Locate = (path) => {
    const name = names.find((parts) => parts.every((part, index) => path[index] === undefined || path[index] === part)) ?? [];
    const node = findNodeAtLocation(tree, [`greenpaper.${name.join('.')}`, ...path.slice(name.length)]);
    return node === undefined ? { start: 0, end: Math.min(1, text.length) } : { start: node.offset, end: node.offset + node.length };
  };
  return validate(nested, locate);
}

function readYaml(text: string): ReadConfig {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const problems = document.errors.slice(0, 1).map((error) => ({
    message: `This YAML cannot be read: ${yamlComplaint(error.code, error.message)}.`,
    path: '',
    span: { start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]) },
  }));
  const locate: Locate = (path) => {
    const node = document.getIn([...path], true) as { range?: [number, number, number] | null } | undefined;
    return node?.range == null ? { start: 0, end: Math.min(1, text.length) } : { start: node.range[0], end: node.range[1] };
  };
  const { config, problems: refused } = validate(plainYaml(document), locate);
  return { config, problems: [...problems, ...refused] };
}

/** Aliases are not followed: a configuration needs none, and a small file must not grow large. */
function plainYaml(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    return {};
  }
}

/** Field by field, so that one bad value costs nothing else. */
function validate(value: unknown, locate: Locate): ReadConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { config: {}, problems: [{ message: 'The configuration must be an object of settings.', path: '', span: locate([]) }] };
  }
  const config: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  const shape = configSchema.shape as Readonly<
    Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly Issue[] } } }>
  >;
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema') continue;
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field === undefined) {
      problems.push({ message: unknownKey(key, Object.keys(shape)), path: key, span: locate([key]) });
      continue;
    }
    const { data, issues } = cleaned(field, given);
    for (const issue of issues) problems.push(problemOf(issue, key, locate));
    if (data !== undefined) config[key] = data;
  }
  return { config: config as Partial<GreenpaperConfig>, problems };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

/** Takes out what the schema refuses, piece by piece, and keeps the rest. */
function cleaned(
  field: { safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly Issue[] } } },
  given: unknown,
): { data: unknown; issues: Issue[] } {
  let value = structuredCopy(given);
  const issues: Issue[] = [];
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const result = field.safeParse(value);
    if (result.success) return { data: result.data, issues };
    const [issue] = result.error?.issues ?? [];
    if (issue === undefined) break;
    issues.push(issue);
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys' && issue.keys !== undefined)
      for (const key of issue.keys) value = without(value, [...path, key]);
    else if (path.length === 0) break;
    else value = without(value, path);
  }
  return { data: undefined, issues };
}

function without(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.flatMap((item, index) => (String(index) !== first ? [item] : rest.length === 0 ? [] : [without(item, rest)]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key !== first ? [[key, item]] : rest.length === 0 ? [] : [[key, without(item, rest)]])),
  );
}

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function problemOf(issue: Issue, key: string, locate: Locate): ConfigProblem {
  // An unknown key is named itself, not the object it stands in.
  const unknown = issue.code === 'unrecognized_keys' ? (issue.keys ?? []).slice(0, 1) : [];
  const path = [key, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))), ...unknown];
  const name = path.join('.');
  const rule = key === 'rules' ? path[1] : key === 'profiles' ? path[2] : key === 'options' && path.length === 2 ? path[1] : undefined;
  if (rule !== undefined && issue.code !== 'invalid_value' && unknownId(String(rule), issue)) {
    const near = closest(String(rule), RULE_IDS);
    const hint = near === null ? '' : ` Did you mean “${near}”?`;
    const what =
      key === 'options' && RULE_IDS.includes(String(rule))
        ? `The rule “${String(rule)}” has no options.`
        : `There is no rule called “${String(rule)}”.${hint}`;
    return { message: what, path: name, span: locate(path) };
  }
  return {
    message: `“${name}” ${expected(issue)}. It is left out.`,
    path: name,
    span: locate(path),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a piece of text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in brackets',
  object: 'a group of settings in braces',
  record: 'a group of settings in braces',
};

/** What the schema wants, in words; its own messages (a description of the setting) stand as they are. */
function expected(issue: Issue): string {
  const { code, message } = issue;
  const list = (values: readonly unknown[]) => values.map((value) => `“${String(value)}”`).join(', ');
  if (code === 'unrecognized_keys') return 'is no setting that Greenpaper knows';
  if (code === 'invalid_value' && issue.values !== undefined) return `must be one of ${list(issue.values)}`;
  if (code === 'invalid_type' && issue.expected !== undefined) return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (code === 'too_small' && issue.minimum !== undefined) return `must be ${String(issue.minimum)} or more`;
  if (code === 'too_big' && issue.maximum !== undefined) return `must be ${String(issue.maximum)} or less`;
  return `must be ${message.replace(/^Invalid (?:input|option|string): ?/iu, '').replace(/\.$/u, '')}`;
}

const RULE_IDS: readonly string[] = rules.map(({ id }) => id);

/** The issue is about the name itself, not about its value. */
function unknownId(id: string, issue: Issue): boolean {
  return !RULE_IDS.includes(id) || issue.code === 'unrecognized_keys';
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = closest(key, known);
  return near === null ? `There is no setting called “${key}”.` : `There is no setting called “${key}”. Did you mean “${near}”?`;
}

function words(code: string): string {
  return code
    .replace(/([A-Z])/gu, ' $1')
    .trim()
    .toLowerCase();
}

/** The file's keys win over the editor's; what neither sets has its default. Bad editor settings fall back to the default one by one. */
export function mergeSettings(file: Partial<GreenpaperConfig> | null, editor: unknown): GreenpaperConfig {
  const fromEditor = validate(typeof editor === 'object' && editor !== null ? dropNulls(editor as Record<string, unknown>) : {}, () => ({
    start: 0,
    end: 0,
  })).config;
  return {
    ...DEFAULT_CONFIG,
    ...fromEditor,
    ...(file ?? {}),
    // A key that the file leaves unset inside a group is still the editor's.
    files: { ...DEFAULT_CONFIG.files, ...fromEditor.files, ...file?.files },
    rules: { ...fromEditor.rules, ...file?.rules },
    profiles: eachMerged(fromEditor.profiles, file?.profiles),
    options: eachMerged(fromEditor.options, file?.options),
  };
}

/** Two records of records, the second winning field by field. */
function eachMerged<T extends Readonly<Record<string, object | undefined>>>(first: T | undefined, second: T | undefined): T {
  const names = [...new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})])];
  return Object.fromEntries(names.map((name) => [name, { ...first?.[name], ...second?.[name] }])) as T;
}

/** Editors send null for settings that nobody touched. */
function dropNulls(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => value !== null && value !== '' && Object.hasOwn(configSchema.shape, key)),
  );
}
