/** How long a hover takes, by kind of card, in folders of 1,000 and 10,000 generated documents: the p95, and whether it grows with the folder. */
import {
  type Change,
  createEngine,
  DEFAULT_CONFIG,
  documentSettings,
  type Engine,
  hover,
  type Mention,
  sourceDocument,
} from '../../server/src/engine';
import { type BenchResult, line } from './measure';

const PLACES = ['harbour', 'valley', 'island', 'moor', 'river', 'forest', 'coast', 'meadow', 'canal', 'bridge'];
const THINGS = ['ferries', 'libraries', 'hospitals', 'orchards', 'workshops', 'playgrounds', 'archives', 'pumps', 'lanes', 'gardens'];
const POLICIES = 200;

/** The same on every machine: a document of the folder by its number. */
function documentText(index: number): string {
  const at = (list: readonly string[], step: number) => list[(index * step + Math.floor(index / 7)) % list.length] ?? '';
  const millions = 2 + ((index * 37) % 900);
  const place = at(PLACES, 3);
  const thing = at(THINGS, 7);
  return [
    `---\ntype: document\nkind: press\ndate: 20${String(10 + (index % 12)).padStart(2, '0')}-0${1 + (index % 9)}-1${index % 10}\noutlet: Gazette ${index % 40}\n---`,
    `# ${place} ${thing}`,
    `Ann Lee, a councillor, announced £${millions} million for ${place} ${thing} under the ${place} ${thing} plan ${index % POLICIES}. More than £${Math.max(1, Math.floor(millions / 3))} million of the money will go to ${at(THINGS, 3)}.`,
    `Spending on ${thing} rose from £${millions}m to £${millions + 40}m over the last four years, a ${3 + (index % 20)}% rise in the budget for ${thing}. About ${((index * 131) % 90_000) + 1000} people used them, and the health secretary will report next spring.`,
    `The Department of Health and Social Care said that the Care Act 2014 applies. Half a billion pounds for ${place} ${thing} was promised by 2024-25.`,
    '',
  ].join('\n\n');
}

function policyText(index: number): string {
  return `---\ntype: policy\ntitle: Plan ${index}\nkind: plan\ndue: summer 2024\naliases: [${PLACES[index % 10]} ${THINGS[Math.floor(index / 10) % 10]} plan ${index}]\n---\n`;
}

function put(path: string, text: string): Change {
  const config = { ...DEFAULT_CONFIG, jurisdiction: 'GB' };
  return { type: 'put', document: sourceDocument(`file:///bench/${path}`, text), path, settings: documentSettings(config, path, true) };
}

function folderOf(documents: number): Engine {
  const engine = createEngine();
  engine.apply([
    ...Array.from({ length: POLICIES }, (_, index) => put(`policies/${index}.md`, policyText(index))),
    ...Array.from({ length: documents }, (_, index) => put(`press/${index}.md`, documentText(index))),
  ]);
  return engine;
}

interface Timed {
  readonly kind: Mention['kind'];
  readonly ms: number;
}

/** Every mention of so many documents spread over the folder, each hovered once: nothing of it was looked at before. */
function hovers(engine: Engine, documents: number, looked: number): Timed[] {
  const snapshot = engine.snapshot();
  const times: Timed[] = [];
  for (let i = 0; i < looked; i += 1) {
    const uri = `file:///bench/press/${Math.floor((i * documents) / looked)}.md`;
    for (const { kind, span } of snapshot.mentions(uri)) {
      const start = performance.now();
      hover(snapshot, uri, span.start);
      times.push({ kind, ms: performance.now() - start });
    }
  }
  return times;
}

function p95(times: readonly Timed[]): number {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

/** The first hovers after an edit of one document, which bring the indexes of the folder up to date. */
function afterEdit(engine: Engine): { readonly figure: number; readonly policy: number } {
  const times = { figure: Number.POSITIVE_INFINITY, policy: Number.POSITIVE_INFINITY };
  for (let i = 0; i < 5; i += 1) {
    for (const kind of ['figure', 'policy'] as const) {
      const snapshot = engine.apply([put('press/1.md', `${documentText(1)}\nAnother £${i + 3} million.\n`)]);
      const uri = 'file:///bench/press/2.md';
      const mention = snapshot.mentions(uri).find((one) => (kind === 'figure' ? one.kind === 'money' : one.kind === 'policy'));
      const start = performance.now();
      if (mention !== undefined) hover(snapshot, uri, mention.span.start);
      times[kind] = Math.min(times[kind], performance.now() - start);
    }
  }
  return times;
}

/** Below this many milliseconds a ratio of two p95 is noise. */
const MEASURABLE = 0.5;

export function benchHover(): BenchResult {
  const small = folderOf(1000);
  hovers(small, 1000, 100);
  const few = p95(hovers(folderOf(1000), 1000, 200));
  const large = folderOf(10_000);
  const all = hovers(large, 10_000, 200);
  const many = p95(all);
  const edited = afterEdit(large);
  const growth = many / Math.max(few, MEASURABLE);
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  return {
    numbers: {
      hoverP95Ms: many,
      hoverP95SmallMs: few,
      hoverGrowthByTen: growth,
      hoverFigureAfterEditMs: edited.figure,
      hoverPolicyAfterEditMs: edited.policy,
    },
    lines: [
      line('hover p95, 10,000 documents', `${many.toFixed(2)} ms (${all.length} hovers)`),
      line('hover p95, 1,000 documents', `${few.toFixed(2)} ms`),
      line('first hover after an edit', `figure ${edited.figure.toFixed(1)} ms, policy ${edited.policy.toFixed(1)} ms`),
      ...kinds.map((kind) => line(`hover p95: ${kind}`, `${p95(all.filter((one) => one.kind === kind)).toFixed(2)} ms`)),
    ],
    gates: [
      { says: 'the p95 of a hover stays under 5 ms in 10,000 documents', holds: many < 5 },
      { says: 'the p95 of a hover does not grow with the folder (three times at most for ten times the documents)', holds: growth <= 3 },
    ],
  };
}
