/** Regenerates the settings block of package.json and the configuration's JSON Schema from the one zod schema. */
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const z = require('zod');
const { configSchema } = require('../out/server/src/engine/config/index.js');

const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
const properties = {};
/** Nested objects become dotted settings, as editors show them; those that begin empty (rules, their options) stay one setting. */
function flatten(fields, prefix) {
  for (const [key, field] of Object.entries(fields)) {
    const name = `${prefix}.${key}`;
    if (field.type === 'object' && field.properties !== undefined && Object.keys(field.default ?? {}).length > 0)
      flatten(field.properties, name);
    else {
      // An empty box stands for nothing set: editors show no box for a setting that may be null.
      const nullable = field.anyOf?.find((part) => part.type !== 'null');
      const {
        description,
        default: initial,
        ...shape
      } = nullable === undefined ? field : { ...nullable, pattern: `^$|${nullable.pattern}`, description: field.description, default: '' };
      properties[name] = { ...shape, default: initial, markdownDescription: description, scope: 'resource' };
    }
  }
}
flatten(schema.properties, 'greenpaper');

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
manifest.contributes.configuration = { title: 'Greenpaper', properties };
manifest.contributes.jsonValidation = [{ fileMatch: 'greenpaper.config.json', url: './docs/greenpaper.config.schema.json' }];
// The YAML extension (redhat.vscode-yaml) reads the same kind of list.
manifest.contributes.yamlValidation = [
  { fileMatch: 'greenpaper.config.yaml', url: './docs/greenpaper.config.schema.json' },
  { fileMatch: 'greenpaper.config.yml', url: './docs/greenpaper.config.schema.json' },
];
fs.writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
fs.mkdirSync('docs', { recursive: true });
fs.writeFileSync(
  'docs/greenpaper.config.schema.json',
  `${JSON.stringify({ ...schema, title: 'Greenpaper', additionalProperties: false }, null, 2)}\n`,
);
console.log(`${Object.keys(properties).length} settings`);
