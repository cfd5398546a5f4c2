/** Diagnostics across documents over stdio: an edit in one document is heard in every document it touches, and in no other; and the Conflicts view. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { TreeRow } from '../../server/src/contract';
import { PULLING, PUSHED, TestClient } from '../support/client';

const noted = (amount: string) => `The beds get ${amount}[^f1].\n\n[^f1]: figure: beds; quantity: beds; period: 2018\n`;
const FILES = {
  'greenpaper.config.json': '{}\n',
  'a.md': noted('£240m'),
  'b.md': noted('£240m'),
  'c.md': 'Nothing of it, but [a](b.md) and £240m.\n',
  'notes/brief.md': 'The beds get £240m ([b](../b.md)). It was put as “so it was said here” ([c](../c.md)).\n',
};
const CONFLICT = noted('£300m');

interface Report {
  readonly uri: string;
  readonly kind: string;
  readonly resultId?: string;
  readonly items: readonly Diagnostic[];
}

describe('findings across documents', () => {
  it('are pulled anew for the documents that an edit touches; the others stay unchanged', async () => {
    const client = await TestClient.start({ files: FILES, capabilities: PULLING });
    const names = ['a.md', 'b.md', 'c.md', 'notes/brief.md'] as const;
    for (const name of names) await client.open(name);
    const pull = (name: string, previousResultId?: string) =>
      client.request<Report>('textDocument/diagnostic', { textDocument: { uri: client.uri(name) }, previousResultId });
    const first = new Map<string, Report>();
    for (const name of names) first.set(name, await pull(name));
    assert.deepEqual(first.get('a.md')?.items, []);
    assert.deepEqual(
      first.get('notes/brief.md')?.items.map(({ code }) => code),
      ['quote-mismatch'],
    );
    await client.edit('b.md', 2, CONFLICT);
    const codes: Record<string, unknown> = {};
    for (const name of names) {
      const report = await pull(name, first.get(name)?.resultId);
      codes[name] = report.kind === 'unchanged' ? 'unchanged' : report.items.map(({ code }) => code);
    }
    assert.deepEqual(codes, {
      'a.md': ['figure-conflict'],
      'b.md': ['figure-conflict'],
      'c.md': 'unchanged',
      'notes/brief.md': ['figure-not-in-source', 'quote-mismatch'],
    });
    const [conflict] = (await pull('a.md')).items;
    assert.match(String(conflict?.message), /“£240m” \(235m to 245m\) here \(no date\) and “£300m” \(295m to 305m\) in b\.md \(no date\)/u);
    assert.equal(conflict?.relatedInformation?.[0]?.location.uri, client.uri('b.md'));
    await client.edit('b.md', 3, FILES['b.md']);
    assert.deepEqual((await pull('a.md')).items, []);
    assert.equal(await client.stop(), 0);
  });

  it('are pushed to a plain client for those documents alone', async () => {
    const client = await TestClient.start({ files: FILES, capabilities: PUSHED });
    for (const name of ['a.md', 'b.md', 'c.md', 'notes/brief.md']) await client.open(name);
    await client.until(() => client.published.get(client.uri('notes/brief.md'))?.length === 1);
    client.published.clear();
    await client.edit('b.md', 2, CONFLICT);
    await client.until(() => ['a.md', 'b.md', 'notes/brief.md'].every((name) => client.published.has(client.uri(name))));
    assert.equal(client.published.has(client.uri('c.md')), false);
    assert.deepEqual(
      client.published.get(client.uri('a.md'))?.map(({ code }) => code),
      ['figure-conflict'],
    );
    assert.equal(await client.stop(), 0);
  });

  it('stand in the Conflicts view with both passages, and an answer takes the pair out of it', async () => {
    const client = await TestClient.start({
      files: {
        'greenpaper.config.json': '{}\n',
        'a.md': 'There are 240,000 jobs in the coastal ferry sector in Wales.\n',
        'b.md': 'About 190,000 people work in coastal ferry services.\n',
      },
    });
    await client.open('a.md');
    await client.open('b.md');
    const [group] = await client.request<TreeRow[]>('greenpaper/conflicts', {});
    const pair = group?.children[0];
    assert.equal(pair?.description, 'other thing counted, place not given');
    assert.deepEqual(
      pair?.children.map(({ place }) => [place?.uri, place?.range.start.line]),
      [
        [client.uri('a.md'), 0],
        [client.uri('b.md'), 0],
      ],
    );
    const answer = await client.request<{ edit: { documentChanges: unknown[] } | null; message: string | null }>(
      'greenpaper/answerConflict',
      {
        id: pair?.id,
        answer: 'same',
        words: 'ferry-workforce',
      },
    );
    assert.equal(answer.message, null);
    assert.equal(answer.edit?.documentChanges.length, 2);
    const stale = await client.request<{ message: string | null }>('greenpaper/answerConflict', { id: 'gone', answer: 'same', words: 'x' });
    assert.match(stale.message ?? '', /no longer/u);
    assert.equal(await client.stop(), 0);
  });
});
