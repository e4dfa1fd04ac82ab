// What the text of a file refers to, in the order in which the docx package numbers it: an empty file's references, and those of this one.
import { type Edge, edgeName } from "./edges.ts";
import { escaped } from "./xml-text.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const theme = "theme/theme1.xml";
const edge = /^(?:header|footer)1\.xml$/;

export interface Referred {
  readonly edges: readonly Edge[];
  /** Addresses by the ids of the links to them. */
  readonly links: ReadonlyMap<string, string>;
  /** Names of pictures. */
  readonly images: readonly string[];
}

export interface Relationships {
  readonly text: string;
  /** By the name of the picture, the number of its reference. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** `empty`: those of a file with one header and one footer. */
export function relationships(empty: string, { edges, links, images }: Referred): Relationships {
  const written: string[] = [];
  const numbers = new Map<string, number>();
  const add = (rest: string, id = String(written.length + 1)): number =>
    written.push(`<Relationship Id="rId${id}" ${rest}/>`);
  for (const [, rest = "", target = ""] of empty.matchAll(/<Relationship Id="[^"]*" ([^>]*Target="([^"]*)")\/>/g)) {
    if (edge.test(target)) continue;
    if (target === theme) for (const one of edges) add(`Type="${office}/${one.kind}" Target="${edgeName(one)}"`);
    if (target === "fontTable.xml") {
      for (const [id, url] of links)
        add(`Type="${office}/hyperlink" Target="${escaped(url)}" TargetMode="External"`, id);
      for (const name of images) numbers.set(name, add(`Type="${office}/image" Target="media/${name}"`));
    }
    add(rest);
  }
  return { text: `${empty.slice(0, empty.indexOf("<Relationship "))}${written.join("")}</Relationships>`, numbers };
}

/** What each part is: `empty` is that of a file with one header and one footer, which come last. */
export function contentTypes(empty: string, edges: readonly Edge[]): string {
  const from = empty.lastIndexOf("<Override", empty.indexOf("/word/header1.xml"));
  const added = edges.map(
    (one) =>
      `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${one.kind}+xml" PartName="/word/${edgeName(one)}"/>`,
  );
  return `${empty.slice(0, from)}${added.join("")}</Types>`;
}
