// The plain part of YAML, in which nearly all records are written, read in one pass: ten times as fast as the whole language.
import { Lines } from "./lines.ts";
import { PlacedEntry, PlacedList, PlacedMap, PlacedScalar } from "./placed-nodes.ts";
import { blockText } from "./plain-block-text.ts";
import { flowValue } from "./plain-flow.ts";
import { isAtKey, keyOnLine, wordsOnLine } from "./plain-words.ts";
import type { SourceText } from "./source-text.ts";
import { deepest } from "./too-deep.ts";
import { hasKeyTwice, type YamlEntry, type YamlNode } from "./yaml-node.ts";

/**
 * What `parseFullYaml` gives for a stretch of whole lines, when all of it is plain and nothing in it is a finding;
 * undefined when there is any doubt, and nothing is said about why.
 */
export function parsePlainYaml(source: SourceText, from: number, to: number): YamlNode | undefined {
  const stretch = source.text.slice(from, to);
  if (stretch.includes("\t") || stretch.normalize("NFC") !== stretch) return undefined;
  const lines = new Lines(source, from, to);
  if (lines.indent !== 0) return undefined;
  const node = block(lines, 1);
  // A line whose indentation fits no list or map above it is still there.
  return lines.indent < 0 ? node : undefined;
}

// Each of these stands at the first sign of what it reads, and leaves on the first line behind it.

const block = (lines: Lines, depth: number): YamlNode | undefined =>
  lines.isAtDash ? list(lines, depth) : map(lines, depth);

function list(lines: Lines, depth: number): YamlNode | undefined {
  const { at, column } = lines;
  const items: YamlNode[] = [];
  do {
    lines.at += 2;
    lines.skipSpaces();
    const item = listItem(lines, depth + 1);
    if (!item) return undefined;
    items.push(item);
  } while (lines.indent === column && lines.isAtDash);
  return new PlacedList(lines.source, at, items);
}

function listItem(lines: Lines, depth: number): YamlNode | undefined {
  if (depth > deepest) return undefined;
  return isAtKey(lines) ? map(lines, depth) : valueOnLine(lines, depth);
}

function map(lines: Lines, depth: number): YamlNode | undefined {
  const { at, column } = lines;
  const entries: YamlEntry[] = [];
  do {
    const keyAt = lines.at;
    const key = keyOnLine(lines);
    const value = key === undefined ? undefined : mapValue(lines, column, depth + 1);
    if (key === undefined || !value) return undefined;
    entries.push(new PlacedEntry(lines.source, keyAt, key, value));
  } while (lines.indent === column);
  return hasKeyTwice(entries) ? undefined : new PlacedMap(lines.source, at, entries);
}

function mapValue(lines: Lines, column: number, depth: number): YamlNode | undefined {
  if (depth > deepest) return undefined;
  const { at } = lines;
  if (at === lines.end) {
    lines.advance();
    const isBelow = lines.indent > column || (lines.indent === column && lines.isAtDash);
    return isBelow ? block(lines, depth) : new PlacedScalar(lines.source, at, "");
  }
  if (lines.text[at] !== "|") return valueOnLine(lines, depth);
  const text = blockText(lines, column);
  return text === undefined ? undefined : new PlacedScalar(lines.source, at, text);
}

function valueOnLine(lines: Lines, depth: number): YamlNode | undefined {
  const value = wordsOnLine(lines) ?? flowValue(lines, depth);
  lines.skipSpaces();
  if (lines.at < lines.end) return undefined;
  lines.advance();
  return value;
}
