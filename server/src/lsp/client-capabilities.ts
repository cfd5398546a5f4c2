/** What the connected editor can do, read once from `initialize`; every handler asks here, never a client's name. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from '../contract';

export interface ClientAbilities {
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly deleteFiles: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly versionedDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly linkSupport: boolean;
  readonly declarationLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  readonly prepareRename: boolean;
  readonly willRenameFiles: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  /** At most so many folds; null where the client names no limit. */
  readonly foldingLimit: number | null;
  /** The client asks for an item's documentation when it is shown. */
  readonly lazyDocumentation: boolean;
  readonly markdownCompletion: boolean;
  /** Every row of a completion list has room for a few words beside its label. */
  readonly labelDetails: boolean;
  readonly preferredActions: boolean;
  readonly codeActionLiterals: boolean;
  /** Edits of code actions may be worked out when they are wanted. */
  readonly resolvesActions: boolean;
  readonly options: InitializationOptions;
}

export function abilitiesOf(params: InitializeParams, rulePages: string | null = null): ClientAbilities {
  const { workspace, textDocument, window } = params.capabilities;
  const hoverFormats = textDocument?.hover?.contentFormat ?? [];
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const item = textDocument?.completion?.completionItem;
  return {
    markdownHover: hoverFormats.includes(MarkupKind.Markdown),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    deleteFiles: workspace?.workspaceEdit?.resourceOperations?.includes('delete') === true,
    pullDiagnostics: pulled !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    diagnosticTags: (pulled?.tagSupport ?? published?.tagSupport) !== undefined,
    versionedDiagnostics: published?.versionSupport === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    linkSupport: textDocument?.definition?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    typeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    willRenameFiles: workspace?.fileOperations?.willRename === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? null,
    lazyDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
    markdownCompletion: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    labelDetails: item?.labelDetailsSupport === true,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    options: { ...(rulePages === null ? {} : { rulePages }), ...readOptions(params.initializationOptions) },
  };
}

/** Initialization options are outside data: each field is taken only where it has the right shape. */
function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { rulePages, hostFiles, headingsElsewhere, hoverCommands, referencesCommand, commands } = value as Record<string, unknown>;
  return {
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
    ...(typeof referencesCommand === 'string' ? { referencesCommand } : {}),
    ...(typeof hostFiles === 'boolean' ? { hostFiles } : {}),
    ...(typeof headingsElsewhere === 'boolean' ? { headingsElsewhere } : {}),
    ...(Array.isArray(commands) ? { commands: commands.filter((command): command is string => typeof command === 'string') } : {}),
    ...(Array.isArray(hoverCommands)
      ? { hoverCommands: hoverCommands.filter((command): command is string => typeof command === 'string') }
      : {}),
  };
}
