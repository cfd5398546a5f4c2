/** What a parser of YAML complains of, in the words of somebody who writes front matter. */

/** By the codes of the `yaml` library; what to do stands behind the colon. */
const PLAIN: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'a value that begins with “*” or “&” means something else in YAML: put it in quotation marks',
  BAD_ALIAS: 'a value that begins with “*” or “&” means something else in YAML: put it in quotation marks',
  BAD_DQ_ESCAPE: 'a backslash within double quotation marks means something else in YAML: use single quotation marks',
  BAD_INDENT: 'a bracket or a list that was opened before this line is not closed, or the line is not indented as far as it should be',
  BAD_PROP_ORDER: 'a value that begins with “!” or “&” means something else in YAML: put it in quotation marks',
  BAD_SCALAR_START: 'a value may not begin with this character: put it in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon followed by a space: put the value in quotation marks, or start a new line for the next key',
  BLOCK_IN_FLOW: 'a list or a key on lines of its own within brackets: close the bracket first',
  DUPLICATE_KEY: 'this key stands twice: keep one of the two',
  KEY_OVER_1024_CHARS: 'this key is too long: a colon may be missing before it',
  MISSING_CHAR: 'a colon, a comma, a bracket or a quotation mark is missing here',
  MULTILINE_IMPLICIT_KEY: 'this line is no “key: value”: a colon with a space behind it is missing',
  MULTIPLE_ANCHORS: 'a value that begins with “&” means something else in YAML: put it in quotation marks',
  MULTIPLE_DOCS: 'a line “---” ends the keys here: take it out, or move it behind the last key',
  MULTIPLE_TAGS: 'a value that begins with “!” means something else in YAML: put it in quotation marks',
  NON_STRING_KEY: 'a key is a word or two before a colon',
  TAB_AS_INDENT: 'a tab stands where spaces must stand',
  TAG_RESOLVE_FAILED: 'a value that begins with “!” means something else in YAML: put it in quotation marks',
  UNEXPECTED_TOKEN:
    'this does not belong to what stands before it: a bracket or a quotation mark too many, a line that is indented too far, or a value that wants quotation marks',
};

/** The parser says which of these it misses. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [/closing ["'“]/iu, 'a quotation mark that was opened here is not closed'],
  [/followed by map values/iu, 'this line is no “key: value”: a colon with a space behind it is missing'],
  [/, or : between|missing ,/iu, 'a comma is missing between two values in brackets'],
];

/** "a tab stands where spaces must stand", without a full stop. */
export function yamlComplaint(code: string, message: string): string {
  const missing = code === 'MISSING_CHAR' ? MISSING.find(([pattern]) => pattern.test(message)) : undefined;
  return missing?.[1] ?? PLAIN[code] ?? 'it is not written as YAML is';
}
