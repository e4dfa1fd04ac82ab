// Bytes to a workbook, whatever kind of file they came in and whatever it is called.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import { decodeText } from "../../reading/decode-text.ts";
import type { Workbook } from "../grid.ts";
import { readDelimited, sheetName } from "./read-delimited.ts";
import { fileKind } from "./read-file-kind.ts";
import { readHtml } from "./read-html.ts";
import { readOds } from "./read-ods.ts";
import { noSheets, noTable, type Refusal } from "./read-refusals.ts";
import { type RawSheet, readSheet } from "./read-sheet.ts";
import { readXls } from "./read-xls.ts";
import { readXlsb } from "./read-xlsb.ts";
import { readXlsx } from "./read-xlsx.ts";

/** XLSX, XLS, XLSB, ODS, CSV or a web page; undefined with a finding for anything else. `file` is for places only. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Outcome<Workbook | undefined>> {
  const findings = new Findings();
  const raw = findings.take(await rawSheets(file, bytes));
  if (raw === undefined) return outcome(undefined, findings.all);
  if (raw.length === 0) return outcome(undefined, [...findings.all, noSheets(file)]);
  const sheets = raw.map((one) => findings.take(readSheet(file, one)));
  return outcome({ file, sheets }, findings.all);
}

type Raw = Outcome<readonly RawSheet[] | undefined>;

async function rawSheets(file: string, bytes: Uint8Array): Promise<Raw> {
  const found = fileKind(file, bytes);
  if (typeof found === "function") return refused(file, found);
  if (found.kind === "text") return textSheets(file, bytes);
  if (found.kind === "xls") return answer(file, await readXls(bytes, found.stream));
  if (found.kind === "xlsx") return answer(file, await readXlsx(bytes, found.entries));
  return found.kind === "ods" ? readOds(file, bytes, found.entries) : readXlsb(file, bytes, found.entries);
}

const answer = (file: string, found: readonly RawSheet[] | Refusal): Raw =>
  typeof found === "function" ? refused(file, found) : outcome(found);

const refused = (file: string, refusal: Refusal): Raw => outcome(undefined, [refusal(file)]);

function textSheets(file: string, bytes: Uint8Array): Raw {
  const { value: text, diagnostics } = decodeText(file, bytes);
  if (text === undefined) return outcome(undefined, unreadable(file, bytes, diagnostics));
  // Excel writes CSV as GBK in China; that is no reason to save it anew.
  const said = diagnostics.filter(({ code }) => code !== "reading/encoding");
  const page = readHtml(sheetName(file), text);
  if (typeof page === "function") return refused(file, page);
  if (page !== undefined) return outcome([page], said);
  const { value: sheet, diagnostics: found } = readDelimited(file, text);
  return sheet === undefined ? refused(file, noTable) : outcome([sheet], [...said, ...found]);
}

/** Bytes that are no text are no damaged text either. */
const unreadable = (file: string, bytes: Uint8Array, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  bytes.includes(0) ? [noTable(file)] : diagnostics;
