// The rules of PDF/UA-1 (ISO 14289-1, clause 7) that the structure tree and the marks in the content can break.

import { metadataOf } from "./archival-rules.ts";
import { contentOf, type Mark, paints } from "./content.ts";
import { isText, type PdfFile } from "./file.ts";
import { type Node, nodesOf, objectOf, rootOf } from "./tree.ts";
import { type Dictionary, readable, type Value } from "./values.ts";

export function structureProblems(file: PdfFile): readonly string[] {
  const root = file.dictionary(file.catalog.get("StructTreeRoot"));
  const nodes = nodesOf(file);
  return [
    ...nodes.flatMap((node) =>
      broken(node.parentSaid === (node.parent?.object ?? rootOf(file)), `7.1 parent of ${node.type}`),
    ),
    ...document(file),
    ...marks(file, nodes),
    ...owners(file, root, nodes),
    ...nodes.flatMap((node) => nesting(file, node)),
    ...headings(nodes),
    ...nodes.filter(({ type }) => type === "Table").flatMap((node) => regular(file, node)),
    ...links(file, nodes),
  ];
}

const broken = (holds: boolean, rule: string): readonly string[] => (holds ? [] : [rule]);

const contentsOf = ({ holds }: Node): readonly string[] => holds.filter((one) => typeof one === "string");

const document = (file: PdfFile): readonly string[] => [
  ...broken(file.dictionary(file.catalog.get("MarkInfo")).get("Marked") === true, "6.2 marked"),
  ...broken(file.dictionary(file.catalog.get("MarkInfo")).get("Suspects") !== true, "7.1 suspects"),
  ...broken(file.dictionary(file.catalog.get("ViewerPreferences")).get("DisplayDocTitle") === true, "7.1 title shown"),
  ...broken(
    isText(file.catalog.get("Lang")) && readable(file.catalog.get("Lang") as { stored: string }) === "zh-CN",
    "7.2 language",
  ),
  ...broken(/<pdfuaid:part>1</.test(metadataOf(file)), "5 claim"),
];

/** Whatever leaves a trace on paper is content of one element, or an artifact; never both, never neither. */
function marks(file: PdfFile, nodes: readonly Node[]): readonly string[] {
  const held = new Map<string, Node>();
  const problems: string[] = [];
  for (const node of nodes)
    for (const one of contentsOf(node)) {
      problems.push(...broken(!held.has(one), `7.1 ${one} is held twice`));
      held.set(one, node);
    }
  const met = new Set<string>();
  for (const { number, page } of file.pages) {
    let last: Mark | undefined;
    for (const { operator, marks: around } of contentOf(file, page).drawn) {
      if (!paints.has(operator)) continue;
      const [mark] = around;
      problems.push(...broken(around.length === 1, `7.1 ${operator} stands in ${around.length} marks`));
      if (mark === undefined || mark.tag === "Artifact") continue;
      const key = `${number}/${mark.content}`;
      problems.push(
        ...broken(held.get(key)?.type === mark.tag, `7.1 ${mark.tag} ${key} is held by ${held.get(key)?.type}`),
        ...broken(mark === last || !met.has(key), `7.1 ${key} stands twice`),
      );
      met.add(key);
      last = mark;
    }
  }
  const drawn = [...held.keys()].filter((key) => key.includes("/"));
  return [
    ...problems,
    ...broken(
      drawn.every((key) => met.has(key)),
      "7.1 an element holds what is not drawn",
    ),
  ];
}

/** From the page or annotation back to its element. */
function owners(file: PdfFile, root: Dictionary, nodes: readonly Node[]): readonly string[] {
  const numbers = file.list(file.dictionary(root.get("ParentTree")).get("Nums"));
  const byNumber = new Map<number, Value>();
  for (let index = 0; index < numbers.length; index += 2)
    byNumber.set(numbers[index] as number, numbers[index + 1] ?? null);
  const holders = new Map(nodes.flatMap((node) => contentsOf(node).map((one): [string, number] => [one, node.object])));
  const onPages = file.pages.flatMap(({ number, page }) => {
    const list = file.list(byNumber.get(page.get("StructParents") as number));
    return list.map((owner, content) => holders.get(`${number}/${content}`) === objectOf(owner));
  });
  const annotated = file.pages.flatMap(({ page }) =>
    file.list(page.get("Annots")).map((one) => {
      const owner = byNumber.get(file.dictionary(one).get("StructParent") as number);
      return holders.get(String(objectOf(one))) === objectOf(owner);
    }),
  );
  const contents = [...holders.keys()].filter((key) => key.includes("/")).length;
  return [
    ...broken([...onPages, ...annotated].every(Boolean), "14.7.4.4 the way back to an element"),
    ...broken(onPages.length === contents, "14.7.4.4 every content leads back"),
  ];
}

/** Type → what it may stand in, and what it may hold (7.2, 7.5, 7.6). */
const standsIn: Readonly<Record<string, RegExp>> = {
  TR: /^Table$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
  Caption: /^(Table|TOC|L|Figure)$/,
};
const mayHold: Readonly<Record<string, RegExp>> = {
  Table: /^(Caption )?(TR ?)*$/,
  TR: /^((TH|TD) ?)+$/,
  L: /^(LI ?)+$/,
  LI: /^(LBody ?)+$/,
  TOC: /^(Caption )?(TOCI ?)+$/,
};
const standard = /^(Document|P|H[1-6]|L|LI|LBody|BlockQuote|TOC|TOCI|Table|Caption|TR|TH|TD|Figure|Link)$/;

function nesting(file: PdfFile, { type, parent, children, entries, holds }: Node): readonly string[] {
  const kids = children.map((child) => child.type).join(" ");
  const alternative = file.resolve(entries.get("Alt"));
  const attributes = file.dictionary(entries.get("A"));
  return [
    ...broken(standard.test(type), `7.1 type ${type}`),
    ...broken(standsIn[type]?.test(parent?.type ?? "") ?? true, `7.2 ${type} in ${parent?.type}`),
    ...broken(mayHold[type]?.test(kids) ?? true, `7.2 ${type} holds ${kids}`),
    ...broken(
      mayHold[type] === undefined || holds.every((one) => typeof one !== "string"),
      `7.2 ${type} holds text itself`,
    ),
    ...broken(type !== "Figure" || (isText(alternative) && readable(alternative) !== ""), "7.3 a figure without words"),
    ...broken(type !== "Figure" || attributes.has("BBox"), "7.3 a figure without its box"),
    ...broken(type !== "TH" || /^(Column|Row)$/.test(file.name(attributes.get("Scope")) ?? ""), "7.5 scope of TH"),
    ...broken(!/^(P|H\d|TOCI|Link|Caption)$/.test(type) || holds.length > 0, `7.1 an empty ${type}`),
  ];
}

/** The first is H1, and none is more than one level below the one before. */
function headings(nodes: readonly Node[]): readonly string[] {
  const levels = nodes.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
  return levels.flatMap((level, index) =>
    broken(level <= (levels[index - 1] ?? 0) + 1, `7.4.2 H${level} at ${index + 1}`),
  );
}

function regular(file: PdfFile, table: Node): readonly string[] {
  const widths = table.children
    .filter(({ type }) => type === "TR")
    .map((row) => row.children.reduce((sum, cell) => sum + columnsOf(file, cell), 0));
  return broken(new Set(widths).size <= 1, `7.5 a table with rows of ${[...new Set(widths)].join(", ")} cells`);
}

function columnsOf(file: PdfFile, { entries }: Node): number {
  const columns = file.dictionary(entries.get("A")).get("ColSpan");
  return typeof columns === "number" ? columns : 1;
}

const links = (file: PdfFile, nodes: readonly Node[]): readonly string[] =>
  file.pages.flatMap(({ page }) => {
    const annotations = file.list(page.get("Annots"));
    return [
      ...broken(annotations.length === 0 || file.name(page.get("Tabs")) === "S", "7.18.3 order of tabs"),
      ...annotations.flatMap((one) => {
        const words = file.dictionary(one).get("Contents");
        const holder = nodes.find((node) => contentsOf(node).includes(String(objectOf(one))));
        return [
          ...broken(holder?.type === "Link", "7.18.5 a link outside an element"),
          ...broken(isText(words) && readable(words).trim() !== "", "7.18.5 a link without words"),
        ];
      }),
    ];
  });
