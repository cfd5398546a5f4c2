/** References in their order: law first, then bodies, posts and events, then names that look like a policy. */
import type { Recogniser } from '../types';
import { acts } from './acts';
import { actsOfYears } from './acts-of-years';
import { events } from './fiscal-events';
import { instruments } from './instruments';
import { organisations } from './organisations';
import { policyCandidates } from './policy-candidates';
import { posts } from './posts';
import { provisions } from './provisions';
import { treaties } from './treaties';

export const referenceRecognisers: readonly Recogniser[] = [
  acts,
  actsOfYears,
  treaties,
  instruments,
  provisions,
  organisations,
  posts,
  events,
  policyCandidates,
];
export { type OwnNames, ownNamesOf } from './own-names';
export { linkWithinDocument } from './within-document';
