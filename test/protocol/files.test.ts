/** Files of this machine: symbolic links, odd names, and names composed or decomposed. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { definition } from '../../server/src/engine';
import { Folder, folderUri, normaliseUri } from '../../server/src/folder';
import { nodeHost } from '../../server/src/host/node-files';
import { abilitiesOf } from '../../server/src/lsp/client-capabilities';
import { Session } from '../../server/src/lsp/session';

describe('files', () => {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'greenpaper-files-')));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  const uri = (file: string) => normaliseUri(URI.file(path.join(root, file)).toString());

  after(() => fs.rmSync(root, { recursive: true, force: true }));

  it('are listed once, where they stand, whatever links lead in a circle', async () => {
    write('links/real/a.md', '');
    write('links/outside.md', '');
    fs.symlinkSync(path.join(root, 'links'), path.join(root, 'links/real/up'));
    fs.symlinkSync('real', path.join(root, 'links/alias'));
    fs.symlinkSync('nowhere', path.join(root, 'links/broken.md'));
    fs.symlinkSync('outside.md', path.join(root, 'links/twin.md'));
    const listed = (await nodeHost().list(uri('links'))).map((file) => path.relative(path.join(root, 'links'), URI.parse(file).fsPath));
    assert.deepEqual(listed, ['outside.md', 'real/a.md', 'twin.md']);
  });

  it('with odd names are found by links that spell them in any way', async () => {
    const names = ['plan #1.md', '100%.md', 'e\u0301tude.md', 'a b.md', 'Case.md', '(x).md'];
    for (const name of names) write(`odd/${name}`, '---\ntype: document\n---\n');
    const links = ['plan%20%231.md', '100%25.md', 'étude.md', '<a b.md>', 'Case.md', '\\(x\\).md'];
    write('odd/index.md', `${links.map((link) => `[x](${link})`).join('\n')}\n[y](case.md)\n[[e\u0301tude]] [[étude]]\n`);
    const host = nodeHost();
    const session = new Session(host, abilitiesOf({ processId: null, rootUri: null, capabilities: {} }), {
      error: (message) => assert.fail(message),
      info: () => {},
    });
    session.folders = [new Folder(folderUri(uri('odd')), host)];
    await session.load();
    const snapshot = session.snapshot();
    const index = snapshot.documents.get(uri('odd/index.md'));
    assert.ok(index);
    const led = index.syntax.links.map(
      ({ targetSpan }) => definition(snapshot, index.uri, targetSpan.start, { markdownElsewhere: false })?.places[0]?.uri ?? null,
    );
    assert.deepEqual(led, [...names.map((name) => uri(`odd/${name}`)), null]);
    const wiki = index.syntax.wikiLinks.map(
      ({ span }) => definition(snapshot, index.uri, span.start + 3, { markdownElsewhere: false })?.places[0]?.uri,
    );
    assert.deepEqual(wiki, [uri('odd/e\u0301tude.md'), uri('odd/e\u0301tude.md')]);
  });
});
