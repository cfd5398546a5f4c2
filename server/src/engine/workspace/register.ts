/** The register of a workspace: every policy by id, and one matcher for all titles and aliases. */
import { foldName, type NameMatch, NameMatcher, NearNames } from '../text';
import { bareId } from './policies';
import type { DocumentFacts, PolicyAlias, PolicyDefinition } from './types';

export interface RegisterName {
  readonly policy: PolicyDefinition;
  /** Null for the title. */
  readonly alias: PolicyAlias | null;
}

/** Equal for two definitions that are mentioned alike. */
export function policyPrint({ uri, id, title, kind, url, aliases }: PolicyDefinition): string {
  return JSON.stringify([uri, id, title, kind, url, aliases.map(({ name, from, to, weak }) => [name, from, to, weak])]);
}

/** A year or a number alone is no name: it would be found wherever a text counts. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name);
}

export class Register {
  readonly byId: ReadonlyMap<string, readonly PolicyDefinition[]>;
  readonly names: NameMatcher<RegisterName>;
  /** Equal for two registers that match the same names alike. */
  readonly fingerprint: string;
  private definitions: readonly PolicyDefinition[] | null = null;
  private nearNames: NearNames | null = null;
  private kinds: Map<string, PolicyDefinition[]> | null = null;
  private succession: Succession | null = null;

  constructor(documents: Iterable<DocumentFacts>) {
    const byId = new Map<string, PolicyDefinition[]>();
    const entries: { name: string; value: RegisterName }[] = [];
    const prints: string[] = [];
    for (const document of documents) {
      for (const policy of document.policies) {
        const key = policy.id.toLowerCase();
        const same = byId.get(key);
        if (same === undefined) byId.set(key, [policy]);
        else same.push(policy);
        if (isName(policy.title)) entries.push({ name: policy.title, value: { policy, alias: null } });
        for (const alias of policy.aliases)
          if (isName(alias.name) && !isTimeRelative(alias.name)) entries.push({ name: alias.name, value: { policy, alias } });
        prints.push(policyPrint(policy));
      }
    }
    this.byId = byId;
    this.names = new NameMatcher(entries);
    this.fingerprint = prints.join('\n');
  }

  /** Policies that this one supersedes, by its own word or by theirs; only where the name is certain. */
  predecessorsOf(policy: PolicyDefinition): readonly PolicyDefinition[] {
    this.succession ??= successionOf(this);
    return this.succession.older.get(policy) ?? [];
  }

  /** Policies that supersede this one, by its own word or by theirs. */
  successorsOf(policy: PolicyDefinition): readonly PolicyDefinition[] {
    this.succession ??= successionOf(this);
    return this.succession.newer.get(policy) ?? [];
  }

  /** Titles and aliases that are this name, folded. */
  sameAs(name: string): readonly RegisterName[] {
    return this.names.lookup(name);
  }

  /** The id or alias nearest to a mistyped one, within `limit` edits. */
  near(word: string, limit?: number): string | null {
    this.nearNames ??= new NearNames(this.all().flatMap((policy) => [policy.id, ...policy.aliases.map(({ name }) => name)]));
    return this.nearNames.closest(word, limit);
  }

  all(): readonly PolicyDefinition[] {
    this.definitions ??= [...this.byId.values()].flat();
    return this.definitions;
  }

  /** Policies of a kind, in the order of the register. */
  ofKind(kind: string): readonly PolicyDefinition[] {
    if (this.kinds === null) {
      this.kinds = new Map();
      for (const policy of this.all()) {
        const list = this.kinds.get(policy.kind ?? '') ?? [];
        this.kinds.set(policy.kind ?? '', list);
        list.push(policy);
      }
    }
    return this.kinds.get(kind) ?? [];
  }

  /** By id, then title, then alias; several different policies are ambiguous to the caller. */
  named(name: string): PolicyDefinition[] {
    const id = this.byId.get(bareId(name).toLowerCase());
    if (id !== undefined) return [...id];
    const found = this.names.lookup(name);
    return [...new Set(found.map(({ policy }) => policy))];
  }
}

interface Succession {
  readonly older: ReadonlyMap<PolicyDefinition, readonly PolicyDefinition[]>;
  readonly newer: ReadonlyMap<PolicyDefinition, readonly PolicyDefinition[]>;
}

function successionOf(register: Register): Succession {
  const older = new Map<PolicyDefinition, PolicyDefinition[]>();
  const newer = new Map<PolicyDefinition, PolicyDefinition[]>();
  const link = (map: Map<PolicyDefinition, PolicyDefinition[]>, from: PolicyDefinition, to: PolicyDefinition): void => {
    const list = map.get(from);
    if (list === undefined) map.set(from, [to]);
    else if (!list.includes(to)) list.push(to);
  };
  const only = (name: string): PolicyDefinition | null => {
    const found = register.named(name);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const supersedes = (successor: PolicyDefinition | null, replaced: PolicyDefinition | null): void => {
    if (successor === null || replaced === null) return;
    link(older, successor, replaced);
    link(newer, replaced, successor);
  };
  for (const policy of register.all()) {
    for (const name of policy.supersedes) supersedes(policy, only(name));
    for (const name of policy.supersededBy) supersedes(only(name), policy);
  }
  return { older, newer };
}

/** "This year's paper" means another thing each year. */
export function isTimeRelative(alias: string): boolean {
  return /\b(?:this|next|last|coming)\b(?:\s(?:year|month|week|spring|summer|autumn|winter|parliament)|.*[’']s\b)/iu.test(alias);
}

/** A one-word name is matched as written; several words in any case. */
export function writtenAsNamed(match: NameMatch<RegisterName>, written: string): boolean {
  if (/[\s-]/u.test(match.name.trim())) return true;
  const plain = (text: string) => text.replace(/[’']/gu, "'");
  return plain(written) === plain(match.name) || plain(written).replace(/s$/u, '') === plain(match.name);
}

export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}
