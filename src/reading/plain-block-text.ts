// The lines of text below a “|”, without their margin.
import type { Lines } from "./lines.ts";

/** Undefined for every other header (“|-”, “|2”) and for blank lines before the text. Leaves on the first line behind it. */
export function blockText(lines: Lines, above: number): string | undefined {
  if (lines.at + 1 !== lines.end) return undefined;
  lines.step();
  const margin = lines.indent;
  if (margin <= above || isBlank(lines)) return undefined;
  const written: string[] = [];
  while (lines.indent >= margin || isBlank(lines)) {
    written.push(lines.text.slice(lines.start + margin, lines.end));
    lines.step();
  }
  lines.passOver();
  return `${written.join("\n").replace(/\n+$/, "")}\n`;
}

const isBlank = ({ indent, at, end }: Lines): boolean => indent >= 0 && at === end;
