/** What a configuration means for one document. */
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import type { RuleSettings } from '../rules';
import type { DocumentSettings } from '../workspace';
import { DEFAULT_EXCLUDES, type GreenpaperConfig } from './schema';

const OPTIONS = { dot: true, nocase: false, posixSlashes: true } as const;
const compiled = new Map<string, (path: string) => boolean>();

function matches(glob: string, path: string): boolean {
  let test = compiled.get(glob);
  if (test === undefined) {
    try {
      test = picomatch(glob, OPTIONS);
    } catch {
      test = () => false;
    }
    if (compiled.size > 500) compiled.clear();
    compiled.set(glob, test);
  }
  return test(path);
}

const excludes = new Map<string, Ignore>();

/** Patterns are read as lines of a `.gitignore` at the top of the folder. */
function excludedBy(patterns: readonly string[], path: string): boolean {
  if (patterns.length === 0 || !ignore.isPathValid(path)) return false;
  const key = patterns.join('\n');
  let matcher = excludes.get(key);
  if (matcher === undefined) {
    matcher = ignore({ ignorecase: false }).add(patterns);
    if (excludes.size > 50) excludes.clear();
    excludes.set(key, matcher);
  }
  return matcher.ignores(path);
}

/** `files.include` wins over what is left out by default, `files.exclude` over both. */
export function isExcluded(config: GreenpaperConfig, path: string): boolean {
  const { include, exclude } = config.files;
  if (excludedBy(exclude, path)) return true;
  if (include.length > 0) return !include.some((glob) => matches(glob, path));
  return DEFAULT_EXCLUDES.some((glob) => matches(glob, path));
}

/** The first glob that matches decides the kind. */
export function documentSettings(config: GreenpaperConfig, path: string, indexed: boolean): DocumentSettings {
  const kind = Object.entries(config.kinds).find(([glob]) => matches(glob, path))?.[1] ?? null;
  return { jurisdiction: config.jurisdiction, kind, indexed, bibliography: config.bibliography, notes: config.annotation.notes };
}

/** A CSV that holds official figures. */
export function isFigureTable(config: GreenpaperConfig, path: string): boolean {
  return config.figures.some((glob) => matches(glob, path));
}

/** What a hover is told: the further year whose prices it shows. */
export function hoverSettings(config: GreenpaperConfig): { readonly priceYear: string | null } {
  return { priceYear: config.prices.year };
}

/** `today` stands in where no `asOf` is configured. */
export function ruleSettings(config: GreenpaperConfig, today: string | null = null): RuleSettings {
  return { severities: config.rules, profiles: config.profiles, options: config.options, asOf: config.asOf ?? today };
}
