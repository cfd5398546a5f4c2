/** What a click on a code lens does: the places it counted, in the editor's own list. Not in the palette: it takes arguments. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export const LIST_PLACES = 'greenpaper.listPlaces';

type Locations = Parameters<BaseLanguageClient['protocol2CodeConverter']['asLocation']>[0][];

export function listPlaces(client: () => BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(LIST_PLACES, (uri: string, position: vscode.Position, locations: Locations) => {
    const { protocol2CodeConverter: to } = client();
    return vscode.commands.executeCommand(
      'editor.action.showReferences',
      to.asUri(uri),
      to.asPosition(position),
      locations.map((location) => to.asLocation(location)),
    );
  });
}
