// CSV by RFC 4180 to rows with their lines: quotes may hold commas, line ends and doubled quotes; LF alone ends a row too.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { byteOrderMark, originalText } from "./csv.ts";
import type { ReadRow, ReadTable } from "./records-from-tables.ts";

interface Line {
  readonly cells: readonly string[];
  readonly number: number;
}

/** A table by its head row; undefined with a finding when the text is no such table. */
export function readCsv(file: string, text: string): Outcome<ReadTable | undefined> {
  const { lines, open } = linesIn(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  if (open !== undefined) return outcome(undefined, [unclosed(file, open)]);
  const [head, ...body] = lines;
  if (head === undefined) return outcome(undefined, [noHead(file)]);
  const uneven = body.find(({ cells }) => cells.length !== head.cells.length);
  if (uneven) return outcome(undefined, [unevenRow(file, uneven, head.cells.length)]);
  const rows = body.map(({ cells, number }): ReadRow => {
    const named = cells.map((cell, index) => [head.cells[index] ?? "", originalText(cell)] as const);
    return { cells: new Map(named), place: { file, line: number } };
  });
  return outcome({ titles: head.cells, rows, place: { file, line: head.number } });
}

const cellEnd = /[",\r\n]/g;

/** `open`: the line of a quote that nothing closes. */
function linesIn(text: string): { readonly lines: readonly Line[]; readonly open?: number } {
  const lines: Line[] = [];
  let cells: string[] = [];
  let [at, line, start] = [0, 1, 1];
  while (at < text.length || cells.length > 0) {
    let cell = "";
    if (text[at] === '"') {
      const from = line;
      const end = endOfQuotes(text, at);
      if (end === undefined) return { lines, open: from };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = end + 1;
    } else {
      cellEnd.lastIndex = at;
      const end = cellEnd.exec(text)?.index ?? text.length;
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text[at] === ",") {
      at++;
      continue;
    }
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    lines.push({ cells, number: start });
    [cells, line] = [[], line + 1];
    start = line;
  }
  return { lines };
}

/** Where the quote stands that closes the one at `at`. */
function endOfQuotes(text: string, at: number): number | undefined {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] !== '"') return end;
  }
  return undefined;
}

const unclosed = (file: string, line: number): Diagnostic =>
  error("open-data/unclosed-quote", "这里的引号没有配对，后面的内容分不清是哪一栏", {
    place: { file, line },
    hint: "请补上引号；格里的引号要写两个",
  });

const noHead = (file: string): Diagnostic =>
  error("open-data/empty-table", "表是空的，连栏目名称也没有", { place: { file }, hint: "请重新下载这个文件" });

const unevenRow = (file: string, { cells, number }: Line, expected: number): Diagnostic =>
  error("open-data/uneven-row", `这一行有${cells.length}格，表头有${expected}格`, {
    place: { file, line: number },
    hint: "格里有逗号的，整格要用引号括起来",
  });
