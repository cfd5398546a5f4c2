/** References in their order: law first, then bodies, posts and events, then names that look like a policy. */
import type { Recogniser } from '../types';
import { acts, citedInstruments } from './legislation';
import { events, organisations, posts } from './organisations';
import { policyCandidates } from './policy-candidates';

export const referenceRecognisers: readonly Recogniser[] = [acts, citedInstruments, organisations, posts, events, policyCandidates];
export { linkWithinDocument } from './within-document';
