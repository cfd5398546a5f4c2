/** The injection grammar on VS Code's own Markdown grammar: scopes of notes, wiki links, citations, suppressions and policy blocks. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const locate = createRequire(path.resolve('package.json'));
const INJECTION = 'markdown.greenpaper.injection';

async function load(): Promise<IGrammar> {
  await loadWASM(fs.readFileSync(locate.resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer);
  const grammars = path.resolve('node_modules/tm-grammars/grammars');
  const files: Readonly<Record<string, string>> = {
    'text.html.markdown': path.join(grammars, 'markdown.json'),
    'source.yaml': path.join(grammars, 'yaml.json'),
    [INJECTION]: 'syntaxes/greenpaper.injection.json',
  };
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      const file = files[scope];
      return file === undefined ? null : parseRawGrammar(fs.readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? [INJECTION] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await load();
  });

  /** The scopes of these words, on their line. */
  function scopes(text: string, words: string): string {
    let state = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      const at = line.indexOf(words);
      if (at >= 0) return tokens.find(({ startIndex, endIndex }) => startIndex <= at && at < endIndex)?.scopes.join(' ') ?? '';
      state = ruleStack;
    }
    return '';
  }

  const note = '[^f1]: figure: extra beds; period: 2018-19; source: [@dhsc2018, para 4]';
  const rows: readonly (readonly [string, string, string])[] = [
    [note, 'f1', 'entity.name.label.greenpaper'],
    [note, 'figure', 'keyword.other.kind.greenpaper'],
    [note, 'period', 'support.type.property-name.greenpaper'],
    [note, '2018-19', 'string.unquoted.value.greenpaper'],
    [note, '@dhsc2018', 'constant.other.citation-key.greenpaper'],
    ['It cost £3m[^f1] more.', 'f1', 'entity.name.label.greenpaper'],
    ['See [[care-plan|the plan]].', 'care-plan', 'markup.underline.link.greenpaper'],
    ['See [[care-plan|the plan]].', 'the plan', 'string.other.link.title.greenpaper'],
    ['As said [@nao2018, p. 3].', '@nao2018', 'constant.other.citation-key.greenpaper'],
    ['```policy\ntitle: Plan\n```', 'title', 'meta.embedded.block.yaml.greenpaper'],
  ];
  for (const [text, words, scope] of rows) {
    it(`“${words}” in “${text.split('\n')[0]}” is ${scope}`, () => assert.ok(scopes(text, words).includes(scope), scopes(text, words)));
  }

  it('leaves an ordinary footnote, a handle and code alone', () => {
    assert.ok(!scopes('[^1]: An ordinary note.', 'ordinary').includes('greenpaper'));
    assert.ok(!scopes('Ask @AgeUK today.', '@AgeUK').includes('greenpaper'));
    assert.ok(!scopes('`[[x]]` in code', 'x').includes('greenpaper'));
  });
});
