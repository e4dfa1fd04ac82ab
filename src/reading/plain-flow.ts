// […] and {…} on one line, as far as they are plain; undefined for all others.
import { Lines } from "./lines.ts";
import { Placed, PlacedEntry, PlacedList } from "./placed-nodes.ts";
import { keyInFlow, wordsInFlow, wordsInQuotes } from "./plain-words.ts";
import type { SourceText } from "./source-text.ts";
import { deepest } from "./too-deep.ts";
import { hasKeyTwice, type YamlEntry, type YamlMap, type YamlNode } from "./yaml-node.ts";

/** What stands where reading has come to, which inside brackets and braces may be words as well. */
export function flowValue(lines: Lines, depth: number): YamlNode | undefined {
  if (depth > deepest) return undefined;
  switch (lines.text[lines.at]) {
    case "{":
      return flowMap(lines, depth);
    case "[":
      return flowList(lines, depth);
    case "'":
    case '"':
      return wordsInQuotes(lines);
    default:
      return wordsInFlow(lines);
  }
}

function flowList(lines: Lines, depth: number): YamlNode | undefined {
  const { at } = lines;
  const items = inside(lines, "]", () => flowValue(lines, depth + 1));
  return items && new PlacedList(lines.source, at, items);
}

function flowMap(lines: Lines, depth: number): YamlNode | undefined {
  const { at } = lines;
  const entries = flowEntries(lines, depth);
  return entries && !hasKeyTwice(entries) ? new MapInBraces(lines.source, at, lines.at) : undefined;
}

const flowEntries = (lines: Lines, depth: number): readonly YamlEntry[] | undefined =>
  inside(lines, "}", () => flowEntry(lines, depth));

function flowEntry(lines: Lines, depth: number): YamlEntry | undefined {
  const { at } = lines;
  const key = keyInFlow(lines);
  if (key === undefined) return undefined;
  const value = flowValue(lines, depth + 1);
  return value && new PlacedEntry(lines.source, at, key, value);
}

/** One or more parts with commas between them, up to the closing sign. Leaves behind it. */
function inside<Part>(lines: Lines, closing: string, read: () => Part | undefined): Part[] | undefined {
  const parts: Part[] = [];
  do {
    lines.at++;
    lines.skipSpaces();
    const part = read();
    if (part === undefined) return undefined;
    parts.push(part);
    lines.skipSpaces();
  } while (lines.text[lines.at] === ",");
  if (lines.text[lines.at] !== closing) return undefined;
  lines.at++;
  return parts;
}

/** A row of a form, known to be plain. A budget has millions of its cells, so it keeps its place alone and is read again when asked. */
class MapInBraces extends Placed implements YamlMap {
  readonly #end: number;

  constructor(source: SourceText, at: number, end: number) {
    super(source, at);
    this.#end = end;
  }

  get type(): "map" {
    return "map";
  }

  get entries(): readonly YamlEntry[] {
    return flowEntries(new Lines(this.source, this.at, this.#end), 1) ?? [];
  }
}
