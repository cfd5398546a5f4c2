/** A link to a policy or to evidence whose file or heading is gone; in own writing and the register. */
import { closest } from '../text';
import { type DocumentFacts, githubSlug, type Link, relativeLink, type Snapshot, targetUri } from '../workspace';
import { guessFix } from './fixes/replace';
import type { Rule } from './types';

const FOLLOWED = /\.(?:md|markdown|qmd|rmd|txt)$/iu;

const LINE = /^L?\d{1,7}(?:[-–]L?\d{1,7})?$/u;

export const linkTargetMissing: Rule = {
  id: 'link-target-missing',
  summary: 'A link leads to a file or heading that is not there.',
  severity: 'error',
  precision: 'A',
  fixable: true,
  scope: 'workspace',
  check({ document, snapshot, report }) {
    if (document.role === 'verbatim') return;
    const nearPath = nearPaths(snapshot, document);
    for (const link of document.syntax.links) {
      if (link.kind !== 'link' || /^[a-z][a-z0-9+.-]+:/iu.test(link.target) || link.target.startsWith('//')) continue;
      if (link.path !== '' && !FOLLOWED.test(link.path)) continue;
      if (snapshot.resolveLink(document, link.path, link.fragment).outcome !== 'missing') continue;
      // "#L12" is a line, as on GitHub.
      if (link.fragment !== null && LINE.test(link.fragment) && snapshot.resolveLink(document, link.path, null).outcome !== 'missing')
        continue;
      const file = link.path === '' || snapshot.resolveLink(document, link.path, null).outcome !== 'missing';
      const near = file ? nearHeading(snapshot, document, link) : nearPath(link.path);
      report({
        message: file
          ? `The heading “#${link.fragment}” is not in ${link.path === '' ? 'this document' : `“${link.path}”`}.`
          : `There is no file “${link.path}”.`,
        span: link.targetSpan,
        fixes: near === null ? [] : [guessFix(document, link.targetSpan, near, `Link to “${near}”`)],
      });
    }
  },
};

/** The same path with the anchor of the heading whose name is nearest. */
function nearHeading(snapshot: Snapshot, from: DocumentFacts, link: Link): string | null {
  const found = snapshot.resolveLink(from, link.path, null);
  const uri = found.outcome === 'found' ? targetUri(found.target) : null;
  const sections = (uri === null ? undefined : snapshot.documents.get(uri))?.syntax.sections ?? [];
  const slug = closest(
    githubSlug(link.fragment ?? ''),
    sections.map((section) => section.slug),
    3,
  );
  return slug === null ? null : `${link.target.slice(0, link.target.indexOf('#'))}#${slug}`;
}

/** Every guess reads all names of the folder; more lost names than this are a folder that moved. */
const MOST_GUESSES = 50;

/** The document of the same name elsewhere in the folder, or of nearly the same name, as a path from here; asked by the path that leads nowhere. */
function nearPaths(snapshot: Snapshot, from: DocumentFacts): (path: string) => string | null {
  let byName: Map<string, DocumentFacts> | null = null;
  const known = new Map<string, string | null>();
  return (path) => {
    const name = path.split('/').at(-1) ?? path;
    byName ??= new Map(
      [...snapshot.documents.values()]
        .filter(({ settings }) => settings.indexed)
        .map((document) => [document.path.split('/').at(-1) ?? document.path, document]),
    );
    let near = known.get(name);
    if (near === undefined) {
      if (known.size >= MOST_GUESSES) return null;
      const found = byName.get(name) ?? byName.get(closest(name, byName.keys(), 3) ?? '');
      near = found === undefined ? null : relativeLink(from.path, found.path);
      known.set(name, near);
    }
    return near;
  };
}
