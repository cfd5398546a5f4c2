/** A tree view that shows rows as the server made them. */
import * as vscode from 'vscode';
import type { TreeRow } from '../../../server/src/contract';

/** Changes that come together are shown together. */
const QUIET_MS = 150;

export class RowsProvider implements vscode.TreeDataProvider<TreeRow> {
  private readonly emitter = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.emitter.event;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly load: () => Promise<readonly TreeRow[]>,
    private readonly expanded: (row: TreeRow) => boolean,
  ) {}

  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.emitter.fire(), QUIET_MS);
  }

  async getChildren(row?: TreeRow): Promise<TreeRow[]> {
    return [...(row === undefined ? await this.load().catch(() => []) : row.children)];
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    const state =
      row.children.length === 0
        ? vscode.TreeItemCollapsibleState.None
        : this.expanded(row)
          ? vscode.TreeItemCollapsibleState.Expanded
          : vscode.TreeItemCollapsibleState.Collapsed;
    const item = new vscode.TreeItem(row.label, state);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.iconPath = new vscode.ThemeIcon(row.icon);
    item.contextValue = row.context;
    item.accessibilityInformation = { label: `${row.label}, ${row.description}` };
    if (row.place !== null) {
      const { start, end } = row.place.range;
      const selection = new vscode.Range(start.line, start.character, end.line, end.character);
      item.command = {
        title: 'Open',
        command: 'vscode.open',
        arguments: [vscode.Uri.parse(row.place.uri), { selection, preserveFocus: true }],
      };
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.emitter.dispose();
  }
}
