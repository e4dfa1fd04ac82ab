// YAML 1.2 to nodes with places. Scalars stay text; anchors, aliases and tags are refused; nothing is guessed.
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { cutList } from "./cut-list.ts";
import { parseFullYaml } from "./full-yaml.ts";
import { PlacedList } from "./placed-nodes.ts";
import { parsePlainYaml } from "./plain-yaml.ts";
import { SourceText } from "./source-text.ts";
import type { YamlList, YamlNode } from "./yaml-node.ts";

/**
 * Reads one YAML text. Undefined with a finding when it is not YAML; an empty text is undefined with no finding.
 * Other errors (a key written twice, an alias) leave a tree to go on with; whoever stands at their place is damaged.
 * `text` must carry the file's own line numbers.
 */
export function parseYaml(file: string, text: string): Outcome<YamlNode | undefined> {
  const source = new SourceText(file, text);
  return parseItems(source) ?? parseStretch(source, 0, text.length);
}

function parseItems(source: SourceText): Outcome<YamlList> | undefined {
  const list = cutList(source);
  if (!list) return undefined;
  const found: Diagnostic[] = [];
  const items: YamlNode[] = [];
  for (const { from, to } of list.stretches) {
    const { value, diagnostics } = parseStretch(source, from, to);
    if (value?.type !== "list") return undefined;
    for (const one of diagnostics) found.push(one);
    for (const item of value.items) items.push(item);
  }
  return outcome(new PlacedList(source, list.at, items), found);
}

function parseStretch(source: SourceText, from: number, to: number): Outcome<YamlNode | undefined> {
  const plain = parsePlainYaml(source, from, to);
  return plain ? outcome(plain) : parseFullYaml(source, from, to);
}
