/** The words of money that a government gives, shared by the rules that ask about it. */

export const FUNDING =
  /\b(?:fund(?:s|ed|ing)?|packages?|invest(?:s|ed|ing|ments?)?|allocat(?:es|ed|ing|ions?)|grants?|budgets?|spend(?:s|ing)?|settlements?|boosts?|injections?|pots?|programmes?)\b/iu;
