// One text as one YAML value on one line: as it is where nothing in it means something to YAML, otherwise in quotes.

/** Signs with which no plain value begins. A minus is one, unless a sign of its own follows it. */
const beginning = /^-?[^\s\-?:,[\]{}#&*!|>'"%@`.]/;
/** Inside brackets and braces these end a value, or may be taken to. */
const ofFlow = /[:,[\]{}#]/;
/** Words other readers of YAML take for something else than text. */
const meaningful = /^(?:~|null|true|false)$/i;

export type Quote = "'" | '"';

/** `quote`: the one that stood there before, and stays. */
export function wordsInYaml(text: string, isInFlow: boolean, quote?: Quote): string {
  if (text.includes("\n")) return withEscapes(text);
  return quote === undefined && isPlain(text, isInFlow) ? text : inQuotes(text, quote);
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (!beginning.test(text) || text !== text.trim() || text.includes("\t") || meaningful.test(text)) return false;
  return isInFlow ? !ofFlow.test(text) : !text.includes(": ") && !text.includes(" #") && !text.endsWith(":");
}

function inQuotes(text: string, quote: Quote = "'"): string {
  const fitsDouble = !/["\\]/.test(text);
  if (fitsDouble && (quote === '"' || text.includes("'"))) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Several lines on one: only where a text cannot have lines of its own. */
const withEscapes = (text: string): string =>
  `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
