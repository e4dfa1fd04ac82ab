// YAML 1.2 to nodes with places. Scalars stay text; anchors, aliases and tags are refused; nothing is guessed.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import { fullWidthColon, syntaxError } from "./syntax-error.ts";
import { fullWidthColonColumn } from "./yaml-errors.ts";
import type { YamlEntry, YamlNode } from "./yaml-node.ts";

const deepest = 12;

/**
 * Reads one YAML text. Undefined with a finding when it is not YAML; an empty text is undefined with no finding.
 * Other errors (a key written twice, an alias) leave a tree to go on with; whoever stands at their place is damaged.
 * `text` must carry the file's own line numbers.
 */
export function parseYaml(file: string, text: string): Outcome<YamlNode | undefined> {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: "1.2",
      schema: "failsafe",
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
    });
    const [first] = document.errors;
    if (first) return outcome(undefined, [syntaxError(file, text, document, first, placeAt)]);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return outcome(undefined, [tooDeep({ file, line: 1, column: 1 })]);
  }
  if (document.contents === null) return outcome(undefined);

  const walk = new Walk(text, placeAt);
  const value = walk.node(document.contents, 1);
  return outcome(value, walk.found);
}

/** One pass over the parser's tree, gathering findings on the way. */
class Walk {
  readonly found: Diagnostic[] = [];
  readonly #text: string;
  readonly #placeAt: (offset: number) => Place;

  constructor(text: string, placeAt: (offset: number) => Place) {
    this.#text = text;
    this.#placeAt = placeAt;
  }

  node(node: unknown, depth: number): YamlNode {
    const place = this.#placeOf(node);
    if (depth > deepest) {
      this.found.push(tooDeep(place));
    } else if (isAlias(node) || hasMarks(node)) {
      const hint = "请直接写出内容；值确实以“&”“*”“!”开头时，用引号把它括起来";
      this.found.push(error("reading/yaml-marks", "这里用了 YAML 的锚点、引用或标签", { place, hint }));
    } else if (isMap(node)) {
      return { type: "map", place, entries: this.#entries(node.items, depth) };
    } else if (isSeq(node)) {
      return { type: "list", place, items: node.items.map((item) => this.node(item, depth + 1)) };
    } else if (isScalar(node)) {
      return { type: "scalar", place, text: this.#scalarText(node, place) };
    }
    return { type: "scalar", place, text: "" };
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], depth: number): YamlEntry[] {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, Place>();
    for (const pair of pairs) {
      const keyPlace = this.#placeOf(pair.key);
      if (!isScalar(pair.key) || hasMarks(pair.key)) {
        this.found.push(error("reading/yaml-key", "键不是一个简单的名称", { place: keyPlace, hint: "请写成“键: 值”" }));
        continue;
      }
      const key = String(pair.key.value ?? "")
        .trim()
        .normalize("NFC");
      const earlier = seen.get(key);
      if (earlier) {
        this.found.push(
          error("reading/duplicate-key", `“${key}”写了两次`, {
            place: keyPlace,
            hint: "请只保留一处",
            related: [{ place: earlier, message: "第一次写在这里" }],
          }),
        );
        continue;
      }
      seen.set(key, keyPlace);
      // A key without a value has no node of its own: it is blank, at the place of its key.
      const value = pair.value === null ? blank(keyPlace) : this.node(pair.value, depth + 1);
      entries.push({ key, keyPlace, value });
    }
    return entries;
  }

  #scalarText(node: { value: unknown; type?: string; range?: readonly number[] | null }, place: Place): string {
    const text = String(node.value ?? "");
    const source = node.range ? this.#text.slice(node.range[0], node.range[1]) : "";
    if (node.type === "PLAIN" && source.includes("\n")) {
      this.found.push(looseLines(place, source));
    }
    return text.normalize("NFC");
  }

  #placeOf(node: unknown): Place {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    return this.#placeAt(range?.[0] ?? 0);
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

const blank = (place: Place): YamlNode => ({ type: "scalar", text: "", place });

const hasMarks = (node: unknown): boolean => {
  const marks = node as { anchor?: string; tag?: string } | null;
  return marks?.anchor !== undefined || marks?.tag !== undefined;
};

const tooDeep = (place: Place): Diagnostic =>
  error("reading/too-deep", `层次超过${deepest}层`, { place, hint: "登记项最多三四层，请检查缩进和括号" });
