/** Nouns that end the name of a street or of a house in one, as addresses print them: "55 Wells Street", "12 March Street". From general knowledge, 2026. */
export const STREET_NOUNS: readonly string[] =
  'Street Road Avenue Lane Court Place Square Gate House Close Way Garden Gardens Terrace Drive Row Park Crescent Hill Walk Mews Quay Wharf Yard Buildings Boulevard'.split(
    ' ',
  );
