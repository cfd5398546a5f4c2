/** Writes one setting into a configuration file, leaving everything else in it as it is. */
import { applyEdits as applyJson, modify } from 'jsonc-parser';
import { isMap, parseDocument } from 'yaml';
import type { SeveritySetting } from '../rules';

/** The text with `rules.ID` set; null where the file cannot be read as it stands. */
export function withSeverity(text: string, format: 'json' | 'yaml', rule: string, severity: SeveritySetting): string | null {
  return format === 'json' ? inJson(text, rule, severity) : inYaml(text, rule, severity);
}

/** A configuration file with this one setting. */
export function newConfig(rule: string, severity: SeveritySetting): string {
  return `${JSON.stringify({ rules: { [rule]: severity } }, null, 2)}\n`;
}

function inJson(text: string, rule: string, severity: SeveritySetting): string | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  try {
    return applyJson(text, modify(text, ['rules', rule], severity, { formattingOptions: { insertSpaces: true, tabSize: 2, eol } }));
  } catch {
    return null;
  }
}

/** The YAML library would print the whole file anew; lines are put in by hand, so that comments and layout stay. */
function inYaml(text: string, rule: string, severity: SeveritySetting): string | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) return null;
  const present = document.getIn(['rules', rule], true) as { range?: [number, number, number] } | undefined;
  if (present?.range != null) return text.slice(0, present.range[0]) + severity + text.slice(present.range[1]);
  const rules = document.get('rules', true);
  if (isMap(rules) && rules.range != null) {
    const [start, end] = rules.range;
    if (text[start] === '{') {
      const close = text.lastIndexOf('}', end);
      return `${text.slice(0, close).trimEnd()}${rules.items.length > 0 ? ', ' : ' '}${rule}: ${severity} ${text.slice(close)}`;
    }
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    return `${text.slice(0, start)}${rule}: ${severity}${eol}${text.slice(lineStart, start)}${text.slice(start)}`;
  }
  if (rules !== undefined && document.has('rules')) return null;
  const gap = text === '' || /[\n\r]$/u.test(text) ? '' : eol;
  return `${text}${gap}rules:${eol}  ${rule}: ${severity}${eol}`;
}
