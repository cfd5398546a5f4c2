/** Words that policies are called by and that name none of them alone. Source: Greenpaper's own list, from the kinds of the annotation language and the words that stand before them. */

export const COMMON_POLICY_WORDS: ReadonlySet<string> = new Set(
  // What a policy is.
  (
    'policy paper green white plan strategy review fund programme scheme bill act law budget statement framework inquiry commission report reform vision ' +
    'initiative project package campaign guidance target pledge promise deal agreement consultation settlement regulation rule code charter mission agenda ' +
    // What stands before it and tells nothing apart.
    'the a an this that our its their new old government national local action draft final full first second main annual white social public spending delivery'
  ).split(' '),
);
