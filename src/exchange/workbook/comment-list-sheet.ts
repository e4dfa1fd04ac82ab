// Puts the sheet 导入问题 first into somebody's workbook, or again where an earlier copy had it.
import { type ListLooks, listName, listRows, listSheet } from "./comment-list.ts";
import { declaration, relate, relationsOf, UnusualPart, type WorkbookPackage } from "./comment-package.ts";
import type { CellRemark } from "./comment-remark.ts";
import { rootOrThrow } from "./comment-sheet.ts";
import { attributeOf, type Edit, edited, escaped, withAttribute } from "./comment-xml.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The sheets in the order of their tabs; charts that fill a sheet have no cells and are left out. */
export function sheetParts(from: WorkbookPackage, workbook: string): readonly SheetPart[] {
  const related = new Map(relationsOf(from, workbook).map((one) => [one.id, one]));
  return sheetTags(from, workbook).flatMap((tag) => {
    const found = related.get(attributeOf(tag, ":id") ?? "");
    return found?.kind === "worksheet" ? [{ name: attributeOf(tag, "name") ?? "", part: found.part }] : [];
  });
}

function sheetTags(from: WorkbookPackage, workbook: string): readonly string[] {
  const root = rootOrThrow(from, workbook);
  const list = root.children.find(({ name }) => name === "sheets");
  if (!list) throw new UnusualPart(workbook);
  return root.text.slice(list.open, list.end).match(new RegExp(`<${root.prefix}sheet\\s[^>]*>`, "g")) ?? [];
}

export function putList(
  from: WorkbookPackage,
  workbook: string,
  remarks: readonly CellRemark[],
  looks: ListLooks,
): void {
  const sheets = sheetParts(from, workbook);
  const others = sheets.map(({ name }) => name).filter((name) => name !== listName);
  const known = sheets.find(({ name }) => name === listName)?.part;
  const part = known ?? from.freeName("xl/worksheets/sheet", ".xml");
  from.set(part, declaration + listSheet(listRows(remarks, others), looks, new Set(others)));
  if (known !== undefined) return;
  from.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  registerFirst(from, workbook, relate(from, workbook, `${relationships}/worksheet`, part));
}

/** Names of one sheet, and the sheet that is shown, are given by the number of the sheet: all move by one. */
function registerFirst(from: WorkbookPackage, workbook: string, id: string): void {
  const root = rootOrThrow(from, workbook);
  const { text, prefix, children } = root;
  const edits = children.flatMap(({ name, start, open, end }): readonly Edit[] => {
    const whole = text.slice(start, end);
    if (name === "definedNames") {
      const moved = whole.replace(
        /(\slocalSheetId\s*=\s*["'])(\d{1,6})/g,
        (_, before: string, at: string) => `${before}${Number(at) + 1}`,
      );
      return [{ start, end, text: moved }];
    }
    if (name === "bookViews") {
      const first = (tag: string): string => withAttribute(withAttribute(tag, "activeTab", "0"), "firstSheet", "0");
      return [{ start, end, text: whole.replace(/<[\w.-]*:?workbookView(?:\s[^>]*)?>/g, first) }];
    }
    if (name !== "sheets") return [];
    const numbers = sheetTags(from, workbook).map((tag) => Number(attributeOf(tag, "sheetId") ?? 0));
    const number = numbers.reduce((most, one) => Math.max(most, one), 0) + 1;
    const tag = `<${prefix}sheet name="${escaped(listName)}" sheetId="${number}" xmlns:r="${relationships}" r:id="${id}"/>`;
    return [{ start: open, end: open, text: tag }];
  });
  from.set(workbook, edited(text, edits));
}
