// Slips that can be told from the line itself when the parser gives up near it: what is wrong there, and what to do.

export interface LineSlip {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** What matches up to the slip, whose column follows; the first that fits is said. */
const slips: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [/^[ \t]*(?=[\u00a0\u3000])/, "行首用了全角空格缩进", "请改用半角空格缩进，每层两个空格"],
  [/^ *(?:- )?[^\s:]+: +(?=- )/, "“-”和键写在了同一行", "列表的每一项另起一行，以“- ”开头；只有一个值时去掉“-”"],
  [/^ *(?:- )?[^\s:]+: +(?=[|>][-+]? +[^ #])/, "“|”“>”后面还有文字", "“|”单独留在冒号后面，正文从下一行缩进开始"],
  [/^ *(?:- )?[^\s:]+: +(?=!)/, "值以“!”开头，被当作标签", "请用引号把整个值括起来"],
  [/^ *(?:- )?[^\s:]+: +(?="[^"]*"[^\s,}\]])/, "引号后面还有文字", "请把整个值放进一对引号里，或去掉引号"],
  [/^ *(?:- )?[^\s:]+: +(?='[^']*'[^\s',}\]])/, "引号后面还有文字", "请把整个值放进一对引号里，或去掉引号"],
];

/** A slip in the line where the parser stopped, or in how that line and the next stand to each other. */
export function lineSlip(lines: readonly string[], number: number): LineSlip | undefined {
  const line = lines[number - 1] ?? "";
  for (const [pattern, message, hint] of slips) {
    const met = pattern.exec(line);
    if (met) return { line: number, column: met[0].length + 1, message, hint };
  }
  return directive(lines) ?? mixture(lines, number) ?? deeperLine(lines, number);
}

/** `%…` before the first record. */
function directive(lines: readonly string[]): LineSlip | undefined {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (!lines[first]?.startsWith("%")) return undefined;
  const hint = "请删去这一行";
  return { line: first + 1, column: 1, message: "以“%”开头的一行不是“键: 值”", hint };
}

/** `- ` and `键: 值` at the left margin of one file. */
function mixture(lines: readonly string[], number: number): LineSlip | undefined {
  const dashed = lines.some((line) => line.startsWith("- "));
  const keyed = lines.some((line) => /^[^\s#-][^:]*:(?: |$)/.test(line));
  if (!dashed || !keyed) return undefined;
  const hint = "一个文件写几条记录时，每条的第一栏以“- ”开头，其余各栏缩进两个空格";
  return { line: number, column: 1, message: "有的栏目在列表里，有的不在", hint };
}

const pair = /^( *)(- )?[^\s:#-][^:]*:(?: |$)/;

/** `键: 值` that starts further right (or left) than the one above it, which has a value and so can have nothing below it. */
function deeperLine(lines: readonly string[], number: number): LineSlip | undefined {
  for (const below of [number, number - 1]) {
    const [above, here] = [pair.exec(lines[below - 1] ?? ""), pair.exec(lines[below] ?? "")];
    if (!above || !here || here[2] !== undefined) continue;
    const margin = (above[1]?.length ?? 0) + (above[2]?.length ?? 0);
    const indent = here[1]?.length ?? 0;
    if (indent === margin || indent === 0) continue;
    const hint = "同一条记录的各栏请从同一列开始；下级栏目的上一行，冒号后面不写值";
    return { line: below + 1, column: indent + 1, message: "缩进与上一行对不齐", hint };
  }
  return undefined;
}
