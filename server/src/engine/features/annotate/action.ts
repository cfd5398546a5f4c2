/** Something an editor offers to do at a place; its edit is worked out when it is wanted. */
import type { FileEdit } from '../../rules';
import type { AnnotateKind } from './annotate';

/** The protocol's kinds of code actions that are ours besides quick fixes of findings. */
export type ActionKind = 'quickfix' | 'refactor.extract' | 'refactor.rewrite' | 'source.greenpaper';

export interface Action {
  /** The same for the same offer at the same place, so that its edit can be asked for later. */
  readonly id: string;
  readonly title: string;
  readonly kind: ActionKind;
  /** A client that knows our command asks the question; any other takes the edit with the guess. */
  readonly ask?: { readonly kind: AnnotateKind };
  /** Null where it turns out that nothing can be done. */
  edits(): readonly FileEdit[] | null;
}
