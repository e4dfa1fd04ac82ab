// How two states of one file differ, in a sentence, where the program can read them: words of Word files, cells of tables, lines of text.
import { columnLetters } from "../exchange/grid.ts";
import { readWorkbook } from "../exchange/workbook/read-workbook.ts";
import { readForeignDocument } from "../proof/read-foreign-document.ts";
import { decodeText } from "../reading/decode-text.ts";

/** Undefined when they cannot be read, or are no files of words. */
export async function whatDiffers(path: string, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  const [was, is] = [await wordsOf(path, before), await wordsOf(path, after)];
  if (was === undefined || is === undefined) return undefined;
  const first = [...was.keys(), ...is.keys()].find((place) => was.get(place) !== is.get(place));
  if (first === undefined) return "内容相同，文件被重新保存过，格式可能有变化";
  return `内容有改动，第一处在${first}：原为${quoted(was.get(first))}，现为${quoted(is.get(first))}`;
}

/** By where they stand. */
type Words = ReadonlyMap<string, string>;

async function wordsOf(path: string, bytes: Uint8Array): Promise<Words | undefined> {
  if (/\.docx$/i.test(path)) {
    const document = readForeignDocument(path, bytes).value;
    return document && new Map(document.prose.map(({ text }, index) => [`第${index + 1}段（表格一格算一段）`, text]));
  }
  if (/\.(?:xlsx|csv)$/i.test(path)) return cellsOf(path, bytes);
  if (!/\.(?:txt|json)$/i.test(path)) return undefined;
  const lines = decodeText(path, bytes).value?.replace(/\s+$/, "").split(/\r?\n/);
  return lines && new Map(lines.map((line, index) => [`第${index + 1}行`, line]));
}

async function cellsOf(path: string, bytes: Uint8Array): Promise<Words | undefined> {
  const { value: workbook } = await readWorkbook(path, bytes);
  if (workbook === undefined) return undefined;
  const cells = new Map<string, string>();
  for (const { name, rows } of workbook.sheets) {
    // The sheet of a CSV file is named after the file, which may have another name now.
    const sheet = /\.csv$/i.test(path) ? "" : `${name}!`;
    for (const [row, { cells: across }] of rows.entries()) {
      for (const [column, cell] of across.entries()) {
        if (cell !== undefined && cell.text !== "") cells.set(`${sheet}${columnLetters(column)}${row + 1}`, cell.text);
      }
    }
  }
  return cells;
}

const longest = 40;

function quoted(text: string | undefined): string {
  if (text === undefined) return "没有";
  return text.length > longest ? `“${[...text].slice(0, longest).join("")}…”` : `“${text}”`;
}
