// The bytes of a Word file with comments in it: the main part marked, the comments added, every other part as it was.
import type { Stretch } from "../../document/proofreading/prose.ts";
import { damaged, type Refusal } from "../refusals.ts";
import { markComments } from "./comment-marks.ts";
import { addComment, commentsPart, freeId, partDocument } from "./comments-part.ts";
import { folderOf, type Relation, relationsOf, relationsPart } from "./relations.ts";
import { withParts } from "./with-parts.ts";
import type { WordSource } from "./word-source.ts";
import { childrenOf, type Document, type Element, sibling } from "./xml.ts";

/** What a comment says, a paragraph a line, and the stretch of a paragraph of the prose it is about. */
export interface Comment extends Stretch {
  readonly paragraph: number;
  readonly lines: readonly string[];
}

/** Changes the document of the source, so that each source can be commented once. */
export function writeComments(source: WordSource, comments: readonly Comment[]): Uint8Array | Refusal {
  const main = source.document.documentElement;
  if (!main) return damaged;
  const related = relationsOf(source.package, source.mainPart);
  const part = commentsPart(source.package, source.mainPart, related, main);
  if (typeof part === "function") return part;
  const announced = announce(source, related, part.name);
  if (typeof announced === "function") return announced;

  const firstId = freeId(part.root, main);
  const numbered = comments
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
    .map((comment, index) => ({ ...comment, id: firstId + index }));
  for (const [paragraph, here] of Map.groupBy(numbered, (comment) => comment.paragraph)) {
    const element = source.paragraphs[paragraph];
    if (element) markComments(element, here);
  }
  for (const { id, lines } of numbered) addComment(part, id, lines);
  return withParts(
    source.package,
    new Map([...announced, [source.mainPart, source.document], [part.name, part.document]]),
  );
}

const namespace = "http://schemas.openxmlformats.org/package/2006";

/** The list of content types and the main part's relationships, as far as they do not name the part yet. */
function announce(
  { package: opened, mainPart }: WordSource,
  related: readonly Relation[],
  name: string,
): ReadonlyMap<string, Document> | Refusal {
  const changed = new Map<string, Document>();
  const contentTypes = partDocument(opened, "[Content_Types].xml", `<Types xmlns="${namespace}/content-types"/>`);
  if (typeof contentTypes === "function") return contentTypes;
  const types = contentTypes.documentElement;
  if (types && ![...childrenOf(types)].some((one) => one.getAttribute("PartName") === `/${name}`)) {
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    append(types, "Override", { PartName: `/${name}`, ContentType: type });
    changed.set("[Content_Types].xml", contentTypes);
  }
  if (related.some(({ part }) => part === name)) return changed;
  const relations = partDocument(
    opened,
    relationsPart(mainPart),
    `<Relationships xmlns="${namespace}/relationships"/>`,
  );
  if (typeof relations === "function") return relations;
  const type = relationsOf(opened, "").find(({ kind }) => kind === "officeDocument")?.type ?? "";
  if (relations.documentElement) {
    append(relations.documentElement, "Relationship", {
      Id: freeRelation(relations.documentElement),
      // The strict form of the format has types of its own.
      Type: type.replace(/officeDocument$/, "comments"),
      Target: name.slice(folderOf(mainPart).length),
    });
  }
  return changed.set(relationsPart(mainPart), relations);
}

function append(parent: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const made = sibling(parent, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.appendChild(made);
}

function freeRelation(relations: Element): string {
  const taken = new Set([...childrenOf(relations)].map((one) => one.getAttribute("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}
