/** `npm run screenshots`: takes the README's pictures from the last run of the journeys. */
import fs from 'node:fs';

const PICTURES = {
  'web-hover.png': 'hover.png',
  'web-definition.png': 'definition.png',
  'web-quick-fix.png': 'quick-fix.png',
  'desktop-views.png': 'views.png',
};

fs.mkdirSync('docs/images', { recursive: true });
for (const [from, to] of Object.entries(PICTURES)) {
  const source = `.screenshots/${from}`;
  if (!fs.existsSync(source)) {
    console.error(`${source} is not there: run npm run test:e2e first.`);
    process.exit(1);
  }
  fs.copyFileSync(source, `docs/images/${to}`);
}
console.log(`${Object.keys(PICTURES).length} pictures`);
