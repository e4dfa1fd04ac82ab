// The structure tree of a file: its elements in their order, what each holds, and the text of it.
import { codesOf, contentOf } from "./content.ts";
import { isReference, type PdfFile } from "./file.ts";
import { meaningsOf } from "./font-rules.ts";
import type { Dictionary, Value } from "./values.ts";

export interface Node {
  readonly object: number;
  readonly type: string;
  readonly entries: Dictionary;
  readonly parent: Node | undefined;
  /** The object it names as its parent. */
  readonly parentSaid: number;
  readonly children: Node[];
  /** In their order: another element, page/content, or the object of an annotation. */
  readonly holds: (Node | string)[];
}

export const objectOf = (value: Value | undefined): number => (isReference(value) ? value.object : Number.NaN);
export const rootOf = (file: PdfFile): number => objectOf(file.catalog.get("StructTreeRoot"));

/** Each before what it holds. */
export function nodesOf(file: PdfFile): readonly Node[] {
  const nodes: Node[] = [];
  for (const kid of file.list(file.dictionary(file.catalog.get("StructTreeRoot")).get("K")))
    collect(file, kid, undefined, nodes);
  return nodes;
}

function collect(file: PdfFile, kid: Value, parent: Node | undefined, nodes: Node[]): Node {
  const entries = file.dictionary(kid);
  const node: Node = {
    object: objectOf(kid),
    type: file.name(entries.get("S")) ?? "",
    entries,
    parent,
    parentSaid: objectOf(entries.get("P")),
    children: [],
    holds: [],
  };
  nodes.push(node);
  parent?.children.push(node);
  for (const one of file.list(entries.get("K"))) {
    if (typeof one === "number") node.holds.push(`${objectOf(entries.get("Pg"))}/${one}`);
    else {
      const inner = file.dictionary(one);
      const type = file.name(inner.get("Type"));
      if (type === "MCR") node.holds.push(`${objectOf(inner.get("Pg"))}/${inner.get("MCID")}`);
      else if (type === "OBJR") node.holds.push(`${objectOf(inner.get("Obj"))}`);
      else node.holds.push(collect(file, one, node, nodes));
    }
  }
  return node;
}

/** The text of an element with all it holds, as one who cannot see the page gets to know it. */
export function textReader(file: PdfFile): (node: Node) => string {
  const texts = new Map<string, string>();
  for (const { number, page } of file.pages) {
    const named = file.dictionary(file.dictionary(page.get("Resources")).get("Font"));
    const fonts = new Map([...named].map(([name, font]) => [name, meaningsOf(file, file.dictionary(font))]));
    for (const drawn of contentOf(file, page).drawn) {
      if (!/^T[jJ]$/.test(drawn.operator)) continue;
      const key = `${number}/${drawn.marks[0]?.content}`;
      const shown = codesOf(drawn).map((code) => fonts.get(drawn.font)?.get(code) ?? "");
      texts.set(key, (texts.get(key) ?? "") + shown.join(""));
    }
  }
  const textOf = (node: Node): string =>
    node.holds.map((one) => (typeof one === "string" ? (texts.get(one) ?? "") : textOf(one))).join("");
  return textOf;
}
