/** Text written into YAML as one scalar, in the quotes it stood in before. */

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ’.&/()_-]*$/u;
/** Words and numbers that YAML would read as something else than text. */
const OTHER_TYPE = /^(?:true|false|null|~|[-+]?[\d.][\d_.eEx+-]*)$/iu;

/** False for what YAML would read as a number, a truth value or nothing. */
export function isYamlText(text: string): boolean {
  return !OTHER_TYPE.test(text);
}

/** `written` is the scalar that is replaced, with its quotes. */
export function yamlText(text: string, written = ''): string {
  const mark = written[0];
  if (mark === "'" && !text.includes('\n')) return `'${text.replace(/'/gu, "''")}'`;
  const plain = PLAIN.test(text) && isYamlText(text) && text.trim() === text;
  return mark === '"' || !plain ? JSON.stringify(text) : text;
}
