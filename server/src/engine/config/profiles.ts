/** The names under which severities can be set for some documents only. */
import type { Profile } from '../rules';
import { DOCUMENT_KINDS } from '../workspace';

export const PROFILES = ['verbatim', 'own', 'register', ...DOCUMENT_KINDS] as const satisfies readonly Profile[];
