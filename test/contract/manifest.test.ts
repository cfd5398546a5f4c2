/** The manifest and the code say the same: commands, views, settings, pages, notices, budgets. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import vm from 'node:vm';
import * as z from 'zod';
import { configSchema } from '../../server/src/engine';
import { TOKEN_LEGEND } from '../../server/src/lsp/semantic-tokens';

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));

interface WalkthroughStep {
  readonly description: string;
  readonly completionEvents: readonly string[];
  readonly media: { readonly markdown: string };
}

describe('the manifest', () => {
  it('contributes the commands that the client registers, and no other', () => {
    const registered = [...fs.readFileSync('client/src/commands/index.ts', 'utf8').matchAll(/'(?<id>greenpaper\.[A-Za-z]+)':/gu)]
      .map((match) => match.groups?.id)
      .sort();
    const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command).sort();
    assert.deepEqual(registered, contributed);
  });

  it('contributes the views that the client fills', () => {
    const code = ['figures', 'policies', 'conflicts'].map((name) => fs.readFileSync(`client/src/views/${name}.ts`, 'utf8')).join('\n');
    for (const { id } of manifest.contributes.views.greenpaper) assert.ok(code.includes(`'${id}'`), id);
  });

  it('contributes the token types of the server', () => {
    assert.deepEqual(
      manifest.contributes.semanticTokenTypes.map(({ id }: { id: string }) => id),
      TOKEN_LEGEND.tokenTypes,
    );
    assert.deepEqual(
      manifest.contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id),
      TOKEN_LEGEND.tokenModifiers,
    );
  });

  it('has a box or a list for every setting that is one value', () => {
    const properties = Object.entries(manifest.contributes.configuration.properties) as [string, { type?: unknown; default?: unknown }][];
    for (const [name, { type, default: initial }] of properties) {
      assert.equal(typeof type, 'string', `${name}: the settings page shows no box for several types`);
      assert.notEqual(initial, null, name);
    }
  });

  it('has one setting for each field of the schema', () => {
    const names: string[] = [];
    const walk = (
      fields: Record<string, { type?: string; properties?: Record<string, object>; default?: object }>,
      prefix: string,
    ): void => {
      for (const [key, field] of Object.entries(fields)) {
        if (field.type === 'object' && field.properties !== undefined && Object.keys(field.default ?? {}).length > 0)
          walk(field.properties as typeof fields, `${prefix}.${key}`);
        else names.push(`${prefix}.${key}`);
      }
    };
    walk(
      (z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }).properties ?? {}) as Parameters<typeof walk>[0],
      'greenpaper',
    );
    assert.deepEqual(Object.keys(manifest.contributes.configuration.properties).sort(), names.sort());
  });

  it('guides a newcomer by commands and pages that are there and shipped', () => {
    const ids = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    const staged = fs.readFileSync('scripts/stage.mjs', 'utf8');
    const steps: readonly WalkthroughStep[] = manifest.contributes.walkthroughs.flatMap(
      ({ steps: list }: { steps: readonly WalkthroughStep[] }) => list,
    );
    assert.equal(steps.length, 5);
    for (const { description, completionEvents, media } of steps) {
      assert.ok(fs.existsSync(media.markdown) && staged.includes(`'${media.markdown.split('/').slice(0, 2).join('/')}'`), media.markdown);
      const named = [...description.matchAll(/\(command:(?<id>greenpaper\.[A-Za-z]+)\)/gu)].map(({ groups }) => groups?.id);
      const awaited = completionEvents.filter((event) => event.startsWith('onCommand:greenpaper.')).map((event) => event.slice(10));
      for (const id of [...named, ...awaited]) assert.ok(ids.has(id), id);
    }
  });

  it('names files that are there', () => {
    for (const file of [
      manifest.icon,
      manifest.contributes.grammars[0].path,
      manifest.contributes.viewsContainers.activitybar[0].icon,
      manifest.contributes.jsonValidation[0].url,
    ])
      assert.ok(fs.existsSync(file), file);
  });
});

describe('what is derived', () => {
  for (const script of ['rule-pages', 'notices']) {
    it(`is up to date: ${script}`, () => {
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, '--check'], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
  }
});

describe('the worker bundle', () => {
  it('runs in an empty context and answers initialize', async () => {
    const answers: { id?: number; result?: { serverInfo?: { name: string } } }[] = [];
    let heard: () => void = () => {};
    const answered = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const scope: Record<string, unknown> = {
      postMessage: (message: { id?: number }) => {
        answers.push(message);
        heard();
      },
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      performance,
      TextDecoder,
      TextEncoder,
      URL,
      console: { ...console },
      queueMicrotask,
      addEventListener: () => {},
    };
    scope.self = scope;
    scope.globalThis = scope;
    vm.runInNewContext(fs.readFileSync('dist/server.web.js', 'utf8'), scope);
    const receive = scope.onmessage as (event: { data: unknown }) => void;
    receive({ data: { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } } });
    await answered;
    assert.equal(answers.find(({ id }) => id === 1)?.result?.serverInfo?.name, 'greenpaper');
  });
});
