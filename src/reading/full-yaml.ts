// All of YAML 1.2 to nodes with places, and findings where it is not YAML, or is more of it than a record needs.
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import { PlacedEntry, PlacedList, PlacedMap, PlacedScalar } from "./placed-nodes.ts";
import type { SourceText } from "./source-text.ts";
import { fullWidthColon, syntaxError } from "./syntax-error.ts";
import { deepest, depthOffset, tooDeep } from "./too-deep.ts";
import { fullWidthColonColumn } from "./yaml-errors.ts";
import type { YamlEntry, YamlNode } from "./yaml-node.ts";

/** As `parseYaml`, of a stretch of whole lines. */
export function parseFullYaml(source: SourceText, from: number, to: number): Outcome<YamlNode | undefined> {
  const { file } = source;
  const text = source.text.slice(from, to);
  const placeAt = (offset: number) => source.placeAt(from + offset);
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: "1.2",
      schema: "failsafe",
      prettyErrors: false,
      uniqueKeys: false,
    });
    const [first] = document.errors;
    if (first) return outcome(undefined, [syntaxError(file, text, document, first, placeAt)]);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return outcome(undefined, [tooDeep(placeAt(depthOffset(text)))]);
  }
  if (document.contents === null) return outcome(undefined);

  const walk = new Walk(source, from);
  const value = walk.node(document.contents, 1);
  return outcome(value, walk.found);
}

/** One pass over the parser's tree, gathering findings on the way. */
class Walk {
  readonly found: Diagnostic[] = [];
  readonly #source: SourceText;
  readonly #from: number;

  constructor(source: SourceText, from: number) {
    this.#source = source;
    this.#from = from;
  }

  node(node: unknown, depth: number): YamlNode {
    const at = this.#offsetOf(node);
    if (depth > deepest) {
      this.found.push(tooDeep(this.#source.placeAt(at)));
    } else if (isAlias(node) || hasMarks(node)) {
      const place = this.#source.placeAt(at);
      const hint = "请直接写出内容；值确实以“&”“*”“!”开头时，用引号把它括起来";
      this.found.push(error("reading/yaml-marks", "这里用了 YAML 的锚点、引用或标签", { place, hint }));
    } else if (isMap(node)) {
      return new PlacedMap(this.#source, at, this.#entries(node.items, depth));
    } else if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item, depth + 1));
      return new PlacedList(this.#source, at, items);
    } else if (isScalar(node)) {
      return new PlacedScalar(this.#source, at, this.#scalarText(node, at));
    }
    return new PlacedScalar(this.#source, at, "");
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], depth: number): YamlEntry[] {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, number>();
    for (const pair of pairs) {
      const keyAt = this.#offsetOf(pair.key);
      if (!isScalar(pair.key) || hasMarks(pair.key)) {
        const place = this.#source.placeAt(keyAt);
        this.found.push(
          error("reading/yaml-key", "键不是一个简单的名称", {
            place,
            hint: "请写成“键: 值”；值以“{”开头时，用引号把整个值括起来",
          }),
        );
        continue;
      }
      const key = String(pair.key.value ?? "")
        .trim()
        .normalize("NFC");
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        this.found.push(
          error("reading/duplicate-key", `“${key}”写了两次`, {
            place: this.#source.placeAt(keyAt),
            hint: "请只保留一处",
            related: [{ place: this.#source.placeAt(earlier), message: "第一次写在这里" }],
          }),
        );
        continue;
      }
      seen.set(key, keyAt);
      const wide = pair.value === null ? fullWidthColonColumn(key) : undefined;
      if (wide !== undefined) {
        this.found.push(fullWidthColon(this.#source.placeAt(keyAt + wide - 1)));
        continue;
      }
      // A key without a value has no node of its own: it is blank, at the place of its key.
      const value = pair.value === null ? new PlacedScalar(this.#source, keyAt, "") : this.node(pair.value, depth + 1);
      entries.push(new PlacedEntry(this.#source, keyAt, this.#source.once(key), value));
    }
    return entries;
  }

  #scalarText(node: { value: unknown; type?: string; range?: readonly number[] | null }, at: number): string {
    const text = String(node.value ?? "");
    const end = node.range?.[1];
    const written = end === undefined ? "" : this.#source.text.slice(at, this.#from + end);
    if (node.type === "PLAIN" && written.includes("\n")) {
      this.found.push(looseLines(this.#source.placeAt(at), written));
    }
    return text.normalize("NFC");
  }

  /** In the whole text. */
  #offsetOf(node: unknown): number {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    return this.#from + (range?.[0] ?? 0);
  }
}

function looseLines(place: Place, source: string): Diagnostic {
  const [, ...continued] = source.split("\n");
  const wide = continued.findIndex((line) => fullWidthColonColumn(line) !== undefined);
  if (wide >= 0 && place.line !== undefined) {
    const at = { ...place, line: place.line + wide + 1, column: fullWidthColonColumn(continued[wide] ?? "") ?? 1 };
    return fullWidthColon(at);
  }
  return error("reading/loose-lines", "这个值连写了多行，分不清后面是正文还是新的栏目", {
    place,
    hint: "多行文字请在冒号后写“|”，正文从下一行缩进开始；如果下一行本是新的栏目，请检查它的缩进",
  });
}

const hasMarks = (node: unknown): boolean => {
  const marks = node as { anchor?: string; tag?: string } | null;
  return marks?.anchor !== undefined || marks?.tag !== undefined;
};
