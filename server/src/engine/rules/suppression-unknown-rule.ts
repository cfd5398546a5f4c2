/** A suppression comment that names no rule of ours. The shelf itself reports it while it weighs the comments. */
import type { Rule } from './types';

export const suppressionUnknownRule: Rule = {
  id: 'suppression-unknown-rule',
  summary: 'A suppression comment names a rule that does not exist.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  check() {},
};
