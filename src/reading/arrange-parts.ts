// Entries of a map and items of a list that come and go: whole lines in block style, parts between commas in brackets and braces.
import { endOfLine, type Splice, startOfLine } from "./splice.ts";

interface Part {
  readonly from: number;
  readonly to: number;
}

export interface Arrangement {
  readonly parts: readonly Part[];
  /** For each part; at least one stays. */
  readonly stays: readonly boolean[];
  /** What comes behind which part, −1 for before all of them: its lines with their margins, or one text between commas. */
  readonly added: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** Of block style; undefined in brackets and braces. */
  readonly margin: number | undefined;
}

export function arrange(text: string, { parts, stays, added, margin }: Arrangement): readonly Splice[] {
  const first = parts[stays.indexOf(true)];
  if (!first) return [];
  const splices: Splice[] = [];
  // What goes before the first that stays goes in one piece: the line may have started with the dash of a list.
  const lead = parts[0];
  if (lead && lead !== first) splices.push({ from: lead.from, to: first.from, text: "" });
  for (const [behind, groups] of added) {
    const anchor = parts.findLast((_, index) => index <= behind && stays[index]);
    for (const lines of groups)
      splices.push(anchor ? behindPart(text, anchor, lines, margin) : before(first, lines, margin));
  }
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    if (stays[index] || part.from < first.from || !previous) continue;
    const isOnOwnLine = margin !== undefined && startOfLine(text, part.from) > previous.to;
    splices.push({
      from: isOnOwnLine ? startOfLine(text, part.from) - 1 : previous.to,
      to: isOnOwnLine ? endOfLine(text, part.to) : part.to,
      text: "",
    });
  }
  return splices;
}

function behindPart(text: string, part: Part, lines: readonly string[], margin: number | undefined): Splice {
  const at = margin === undefined ? part.to : endOfLine(text, part.to);
  return {
    from: at,
    to: at,
    text: margin === undefined ? `, ${lines.join("")}` : lines.map((one) => `\n${one}`).join(""),
  };
}

/** The first line stands where the part stood, which moves down. */
function before(part: Part, lines: readonly string[], margin: number | undefined): Splice {
  if (margin === undefined) return { from: part.from, to: part.from, text: `${lines.join("")}, ` };
  const [first = "", ...others] = lines;
  const text = [first.slice(margin), ...others, " ".repeat(margin)].join("\n");
  return { from: part.from, to: part.from, text };
}
