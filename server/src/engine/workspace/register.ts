/** The register of a workspace: every policy by id, and one matcher for all titles and aliases. */
import { foldName, type NameMatch, NameMatcher } from '../text';
import { bareId } from './policies';
import type { DocumentFacts, PolicyAlias, PolicyDefinition } from './types';

export interface RegisterName {
  readonly policy: PolicyDefinition;
  /** Null for the title. */
  readonly alias: PolicyAlias | null;
}

export class Register {
  readonly byId: ReadonlyMap<string, readonly PolicyDefinition[]>;
  readonly names: NameMatcher<RegisterName>;
  /** Equal for two registers that match the same names alike. */
  readonly fingerprint: string;

  constructor(documents: Iterable<DocumentFacts>) {
    const byId = new Map<string, PolicyDefinition[]>();
    const entries: { name: string; value: RegisterName }[] = [];
    const prints: string[] = [];
    for (const document of documents) {
      for (const policy of document.policies) {
        const key = policy.id.toLowerCase();
        byId.set(key, [...(byId.get(key) ?? []), policy]);
        if (policy.title !== '') entries.push({ name: policy.title, value: { policy, alias: null } });
        for (const alias of policy.aliases) if (!isTimeRelative(alias.name)) entries.push({ name: alias.name, value: { policy, alias } });
        prints.push(
          JSON.stringify([
            policy.uri,
            policy.id,
            policy.title,
            policy.kind,
            policy.aliases.map(({ name, from, to, weak }) => [name, from, to, weak]),
          ]),
        );
      }
    }
    this.byId = byId;
    this.names = new NameMatcher(entries);
    this.fingerprint = prints.join('\n');
  }

  all(): PolicyDefinition[] {
    return [...this.byId.values()].flat();
  }

  /** By id, then title, then alias; several different policies are ambiguous to the caller. */
  named(name: string): PolicyDefinition[] {
    const id = this.byId.get(bareId(name).toLowerCase());
    if (id !== undefined) return [...id];
    const found = this.names.lookup(name);
    return [...new Set(found.map(({ policy }) => policy))];
  }
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
