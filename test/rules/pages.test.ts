/** Each rule's page is its test: bad examples are found where marked, good ones are silent, fixes end it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDocument, type Rule, ruleSettings, rules } from '../../server/src/engine';
import { drawMarks } from '../support/markers';
import { applyFileEdits, type TestWorkspace, workspaceOf } from '../support/workspace';

const PAGES = path.resolve('server/src/engine/rules');

function examples(page: string, heading: string): string[] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^`{3,}markdown\n(?<text>[\s\S]*?)\n`{3,}$/gmu)].map((match) => match.groups?.text ?? '');
}

function findingsOf(workspace: TestWorkspace, rule: Rule) {
  const failures: string[] = [];
  const settings = ruleSettings(workspace.config);
  // A rule that is off by default is tried as a warning.
  const severities = { [rule.id]: rule.severity === 'off' ? ('warning' as const) : rule.severity, ...settings.severities };
  const found = [...workspace.snapshot().documents.keys()].flatMap((uri) =>
    checkDocument(workspace.snapshot(), uri, { ...settings, severities }, (id, error) => failures.push(`${id}: ${String(error)}`))
      .filter((finding) => finding.rule === rule.id)
      .map((finding) => ({ uri, finding })),
  );
  assert.deepEqual(failures, []);
  return found;
}

describe('rule pages', () => {
  it('stand one beside each rule, and no page is without its rule', () => {
    const pages = fs
      .readdirSync(PAGES)
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.slice(0, -3))
      .sort();
    assert.deepEqual(pages, rules.map(({ id }) => id).sort());
  });

  for (const rule of rules) {
    const page = fs.readFileSync(path.join(PAGES, `${rule.id}.md`), 'utf8');
    describe(rule.id, () => {
      it('says on its page what its summary says, with examples, options and reasons', () => {
        assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`));
        for (const heading of ['Bad', 'Good', 'Options', 'Why']) assert.ok(page.includes(`\n## ${heading}\n`), heading);
        assert.ok(examples(page, 'Bad').length > 0 && examples(page, 'Good').length > 0);
      });

      it('lists its options with their defaults, as its schema has them', () => {
        const section = page.split(/^## /mu).find((part) => part.startsWith('Options')) ?? '';
        const listed = [...section.matchAll(/^- `(?<name>\w+)`(?: \((?<initial>[^)]*)\))?:/gmu)].map((match) => match.groups?.name);
        assert.deepEqual(listed, Object.keys(rule.options?.shape ?? {}));
        for (const [name, initial] of Object.entries(rule.options?.parse({}) ?? {})) {
          const line = section.split('\n').find((candidate) => candidate.startsWith(`- \`${name}\``)) ?? '';
          if (typeof initial !== 'object') assert.ok(line.includes(String(initial)), `${name}: ${line}`);
        }
        for (const field of Object.values(rule.options?.shape ?? {})) assert.ok((field as { description?: string }).description);
      });

      for (const [index, example] of examples(page, 'Bad').entries()) {
        it(`finds what bad example ${index + 1} marks`, () => {
          const workspace = workspaceOf(example);
          const found = findingsOf(workspace, rule);
          for (const file of workspace.marked.files.keys()) {
            const here = found.filter(({ uri }) => uri === workspace.uri(file)).map(({ finding }) => ({ ...finding.span, rule: rule.id }));
            const wanted = workspace.marked.ranges.filter((range) => range.path === file);
            assert.equal(drawMarks(workspace.text(file), here), drawMarks(workspace.text(file), wanted));
          }
        });

        it(`is answered by each fix in bad example ${index + 1}, and a second pass changes nothing`, () => {
          const count = findingsOf(workspaceOf(example), rule).length;
          let fixes = 0;
          for (let at = 0; at < count; at += 1) {
            for (const [which] of (findingsOf(workspaceOf(example), rule)[at]?.finding.fixes ?? []).entries()) {
              const workspace = workspaceOf(example);
              const before = findingsOf(workspace, rule);
              const fix = before[at]?.finding.fixes[which];
              assert.ok(fix);
              fixes += 1;
              applyFileEdits(workspace, fix.edits);
              assert.ok(findingsOf(workspace, rule).length < before.length, `“${fix.title}” leaves the finding`);
            }
            const preferred = findingsOf(workspaceOf(example), rule)[at]?.finding.fixes.filter((fix) => fix.preferred) ?? [];
            assert.ok(preferred.length <= 1, 'at most one fix is preferred');
          }
          if (fixes > 0) assert.ok(rule.fixable, 'a rule with fixes says that it is fixable');
        });
      }

      for (const [index, example] of examples(page, 'Good').entries()) {
        it(`is silent on good example ${index + 1}`, () => {
          const workspace = workspaceOf(example);
          const found = findingsOf(workspace, rule);
          assert.deepEqual(
            found.map(({ finding }) => finding.message),
            [],
          );
        });
      }
    });
  }
});
