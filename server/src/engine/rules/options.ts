/** Gives a rule options: a zod schema that fills in what is not set, so that the rule reads them typed and complete. */
import type * as z from 'zod';
import type { Rule, RuleContext } from './types';

/** Every field of `options` has a default and a description. */
export function withOptions<S extends z.ZodObject>(
  options: S,
  rule: Omit<Rule, 'options' | 'check'> & { check(context: RuleContext<z.output<S>>): void },
): Rule {
  return { ...rule, options, check: (context) => rule.check({ ...context, options: options.parse(context.options) }) };
}
