/**
 * Our own requests between client and server, beyond the standard protocol: names and payload types.
 * No core feature needs one; they feed the views and commands of the VS Code client, and files for a server in a web worker.
 * Positions, ranges and edits are LSP's; every label arrives finished, so that the client computes nothing.
 */
import type { Position, Range } from '../engine';

/** An LSP WorkspaceEdit as plain data (documentChanges with versions, file creation and deletion). */
export interface ServerEdit {
  readonly documentChanges: readonly (
    | {
        readonly textDocument: { readonly uri: string; readonly version: number | null };
        readonly edits: readonly { readonly range: Range; readonly newText: string }[];
      }
    | { readonly kind: 'create'; readonly uri: string; readonly options?: { readonly ignoreIfExists?: boolean } }
    | {
        readonly kind: 'delete';
        readonly uri: string;
        readonly options?: { readonly recursive?: boolean; readonly ignoreIfNotExists?: boolean };
      }
  )[];
}

/** A row of a tree view. `icon` is a codicon id; `place` is opened on click. */
export interface TreeRow {
  /** Stable across refreshes, so that the view keeps what is expanded. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  readonly place: { readonly uri: string; readonly range: Range } | null;
  readonly children: readonly TreeRow[];
  /** For `when` clauses of the view's menus: 'money', 'date', 'policy', … */
  readonly context: string;
}

/** What the status item shows for a document. */
export interface DocumentStatus {
  /** "21 Mar 2018 (line 1)" or "No date". */
  readonly label: string;
  readonly tooltip: string;
  /** ISO day or null. */
  readonly date: string | null;
  /** Of the passage that gave the date. */
  readonly range: Range | null;
  /** True for own writing and verbatim texts alike; false for files Greenpaper does not serve. */
  readonly served: boolean;
  /** The folder is adopted (`product.md`, "Where it is at work"). */
  readonly adopted: boolean;
}

/** A name found in the folder that looks like a policy and is not in the register. */
export interface PolicyCandidate {
  readonly title: string;
  readonly mentions: number;
  readonly documents: number;
  /** Names that look like the same policy, offered as aliases. */
  readonly similar: readonly string[];
  /** The file that would be written, relative to the workspace folder. */
  readonly file: string;
}

export interface AnnotatableAnswer {
  readonly kind: 'figure' | 'date' | 'claim';
  /** "Annotate “£3m”" */
  readonly title: string;
  /** "What is it for?" */
  readonly question: string;
  readonly guess: string;
}

export interface Requests {
  'greenpaper/ledger': { params: { uri: string }; result: TreeRow[] };
  'greenpaper/register': { params: Record<string, never>; result: TreeRow[] };
  /** Figures that cannot both be right, and pairs that may be one fact; worked out when asked for. */
  'greenpaper/conflicts': { params: Record<string, never>; result: TreeRow[] };
  /** `id` of a pair's row. `words`: the quantity key for `same`, the explanation for `explain`. */
  'greenpaper/answerConflict': {
    params: { id: string; answer: 'different' | 'same' | 'explain'; words: string };
    result: { edit: ServerEdit | null; message: string | null };
  };
  'greenpaper/documentStatus': { params: { uri: string }; result: DocumentStatus };
  /** `input` as typed, day first ("24/7/2018", "24 July 2018", ISO). `message` says what is wrong with it, else null. */
  'greenpaper/setDocumentDate': {
    params: { uri: string; input: string; checkOnly: boolean };
    result: { edit: ServerEdit | null; message: string | null };
  };
  'greenpaper/findPolicies': { params: Record<string, never>; result: PolicyCandidate[] };
  /** The edit creates one file per title; files that exist are refused with a message. */
  'greenpaper/writePolicies': {
    params: { candidates: { title: string; aliases: string[] }[] };
    result: { edit: ServerEdit | null; message: string | null; uris: string[] };
  };
  'greenpaper/policyFromSelection': {
    params: { uri: string; range: Range };
    result: { edit: ServerEdit | null; message: string | null; uris: string[] };
  };
  /** What takes a note at a place, with the question to ask and a guess at its answer. */
  'greenpaper/annotatables': { params: { uri: string; position: Position }; result: AnnotatableAnswer[] };
  'greenpaper/annotate': {
    params: { uri: string; position: Position; kind: AnnotatableAnswer['kind']; gloss: string };
    result: { edit: ServerEdit | null; message: string | null };
  };
  'greenpaper/addFrontMatter': { params: { uri: string }; result: { edit: ServerEdit | null; message: string | null } };
  'greenpaper/lockSource': { params: { uri: string }; result: { edit: ServerEdit | null; message: string | null } };
  /** Entries that the document may cite, finished for a list. */
  'greenpaper/citations': { params: { uri: string }; result: { key: string; label: string; detail: string }[] };
  'greenpaper/insertCitation': {
    params: { uri: string; position: Position; key: string };
    result: { edit: ServerEdit | null; message: string | null };
  };
  'greenpaper/nextMark': { params: { uri: string; position: Position; direction: 1 | -1 }; result: Range | null };
  'greenpaper/copy': { params: { uri: string; position: Position; what: 'with-source' | 'number' }; result: string | null };
  /** A page of Markdown: which recogniser and refiners made or refused what stands at the place and in its paragraph. */
  'greenpaper/explain': { params: { uri: string; position: Position }; result: string | null };
  /** CSV text with byte-order mark; `uri` null means every document of the workspace. */
  'greenpaper/exportFigures': { params: { uri: string | null }; result: { csv: string; rows: number } };
  /** Whether any folder of the workspace is read as a whole. */
  'greenpaper/inUse': { params: Record<string, never>; result: boolean };
  /** The edit that adopts a folder: creates its `greenpaper.config.json`. */
  'greenpaper/adopt': { params: { folder: string }; result: { edit: ServerEdit | null; message: string | null } };
  /** Server to client, for a server without a file system of its own. URIs are files; folders are walked by the client. */
  'greenpaper/host/list': { params: { folder: string }; result: string[] };
  'greenpaper/host/read': { params: { uri: string }; result: string | null };
  'greenpaper/host/stat': { params: { uri: string }; result: { type: 'file' | 'directory'; size: number; readOnly?: boolean } | null };
}

export interface Notifications {
  /** Server to client, after facts changed: views and status ask again. */
  'greenpaper/changed': { revision: number };
}

/** What the client tells the server in `initializationOptions`. Every field may be missing (other editors). */
export interface InitializationOptions {
  /** Base URI of `docs/rules/`, for links from findings to their pages. */
  readonly rulePages?: string;
  /** The client serves `greenpaper/host/*`. */
  readonly hostFiles?: boolean;
  /** Another provider already lists headings (VS Code's Markdown extension). */
  readonly headingsElsewhere?: boolean;
  /** A command of the client that lists places: arguments are URI, position and locations. Code lenses run it. */
  readonly referencesCommand?: string;
  /** Command ids the client allows in hovers. */
  readonly hoverCommands?: readonly string[];
  /** Commands of the client that a code action may run in place of an edit, because they ask a question first. */
  readonly commands?: readonly string[];
}
