// An XLSX file from planned sheets, part by part, so that tests decide what the XML says and not the package that reads it.
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../../src/exchange/grid.ts";
import { isNumber, type PlannedCell, type SheetPlan } from "./sheet-plan.ts";

export interface XlsxManner {
  readonly date1904?: boolean;
  /** Other parts by path, or these instead of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xlsxBytes(sheets: readonly SheetPlan[], manner: XlsxManner = {}): Uint8Array {
  const shared = new Numbered();
  const formats = new Numbered();
  formats.of("General");
  const parts: Record<string, string | Uint8Array> = {};
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheetXml(sheet, shared, formats);
  }
  parts["[Content_Types].xml"] = contentTypes(sheets.length);
  parts["_rels/.rels"] = relations([["officeDocument", "xl/workbook.xml"]]);
  parts["xl/workbook.xml"] = workbookXml(sheets, manner.date1904 ?? false);
  parts["xl/_rels/workbook.xml.rels"] = relations([
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
  parts["xl/styles.xml"] = stylesXml(formats.all);
  parts["xl/sharedStrings.xml"] = `${head}<sst xmlns="${main}">${shared.all.join("")}</sst>`;
  return zipped({ ...parts, ...manner.parts });
}

/** Always the same bytes: one fixed time, one order. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { mtime: "2000-01-01T00:00:00", level: 1 });
}

/** Each text gets a number at its first use. */
class Numbered {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

function worksheetXml(sheet: SheetPlan, shared: Numbered, formats: Numbered): string {
  const rows = sheet.rows.map((cells, row) => {
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
    const inside = cells.map(
      (cell, column) => cell && cellXml(cell, `${columnLetters(column)}${row + 1}`, shared, formats),
    );
    return `<row r="${row + 1}"${hidden}>${inside.join("")}</row>`;
  });
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`,
  );
  const merged = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData>${merged}</worksheet>`;
}

function cellXml(
  { text, as, format, formula }: PlannedCell,
  name: string,
  shared: Numbered,
  formats: Numbered,
): string {
  const style = format === undefined ? "" : ` s="${formats.of(format)}"`;
  const function_ = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  const cell = (type: string, inside: string): string => `<c r="${name}"${style}${type}>${function_}${inside}</c>`;
  const kind = as ?? (isNumber(text) ? "number" : "text");
  if (kind === "blank") return cell("", "");
  if (kind === "number") return cell("", text === "" ? "" : `<v>${escaped(text)}</v>`);
  if (kind === "truth") return cell(' t="b"', `<v>${text}</v>`);
  if (kind === "error") return cell(' t="e"', `<v>${escaped(text)}</v>`);
  if (formula !== undefined) return cell(' t="str"', `<v>${escaped(text)}</v>`);
  if (kind === "inline") return cell(' t="inlineStr"', `<is>${textXml(text)}</is>`);
  const half = Math.ceil(text.length / 2);
  const runs =
    kind === "rich"
      ? `<r><rPr><b/></rPr>${textXml(text.slice(0, half))}</r><r>${textXml(text.slice(half))}</r><rPh sb="0" eb="1"><t>pīn</t></rPh>`
      : textXml(text);
  return cell(' t="s"', `<v>${shared.of(`<si>${runs}</si>`)}</v>`);
}

const textXml = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function workbookXml(sheets: readonly SheetPlan[], date1904: boolean): string {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ""}/>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "";
  return `${head}<workbook xmlns="${main}" xmlns:r="${relation}">${properties}<sheets>${list.join("")}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`);
  const looks = formats.map(
    (_, index) => `<xf numFmtId="${index === 0 ? 0 : 164 + index}" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${head}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join("")}</numFmts>` +
    `<cellXfs count="${looks.length}">${looks.join("")}</cellXfs></styleSheet>`
  );
}

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packageRelation}">${list
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function contentTypes(sheets: number): string {
  const prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const list = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ];
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${list.map(([part, type]) => `<Override PartName="${part}" ContentType="${prefix}.${type}+xml"/>`).join("")}</Types>`
  );
}
