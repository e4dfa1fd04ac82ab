// Which part of a Word file belongs to which: the relationships of the package and of its main part.
import type { WordPackage } from "./open-package.ts";
import { childrenOf, nameOf, parseXml } from "./xml.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: comments, styles, header. */
  readonly kind: string;
  /** The type in full: its beginning tells the strict form from the transitional. */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly part: string;
}

/** Of a part, or of the package when the name is empty. Relationships that cannot be read are none. */
export function relationsOf(from: WordPackage, part: string): readonly Relation[] {
  const text = from.text(relationsPart(part));
  const document = typeof text === "string" ? parseXml(text) : undefined;
  if (!document || typeof document === "function" || !document.documentElement) return [];
  return [...childrenOf(document.documentElement)]
    .filter((element) => nameOf(element) === "rel:Relationship" && element.getAttribute("TargetMode") !== "External")
    .map((element) => {
      const type = element.getAttribute("Type") ?? "";
      const target = element.getAttribute("Target") ?? "";
      return { id: element.getAttribute("Id") ?? "", kind: lastOf(type), type, part: resolved(target, part) };
    });
}

/** word/_rels/document.xml.rels for word/document.xml. */
export const relationsPart = (part: string): string => `${folderOf(part)}_rels/${lastOf(part)}.rels`;

/** word/ for word/document.xml. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A target is relative to its part's folder, or to the package when it begins with a slash. */
function resolved(target: string, part: string): string {
  const steps = target.startsWith("/") ? target.split("/") : `${folderOf(part)}${target}`.split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
