// CSV and its relatives with tabs or semicolons to a sheet: every cell is text, as it stands.
import { detectDelimiter, parseCsv } from "hucre";
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { originalText } from "../../open-data/csv.ts";
import { cellPlace } from "../grid.ts";
import type { RawSheet } from "./read-sheet.ts";

/** Undefined when nothing separates cells in any line: then it is no table. */
export function readDelimited(file: string, text: string): Outcome<RawSheet | undefined> {
  // Excel itself says so in a first line that is no data.
  const said = /^sep=(.)\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? detectDelimiter(body);
  if (!body.includes(delimiter)) return outcome(undefined);
  const rows = parseCsv(body, { delimiter }).map((row) =>
    row.map((value) => (typeof value === "string" ? originalText(value) : value)),
  );
  const name = sheetName(file);
  const sheet = { name, hidden: false, rows, merges: [], hiddenRows: new Set<number>(), detail: () => undefined };
  return outcome(sheet, openQuote(file, name, body, rows));
}

/** The file without folders and ending, as Excel names the sheet of a CSV file. */
export const sheetName = (file: string): string => {
  const base = /[^/\\]*$/.exec(file)?.[0] ?? "";
  return base.replace(/(?<=.)\.[^.]*$/, "") || "表";
};

/** A quote that nothing closes takes everything after it into one cell. */
function openQuote(
  file: string,
  sheet: string,
  text: string,
  rows: readonly (readonly unknown[])[],
): readonly Diagnostic[] {
  const last = rows.at(-1)?.at(-1);
  const isOpen = typeof last === "string" && last.includes("\n") && (text.split('"').length - 1) % 2 === 1;
  if (!isOpen) return [];
  const place = cellPlace(file, sheet, rows.length - 1, (rows.at(-1)?.length ?? 1) - 1);
  const hint = "请补上引号；格里的引号要写两个；或在 Excel 里打开，另存为 .xlsx";
  return [error("exchange/unclosed-quote", "这里的引号没有配对，后面的内容分不清是哪一栏", { place, hint })];
}
