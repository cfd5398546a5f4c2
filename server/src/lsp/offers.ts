/** Offers to annotate, link, convert and extract, as code actions: any client takes the edit, one that knows our command is asked the question first. */
import type { CodeAction } from 'vscode-languageserver';
import { type Action, actionsAt, type DocumentFacts, type Span, sourceActions } from '../engine';
import type { Session } from './session';
import { toWorkspaceEdit } from './to-lsp';

/** The kinds of code actions of this file, for the server's capabilities. */
export const OFFER_KINDS = ['quickfix', 'refactor.rewrite', 'refactor.extract', 'source.greenpaper'];

/** The command of the VS Code client that asks one question. */
const ANNOTATE_COMMAND = 'greenpaper.annotate';

/** The edit of a whole folder is worked out when it is wanted, never for every look at the menu. */
const WHEN_RESOLVED = /^link everywhere$/u;

interface OfferData {
  readonly offer: string;
  readonly uri: string;
  readonly span: Span;
}

/** Every sentence may be annotated and every word decided about: that is no reason for a light bulb on every line. */
const WHEN_ASKED = /^(?:annotate claim|never )/u;

/** `asked` are the kinds the client wants, undefined for all; `unasked` where it only looks whether there is anything to show. */
export function offersAt(
  session: Session,
  document: DocumentFacts,
  span: Span,
  asked: readonly string[] | undefined,
  unasked: boolean,
): CodeAction[] {
  const wants = (kind: string) => asked?.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const snapshot = session.snapshot();
  const here = actionsAt(snapshot, document.uri, span).filter(
    ({ id, kind }) =>
      (wants(kind) ?? true) && !(unasked && WHEN_ASKED.test(id)) && (session.abilities.resolvesActions || !WHEN_RESOLVED.test(id)),
  );
  // What is done to the document as a whole shows in its own menu, or at its first line.
  const atTop = span.start <= document.source.lines.lineSpan(0).end || span.start < document.syntax.bodyStart;
  const whole = (wants('source.greenpaper') ?? atTop) ? sourceActions(snapshot, document.uri) : [];
  return [...here, ...whole].flatMap((action) => toCodeAction(session, document, span, action) ?? []);
}

function toCodeAction(session: Session, document: DocumentFacts, span: Span, action: Action): CodeAction | null {
  const { title, kind, ask } = action;
  if (ask !== undefined && session.abilities.options.commands?.includes(ANNOTATE_COMMAND) === true) {
    const position = document.source.lines.positionAt(span.start);
    return {
      title: `${title}…`,
      kind,
      command: { title, command: ANNOTATE_COMMAND, arguments: [session.clientUri(document.uri), position, ask.kind] },
    };
  }
  if (session.abilities.resolvesActions) {
    const data: OfferData = { offer: action.id, uri: document.uri, span: { start: span.start, end: span.end } };
    return { title, kind, data };
  }
  const edits = action.edits();
  const edit = edits === null ? null : toWorkspaceEdit(session, edits);
  return edit === null ? null : { title, kind, edit };
}

/** The action with its edit; null where `action` is none of ours, or nothing can be done any more. */
export function resolvedOffer(session: Session, action: CodeAction): CodeAction | null {
  const data = readOffer(action.data);
  if (data === null) return null;
  const snapshot = session.snapshot();
  const offers = [...actionsAt(snapshot, data.uri, data.span), ...sourceActions(snapshot, data.uri)];
  const edits = offers.find(({ id }) => id === data.offer)?.edits() ?? null;
  const edit = edits === null ? null : toWorkspaceEdit(session, edits);
  return edit === null ? null : { ...action, edit };
}

/** What comes back from the client is outside data. */
function readOffer(data: unknown): OfferData | null {
  if (typeof data !== 'object' || data === null || !('offer' in data) || !('uri' in data) || !('span' in data)) return null;
  const { offer, uri, span } = data;
  if (typeof offer !== 'string' || typeof uri !== 'string' || typeof span !== 'object' || span === null) return null;
  if (!('start' in span) || !('end' in span) || typeof span.start !== 'number' || typeof span.end !== 'number') return null;
  return { offer, uri, span: { start: span.start, end: span.end } };
}
