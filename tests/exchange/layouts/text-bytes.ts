// The first sheet of a plan as CSV in the encodings offices save it in, and as the web page that budget systems call .xls.
import type { SheetPlan } from "./sheet-plan.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "gbk";

export function csvBytes(sheet: SheetPlan, delimiter: string, encoding: Encoding): Uint8Array {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const lines = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, column) => quoted(row[column]?.text ?? "", delimiter)).join(delimiter),
  );
  return encoded(`${lines.join("\r\n")}\r\n`, encoding);
}

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "gbk") return gbk(text);
  if (encoding === "utf-16le") return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  return new Uint8Array(Buffer.from(encoding === "utf-8-bom" ? `\ufeff${text}` : text, "utf8"));
}

let table: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Node decodes GBK but does not encode it: the table is turned around. */
function gbk(text: string): Uint8Array {
  const bytes: number[] = [];
  table ??= gbkTable();
  for (const character of text) {
    const pair = table.get(character);
    if (pair) bytes.push(...pair);
    else if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0));
    else throw new Error(`${character} is not in GBK`);
  }
  return Uint8Array.from(bytes);
}

function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gbk");
  const pairs = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== "\ufffd" && !pairs.has(character)) pairs.set(character, [high, low]);
    }
  }
  return pairs;
}

/** Capital letters, no closing tags where HTML allows it, &nbsp; in blank cells: as such systems write it. */
export function htmlBytes(sheet: SheetPlan, encoding: Encoding): Uint8Array {
  const begins = new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(`${row},${column}`);
    }
  }
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((cells, row) => {
    const inside = Array.from({ length: width }, (_, column) => {
      const key = `${row},${column}`;
      if (covered.has(key)) return "";
      const merge = begins.get(key);
      const spans = merge ? ` COLSPAN=${merge.right - merge.left + 1} ROWSPAN="${merge.bottom - merge.top + 1}"` : "";
      return `<TD${spans}>${htmlText(cells[column]?.text ?? "")}</TD>\n`;
    });
    return `<TR>${inside.join("")}</TR>\n`;
  });
  const charset = encoding === "gbk" ? "gb2312" : "utf-8";
  const head = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=${charset}"><style>td{mso-number-format:"\\@";}</style></head>`;
  return encoded(`${head}<body><TABLE border=1>${rows.join("")}</TABLE></body></html>`, encoding);
}

const htmlText = (text: string): string =>
  text === ""
    ? "&nbsp;"
    : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");
