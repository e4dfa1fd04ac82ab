// One sheet of somebody's workbook with notes and colours at its cells; its rows stay letter for letter.
import { emptyBoxes, withBoxes } from "./comment-boxes.ts";
import { colourEdits, type Looks } from "./comment-colours.ts";
import { emptyNotes, withNotes } from "./comment-notes.ts";
import { tailOrder } from "./comment-order.ts";
import { declaration, relate, relationsOf, UnusualPart, type WorkbookPackage } from "./comment-package.ts";
import type { CellNote } from "./comment-remark.ts";
import { type Edit, edited, insertion, type Root, rootOf, withAttribute } from "./comment-xml.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Earlier notes and colours of ours go, whether there are new ones or not. */
export function commentSheet(from: WorkbookPackage, part: string, notes: readonly CellNote[], looks: Looks): void {
  const root = rootOrThrow(from, part);
  const related = relationsOf(from, part);
  const notesPart = related.find(({ kind }) => kind === "comments")?.part;
  const edits: Edit[] = [...colourEdits(root, notes, looks), ...unselected(root)];
  if (notes.length > 0 || notesPart !== undefined) {
    const boxesPart = related.find(({ kind, id }) => kind === "vmlDrawing" && id === drawingOf(root))?.part;
    const { gone, added } = writeNotes(from, part, notesPart, notes);
    const link = writeBoxes(from, part, boxesPart, added, gone);
    const { prefix } = root;
    const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${link}"/>`;
    if (link !== undefined) edits.push(insertion(root, tailOrder, "legacyDrawing", element));
  }
  from.set(part, edited(root.text, edits));
}

export function rootOrThrow(from: WorkbookPackage, part: string): Root {
  const text = from.text(part);
  const root = text === undefined ? undefined : rootOf(text);
  if (!root) throw new UnusualPart(part);
  return root;
}

function writeNotes(from: WorkbookPackage, sheet: string, known: string | undefined, notes: readonly CellNote[]) {
  const part = known ?? from.freeName("xl/comments", ".xml");
  const root = rootOf(from.text(part) ?? `${declaration}${emptyNotes}`);
  const made = root && withNotes(root, notes);
  if (!made) throw new UnusualPart(part);
  from.set(part, made.text);
  if (known === undefined) {
    relate(from, sheet, `${relationships}/comments`, part);
    from.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  }
  return made;
}

/** The id by which the sheet has to name its drawing; undefined where it does already. */
function writeBoxes(
  from: WorkbookPackage,
  sheet: string,
  known: string | undefined,
  added: readonly CellNote[],
  gone: readonly string[],
): string | undefined {
  const part = known ?? from.freeName("xl/drawings/vmlDrawing", ".vml");
  const made = withBoxes(known === undefined ? emptyBoxes : (from.text(known) ?? ""), added, gone);
  if (made === undefined) throw new UnusualPart(part);
  from.set(part, made);
  if (known !== undefined) return undefined;
  from.declareEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  return relate(from, sheet, `${relationships}/vmlDrawing`, part);
}

function drawingOf({ text, children }: Root): string | undefined {
  const element = children.find(({ name }) => name === "legacyDrawing");
  return element && /:id\s*=\s*["']([^"']*)["']/.exec(text.slice(element.start, element.open))?.[1];
}

/** Two selected sheets would both take what is typed into one. */
function unselected({ text, children }: Root): readonly Edit[] {
  const views = children.find(({ name }) => name === "sheetViews");
  if (!views) return [];
  const shown = text.slice(views.start, views.end);
  const single = shown.replace(/<[\w.-]*:?sheetView\s[^>]*>/g, (tag) =>
    /\stabSelected\s*=/.test(tag) ? withAttribute(tag, "tabSelected", "0") : tag,
  );
  return [{ start: views.start, end: views.end, text: single }];
}
