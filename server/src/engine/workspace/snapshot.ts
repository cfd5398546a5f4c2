/** One moment of the workspace: what crosses documents is worked out when first asked for, and shared with the next moment where nothing it rests on changed. */
import type { Mention, PolicyMention } from '../recognise';
import type { Resolution } from '../resolve';
import type { SourceDocument } from '../text';
import type { Bibliographies } from './bibliographies';
import type { Decisions } from './decisions';
import { type Dependencies, dependenciesOf } from './dependencies';
import { EvidenceIndex } from './evidence-index';
import { FigureIndex } from './figure-index';
import { type LinkedMentions, linkMentions } from './link-mentions';
import { comparable, FileIndex, resolvePath, resolveWiki } from './links';
import { type FigureTable, OfficialFigures, readFigureTable } from './official-figures';
import { type PolicyName, policyNames } from './policy-names';
import { Register, type RegisterName, sameName } from './register';
import { changeBetween, concerns } from './relinking';
import type { DocumentFacts, LinkTarget, Located, LocatedName, PolicyDefinition, Snapshot } from './types';

export class WorkspaceSnapshot implements Snapshot {
  readonly register: Register;
  private readonly fileIndex: FileIndex;
  /** Kept per facts object, which is replaced whenever its text or settings change; valid for one register and set of files. */
  private readonly linked: WeakMap<DocumentFacts, Linked>;
  /** Valid as long as `linked` is. */
  private readonly depends: WeakMap<DocumentFacts, Dependencies>;
  /** The last index that was asked for; this moment's is made from it by what changed since. */
  private readonly figuresBefore: FigureIndex;
  private figuresBuilt: FigureIndex | null = null;
  private officialBuilt: OfficialFigures | null;
  private byPolicy: PolicyMentions | null = null;
  private namesByPolicy: ReadonlyMap<string, readonly LocatedName[]> | null = null;
  private noted: EvidenceIndex | null = null;

  constructor(
    readonly revision: number,
    readonly documents: ReadonlyMap<string, DocumentFacts>,
    readonly files: ReadonlySet<string>,
    readonly bibliography: Bibliographies,
    readonly decisions: Decisions,
    before: WorkspaceSnapshot | null,
    /** Tables of official figures, by URI. */
    readonly tables: ReadonlyMap<string, FigureTable>,
  ) {
    this.figuresBefore = before?.figuresBuilt ?? before?.figuresBefore ?? FigureIndex.empty;
    this.officialBuilt = before !== null && before.tables === tables ? before.officialBuilt : null;
    this.register = new Register(this.indexed(documents.values()));
    const sameFiles = before !== null && sameSet(uriSet(before.documents, before.files), uriSet(documents, files));
    this.fileIndex = sameFiles && before !== null ? before.fileIndex : new FileIndex(uriSet(documents, files));
    const sameRegister =
      before !== null && before.register.fingerprint === this.register.fingerprint && samePolicies(before.register, this.register);
    const sameNames = before !== null && before.decisions.neverFingerprint === decisions.neverFingerprint;
    const kept = sameRegister && sameFiles && sameNames ? before : null;
    this.linked = kept?.linked ?? new WeakMap();
    if (kept === null && before !== null && sameNames) this.takeOver(before);
    this.depends = (kept?.bibliography === this.bibliography ? kept?.depends : null) ?? new WeakMap();
  }

  sourceOf(uri: string): SourceDocument | null {
    return this.documents.get(uri)?.source ?? this.bibliography.files.get(uri)?.source ?? this.decisions.files.get(uri)?.source ?? null;
  }

  get policies(): ReadonlyMap<string, readonly PolicyDefinition[]> {
    return this.register.byId;
  }

  get figures(): FigureIndex {
    this.figuresBuilt ??= this.figuresBefore.of(this.documents);
    return this.figuresBuilt;
  }

  get official(): OfficialFigures {
    this.officialBuilt ??= new OfficialFigures([...this.tables.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap(readFigureTable));
    return this.officialBuilt;
  }

  mentions(uri: string): readonly Mention[] {
    const document = this.documents.get(uri);
    return document === undefined ? [] : this.linkedOf(document).mentions;
  }

  policyMentions(id: string): readonly Located<Mention>[] {
    this.byPolicy ??= this.collect();
    return this.byPolicy.certain.get(id.toLowerCase()) ?? [];
  }

  perhapsMentions(id: string): readonly Located<Mention>[] {
    this.byPolicy ??= this.collect();
    return this.byPolicy.perhaps.get(id.toLowerCase()) ?? [];
  }

  policyNames(id: string): readonly LocatedName[] {
    if (this.namesByPolicy === null) {
      const found = new Map<string, LocatedName[]>();
      for (const document of this.indexedDocuments())
        for (const { name, id: key } of this.linkedOf(document).names) listed(found, key).push({ document, name });
      this.namesByPolicy = found;
    }
    return this.namesByPolicy.get(id.toLowerCase()) ?? [];
  }

  /** The policy a mention of this document means, where it is certain. */
  policyOf(document: DocumentFacts, mention: Mention): PolicyDefinition | null {
    const id = this.linkedOf(document).policyOf.get(mention);
    const policies = id === undefined ? [] : (this.register.byId.get(id) ?? []);
    if (policies.length <= 1) return policies[0] ?? null;
    // Of two with one id the name alone may tell which is meant.
    const called = policies.filter(({ title, aliases }) =>
      [title, ...aliases.map(({ name }) => name)].some((name) => sameName(name, mention.text)),
    );
    return called.length === 1 ? (called[0] ?? null) : null;
  }

  get evidence(): EvidenceIndex {
    this.noted ??= new EvidenceIndex(this.documents.values(), (document, value) => this.policyNamed(document, value));
    return this.noted;
  }

  policiesCalled(name: string): readonly RegisterName[] {
    return this.register.sameAs(name);
  }

  predecessorsOf(policy: PolicyDefinition): readonly PolicyDefinition[] {
    return this.register.predecessorsOf(policy);
  }

  successorsOf(policy: PolicyDefinition): readonly PolicyDefinition[] {
    return this.register.successorsOf(policy);
  }

  nearPolicyName(word: string, limit?: number): string | null {
    return this.register.near(word, limit);
  }

  policyNamed(from: DocumentFacts, value: string): PolicyDefinition | null {
    const path = /^\[[^\]]{0,300}\]\((?<path>[^()\s]{1,500})/u.exec(value.trim())?.groups?.path;
    if (path !== undefined) {
      const [file = '', fragment] = path.split('#');
      const found = this.resolveLink(from, comparable(file), fragment ?? null);
      if (found.outcome === 'found' && found.target.kind === 'policy') return found.target.policy;
    }
    const named = this.resolvePolicy(value);
    return named.outcome === 'found' ? named.target : null;
  }

  resolvePolicy(name: string): Resolution<PolicyDefinition> {
    const found = this.register.named(name);
    const [first] = found;
    if (first === undefined) return { outcome: 'missing' };
    return found.length === 1 ? { outcome: 'found', target: first } : { outcome: 'ambiguous', candidates: found };
  }

  obliqueCandidates(document: DocumentFacts, mention: PolicyMention): readonly PolicyDefinition[] {
    const certain = this.policyOf(document, mention);
    if (certain !== null) return [certain];
    return (this.linkedOf(document).perhaps.get(mention) ?? []).flatMap((id) => this.register.byId.get(id) ?? []);
  }

  resolveLink(from: DocumentFacts, path: string, fragment: string | null): Resolution<LinkTarget> {
    return resolvePath(from, path, fragment, this.fileIndex, this.documents);
  }

  resolveWikiLink(from: DocumentFacts, target: string, heading: string | null): Resolution<LinkTarget> {
    return resolveWiki(from, target, heading, this.register, this.fileIndex, this.documents);
  }

  changedSince(before: Snapshot): readonly string[] {
    if (
      !(before instanceof WorkspaceSnapshot) ||
      before.linked !== this.linked ||
      before.decisions !== this.decisions ||
      before.tables !== this.tables
    )
      return [...new Set([...this.documents.keys(), ...before.documents.keys()])];
    const changed = new Set<string>();
    const said = new Set<string>();
    for (const uri of new Set([...this.documents.keys(), ...before.documents.keys()])) {
      const [old, now] = [before.documents.get(uri), this.documents.get(uri)];
      if (old === now) continue;
      changed.add(uri);
      if (old !== undefined) for (const key of before.dependenciesOf(old).provides) said.add(key);
      if (now !== undefined) for (const key of this.dependenciesOf(now).provides) said.add(key);
    }
    for (const document of this.documents.values()) {
      if (changed.has(document.uri) || !document.settings.indexed) continue;
      for (const key of this.dependenciesOf(document).reads) {
        if (!said.has(key)) continue;
        changed.add(document.uri);
        break;
      }
    }
    if (before.bibliography !== this.bibliography)
      for (const document of this.documents.values()) if (this.cites(document)) changed.add(document.uri);
    return [...changed];
  }

  private dependenciesOf(document: DocumentFacts): Dependencies {
    const known = this.depends.get(document);
    if (known !== undefined) return known;
    const depends = dependenciesOf(this, document);
    this.depends.set(document, depends);
    return depends;
  }

  /** Whether a document's answers hang on a bibliography. */
  private cites(document: DocumentFacts): boolean {
    return (
      document.syntax.citations.length > 0 ||
      document.syntax.annotations.length > 0 ||
      document.syntax.frontMatter?.fields.some(({ key }) => key === 'bibliography') === true
    );
  }

  private *indexed(documents: Iterable<DocumentFacts>): Generator<DocumentFacts> {
    const sorted = [...documents]
      .filter(({ settings, policies }) => settings.indexed && policies.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.uri < b.uri ? -1 : 1));
    yield* sorted;
  }

  private linkedOf(document: DocumentFacts): Linked {
    const kept = this.linked.get(document);
    if (kept !== undefined) return kept;
    const linked = document.settings.indexed
      ? { ...linkMentions(document, this.register, this.markedIn(document), this.decisions), names: this.namesIn(document) }
      : UNLINKED(document);
    this.linked.set(document, linked);
    return linked;
  }

  private markedIn(document: DocumentFacts) {
    const marked: { span: { start: number; end: number }; block: number; policy: PolicyDefinition }[] = [];
    for (const link of document.syntax.links) {
      if (link.kind !== 'link' || link.block < 0) continue;
      const found = this.resolveLink(document, link.path, link.fragment);
      if (found.outcome === 'found' && found.target.kind === 'policy' && found.target.policy.uri !== document.uri)
        marked.push({ span: link.textSpan, block: link.block, policy: found.target.policy });
    }
    for (const wiki of document.syntax.wikiLinks) {
      if (wiki.block < 0) continue;
      const found = this.resolveWikiLink(document, wiki.target, wiki.heading);
      // Without a label the whole construct is one character of the prose.
      if (found.outcome === 'found' && found.target.kind === 'policy')
        marked.push({ span: wiki.labelSpan ?? wiki.span, block: wiki.block, policy: found.target.policy });
    }
    return marked;
  }

  /** Keeps the links of every document that the change of register and files does not concern. */
  private takeOver(before: WorkspaceSnapshot): void {
    const isConcerned = concerns(changeBetween(before, this));
    for (const document of this.documents.values()) {
      const linked = before.linked.get(document);
      if (linked !== undefined && !isConcerned(document)) this.linked.set(document, linked);
    }
  }

  private namesIn(document: DocumentFacts): LinkedNames {
    return policyNames(document).flatMap((name) => {
      const policy = this.policyOfName(document, name);
      return policy === null ? [] : [{ name, id: policy.id.toLowerCase() }];
    });
  }

  policyOfName(document: DocumentFacts, name: PolicyName): PolicyDefinition | null {
    const wiki = name.key === null ? document.syntax.wikiLinks.find(({ span }) => span.start === name.span.start) : undefined;
    if (wiki === undefined) return this.policyNamed(document, name.value);
    const found = this.resolveWikiLink(document, wiki.target, wiki.heading);
    return found.outcome === 'found' && found.target.kind === 'policy' ? found.target.policy : null;
  }

  private indexedDocuments(): DocumentFacts[] {
    return [...this.documents.values()]
      .filter(({ settings }) => settings.indexed)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.uri < b.uri ? -1 : 1));
  }

  private collect(): PolicyMentions {
    const certain = new Map<string, Located<Mention>[]>();
    const perhaps = new Map<string, Located<Mention>[]>();
    const add = (to: Map<string, Located<Mention>[]>, id: string, found: Located<Mention>) => listed(to, id).push(found);
    for (const document of this.indexedDocuments()) {
      const linked = this.linkedOf(document);
      for (const [mention, id] of linked.policyOf) add(certain, id, { document, mention });
      for (const [mention, candidates] of linked.perhaps) for (const id of candidates) add(perhaps, id, { document, mention });
    }
    for (const list of [...certain.values(), ...perhaps.values()])
      list.sort((a, b) => (a.document === b.document ? a.mention.span.start - b.mention.span.start : 0));
    return { certain, perhaps };
  }
}

type LinkedNames = readonly { readonly name: PolicyName; readonly id: string }[];
type Linked = LinkedMentions & { readonly names: LinkedNames };

const UNLINKED = (document: DocumentFacts): Linked => ({ mentions: document.mentions, policyOf: new Map(), perhaps: new Map(), names: [] });

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Mentions of each policy, by id in lower case. */
interface PolicyMentions {
  readonly certain: ReadonlyMap<string, readonly Located<Mention>[]>;
  readonly perhaps: ReadonlyMap<string, readonly Located<Mention>[]>;
}

function uriSet(documents: ReadonlyMap<string, DocumentFacts>, files: ReadonlySet<string>): ReadonlySet<string> {
  const uris = new Set(files);
  for (const [uri, document] of documents) if (document.settings.indexed) uris.add(uri);
  return uris;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

/** Definitions are compared by what they say and where: a policy file whose text below the front matter changed says the same. */
function samePolicies(a: Register, b: Register): boolean {
  const [left, right] = [a.all(), b.all()];
  return (
    left.length === right.length && left.every((policy, index) => policy === right[index] || contentOf(policy) === contentOf(right[index]))
  );
}

function contentOf(policy: PolicyDefinition | undefined): string {
  return JSON.stringify(policy);
}
