// The parts of an XLSX file, to be looked at and changed one by one; those nobody touches stay byte for byte.
import { unzipEntry } from "../../base/unzip-entry.ts";
import { zipWhole } from "../../base/zip-files.ts";
import { listZip, type ZipEntry } from "../../base/zip-listing.ts";
import { attributeOf, escaped } from "./comment-xml.ts";

/** Said by a part that is not what a workbook has there; the copy is then made anew from the values. */
export class UnusualPart extends Error {}

export interface Relation {
  readonly id: string;
  /** comments, worksheet: the last word of its type. */
  readonly kind: string;
  /** The name of the part it leads to. */
  readonly part: string;
}

const contentTypes = "[Content_Types].xml";
const sheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const largestPart = 512 * 1024 * 1024;

export class WorkbookPackage {
  readonly #bytes: Uint8Array;
  readonly #entries: readonly ZipEntry[];
  readonly #changed = new Map<string, Uint8Array | undefined>();

  constructor(bytes: Uint8Array) {
    const entries = listZip(bytes);
    if (typeof entries === "string") throw new UnusualPart(entries);
    this.#bytes = bytes;
    this.#entries = entries.filter(({ isFolder }) => !isFolder);
  }

  /** The text of a part; undefined when there is none. */
  text(name: string): string | undefined {
    const bytes = this.#changed.has(name) ? this.#changed.get(name) : this.#unzipped(name);
    if (bytes === undefined) return undefined;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new UnusualPart(name);
    }
  }

  set(name: string, text: string): void {
    this.#changed.set(name, new TextEncoder().encode(text));
  }

  remove(name: string): void {
    this.#changed.set(name, undefined);
  }

  /** A name such as xl/comments7.xml that no part has yet. */
  freeName(before: string, after: string): string {
    const taken = new Set([...this.#entries.map(({ name }) => name), ...this.#changed.keys()].map(inLower));
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (!taken.has(inLower(name))) return name;
    }
  }

  /** Says what kind of part one is. */
  declare(part: string, type: string): void {
    this.#declare(`Override PartName="/${escaped(part)}" ContentType="${type}"`);
  }

  /** Says what all parts with an ending are, unless that is said already. */
  declareEnding(ending: string, type: string): void {
    if (new RegExp(`Extension\\s*=\\s*["']${ending}["']`, "i").test(this.text(contentTypes) ?? "")) return;
    this.#declare(`Default Extension="${ending}" ContentType="${type}"`);
  }

  /** A copy that is handed on runs nothing; with macros it could not be called .xlsx either. */
  withoutMacros(workbook: string): void {
    const types = this.text(contentTypes) ?? "";
    const plain = types.replace(/application\/[\w.+-]*(?:macroEnabled|template)\.main\+xml/g, sheetMain);
    const macros = this.#entries.filter(({ name }) => /vbaProject|vbaData/i.test(name)).map(({ name }) => name);
    if (plain === types && macros.length === 0) return;
    this.set(contentTypes, plain.replace(/<(?:[\w.-]+:)?Override\s[^>]*vba(?:Project|Data)[^>]*>/gi, ""));
    const related = relationsPart(workbook);
    const relations = this.text(related) ?? "";
    this.set(related, relations.replace(/<(?:[\w.-]+:)?Relationship\s[^>]*vbaProject[^>]*>/gi, ""));
    for (const name of macros) this.remove(name);
  }

  #declare(words: string): void {
    const text = this.text(contentTypes) ?? "";
    const [end, prefix = ""] = /<\/([\w.-]+:)?Types\s*>\s*$/.exec(text) ?? [];
    if (end === undefined) throw new UnusualPart(contentTypes);
    this.set(contentTypes, `${text.slice(0, text.length - end.length)}<${prefix}${words}/>${end}`);
  }

  zipped(): Uint8Array {
    const added = [...this.#changed.keys()].filter((name) => !this.#entries.some((one) => one.name === name));
    const names = [...this.#entries.map(({ name }) => name), ...added];
    return zipWhole(
      names.flatMap((name) => {
        const bytes = this.#changed.has(name) ? this.#changed.get(name) : this.#unzipped(name);
        return bytes === undefined ? [] : [{ name, bytes }];
      }),
    );
  }

  #unzipped(name: string): Uint8Array | undefined {
    const entry = this.#entries.find((one) => one.name === name);
    if (entry === undefined) return undefined;
    const bytes = entry.size > largestPart ? undefined : unzipEntry(this.#bytes, entry);
    if (bytes === undefined) throw new UnusualPart(name);
    return bytes;
  }
}

const inLower = (name: string): string => name.toLowerCase();

/** Of a part, or of the whole file when the name is empty. */
export function relationsOf(from: WorkbookPackage, part: string): readonly Relation[] {
  const tags = from.text(relationsPart(part))?.match(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g) ?? [];
  return tags
    .filter((tag) => attributeOf(tag, "TargetMode") !== "External")
    .map((tag) => ({
      id: attributeOf(tag, "Id") ?? "",
      kind: lastOf(attributeOf(tag, "Type") ?? ""),
      part: resolved(attributeOf(tag, "Target") ?? "", part),
    }));
}

/** Adds a relation and says by which id the part can name it. */
export function relate(from: WorkbookPackage, part: string, type: string, target: string): string {
  const name = relationsPart(part);
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const text = (from.text(name) ?? `${declaration}${empty}`).replace(
    /<((?:[\w.-]+:)?Relationships)([^>]*)\/>/,
    "<$1$2></$1>",
  );
  const [end, prefix = ""] = /<\/([\w.-]+:)?Relationships\s*>\s*$/.exec(text) ?? [];
  if (end === undefined) throw new UnusualPart(name);
  const taken = new Set([...text.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const relation = `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="/${escaped(target)}"/>`;
  from.set(name, text.slice(0, text.length - end.length) + relation + end);
  return `rId${number}`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** xl/_rels/workbook.xml.rels for xl/workbook.xml. */
const relationsPart = (part: string): string => `${folderOf(part)}_rels/${lastOf(part)}.rels`;
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);
const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A target is relative to its part's folder, or to the package when it begins with a slash. */
function resolved(target: string, part: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folderOf(part) + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
