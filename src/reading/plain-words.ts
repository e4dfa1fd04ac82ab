// Words as values and keys, as far as they are plain; undefined for all others.
import type { Lines } from "./lines.ts";
import { PlacedScalar } from "./placed-nodes.ts";

/** Words begin with no sign that means something to YAML; a minus may stand before them. */
const beginning = /-?[^\s\-?:,[\]{}#&*!|>'"%@`.]/y;
/** In brackets and braces they end at the next of their signs. */
const upToSign = new RegExp(`${beginning.source}[^\\n:,[\\]{}#]*`, "y");
const inQuotes = /'[^'\n]*'|"[^"\\\n]*"/y;
/** A key has no colon inside, and its own is followed by a blank. */
const keyAndColon = new RegExp(`${beginning.source}[^\\n:#]{0,200}:(?=[ \\n]|$)`, "y");
const longestKey = 200;

/** Where the match of a sticky pattern ends that begins where reading has come to. */
function endOf(pattern: RegExp, lines: Lines): number | undefined {
  pattern.lastIndex = lines.at;
  return pattern.test(lines.text) ? pattern.lastIndex : undefined;
}

/** Up to the end of the line. */
export function wordsOnLine(lines: Lines): PlacedScalar | undefined {
  if (endOf(beginning, lines) === undefined) return undefined;
  const { at } = lines;
  const text = lines.take(lines.end);
  if (text.includes(": ") || text.includes(" #") || text.endsWith(":")) return undefined;
  return new PlacedScalar(lines.source, at, text);
}

/** Inside brackets and braces. */
export function wordsInFlow(lines: Lines): PlacedScalar | undefined {
  const end = endOf(upToSign, lines);
  return end === undefined ? undefined : new PlacedScalar(lines.source, lines.at, lines.take(end));
}

export function wordsInQuotes(lines: Lines): PlacedScalar | undefined {
  const end = endOf(inQuotes, lines);
  if (end === undefined) return undefined;
  const { at } = lines;
  lines.at = end;
  return new PlacedScalar(lines.source, at, lines.text.slice(at + 1, end - 1));
}

export const isAtKey = (lines: Lines): boolean => endOf(keyAndColon, lines) !== undefined;

/** A key at the start of a line. Leaves at what follows its colon. */
export function keyOnLine(lines: Lines): string | undefined {
  const end = endOf(keyAndColon, lines);
  return end === undefined ? undefined : keyUpTo(lines, end - 1);
}

/** A key inside braces, which has a value on the same line. Leaves at that value. */
export function keyInFlow(lines: Lines): string | undefined {
  const end = endOf(upToSign, lines);
  if (end === undefined || end - lines.at > longestKey || !lines.text.startsWith(": ", end)) return undefined;
  return keyUpTo(lines, end);
}

function keyUpTo(lines: Lines, colon: number): string {
  const key = lines.source.once(lines.take(colon).trim());
  lines.at++;
  lines.skipSpaces();
  return key;
}
