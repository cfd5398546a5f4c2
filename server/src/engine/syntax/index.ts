/** The door of `syntax`, the only part that knows unified: Markdown in, plain data with exact spans out. */
export { bodyHash } from './body-hash';
export { foldCharacters } from './fold';
export { foldLabel } from './inline';
export { NOTE_KEYS } from './note-keys';
export { ProseBuilder, RunProse } from './prose';
export { readSyntax } from './read-syntax';
export { githubSlug } from './sections';
export { sentenceAt, sentencesOf } from './sentences';
export { looksLikePolicyLink, stripAnnotations } from './strip';
export { type TopLevelBlock, topLevelBlocks } from './top-level';
export * from './types';
export { readYaml } from './yaml-block';
