// The looks of the sheet 导入问题, added behind those the workbook has.
import type { ListLooks } from "./comment-list.ts";
import { appended, type Child, edited, type Root, rootOf } from "./comment-xml.ts";

const thin = (prefix: string): string =>
  ["left", "right", "top", "bottom"]
    .map((side) => `<${prefix}${side} style="thin"><${prefix}color rgb="FF7F7F7F"/></${prefix}${side}>`)
    .join("");

/** Undefined when the styles are not what a workbook has there. */
export function withListLooks(root: Root): { readonly text: string; readonly looks: ListLooks } | undefined {
  const { prefix } = root;
  // In the order the format has for the parts of a font.
  const font = (before: string, size: number, after: string): string =>
    `<${prefix}font>${before}<${prefix}sz val="${size}"/>${after}<${prefix}name val="宋体"/></${prefix}font>`;
  const [bold, underlined, blue] = [`<${prefix}b/>`, `<${prefix}u/>`, `<${prefix}color rgb="FF0563C1"/>`];
  const made = [font(bold, 16, ""), font("", 11, ""), font(bold, 11, ""), font(underlined, 11, blue)];
  const fonts = added(root, "fonts", "font", made);
  if (!fonts) return undefined;
  const fills = added(fonts.root, "fills", "fill", [
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FFDCE6F1"/></${prefix}patternFill></${prefix}fill>`,
  ]);
  const borders =
    fills &&
    added(fills.root, "borders", "border", [`<${prefix}border>${thin(prefix)}<${prefix}diagonal/></${prefix}border>`]);
  if (!borders) return undefined;
  const look = (at: number, fill: number, border: number, alignment: string): string =>
    `<${prefix}xf numFmtId="0" fontId="${fonts.first + at}" fillId="${fill}" borderId="${border}" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${prefix}alignment vertical="center" ${alignment}/></${prefix}xf>`;
  const formats = added(borders.root, "cellXfs", "xf", [
    look(0, 0, 0, 'horizontal="left"'),
    look(1, 0, 0, 'horizontal="left" wrapText="1"'),
    look(2, fills.first, borders.first, 'horizontal="center"'),
    look(1, 0, borders.first, 'wrapText="1"'),
    look(3, 0, borders.first, 'wrapText="1"'),
  ]);
  if (!formats) return undefined;
  const { first } = formats;
  const looks = { title: first, line: first + 1, head: first + 2, cell: first + 3, link: first + 4 };
  return { text: formats.root.text, looks };
}

/** A list of the styles with more in it, and the number of the first that was added. */
function added(root: Root, list: string, item: string, more: readonly string[]) {
  const child = root.children.find(({ name }) => name === list);
  if (!child) return undefined;
  const first = countOf(root, child, item);
  const longer = edited(root.text, [appended(root, child, more.join(""))]);
  const at = longer.indexOf(">", child.start);
  const tag = longer.slice(child.start, at + 1).replace(/(\scount\s*=\s*["'])\d*/, `$1${first + more.length}`);
  const next = rootOf(longer.slice(0, child.start) + tag + longer.slice(at + 1));
  return next && { root: next, first };
}

const countOf = ({ text, prefix }: Root, { open, end }: Child, item: string): number =>
  (text.slice(open, end).match(new RegExp(`<${prefix}${item}[\\s/>]`, "g")) ?? []).length;
