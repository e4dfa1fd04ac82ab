// Where a text stops being YAML, said of the slip that caused it rather than of the line where the parser noticed.
import { type Document, visit, type YAMLError } from "yaml";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { lineSlip } from "./line-slips.ts";
import { depthOffset, tooDeep } from "./too-deep.ts";
import { fullWidthColonColumn, tightColonColumn, wordYamlError } from "./yaml-errors.ts";

export function syntaxError(
  file: string,
  text: string,
  document: Document.Parsed,
  { code, pos: [noticed] }: YAMLError,
  placeAt: (offset: number) => Place,
): Diagnostic {
  const noticedAt = placeAt(noticed);
  // Where the parser ran out of room depends on the machine; where the nesting passes the limit does not.
  if (code === "RESOURCE_EXHAUSTION") return tooDeep(placeAt(depthOffset(text)));
  const lines = text.split("\n");
  // The parser notices a wrong colon one line late, or at the line itself.
  for (const number of [noticedAt.line ?? 1, (noticedAt.line ?? 1) - 1]) {
    const found = wrongColon(lines[number - 1] ?? "", { file, line: number, column: 1 });
    if (found) return found;
  }
  const opened = openedBefore(document, text, noticed);
  if (opened !== undefined) {
    return error("reading/unclosed", `这里的${openings[text.charAt(opened)]}没有配对`, {
      place: placeAt(opened),
      hint: "请在值的末尾补上另一半；方括号、花括号里的内容最好写在一行",
    });
  }
  const slip = lineSlip(lines, noticedAt.line ?? 1);
  if (slip) {
    const { line, column, message, hint } = slip;
    return error("reading/yaml", message, { place: { file, line, column }, hint });
  }
  const { message, hint } = wordYamlError(code);
  return error("reading/yaml", message, { place: noticedAt, hint });
}

/** A colon that is full-width, or has no space after it, in text meant as “键: 值” that starts at a place. */
export function wrongColon(text: string, at: Place): Diagnostic | undefined {
  const before = (at.column ?? 1) - 1;
  const wide = fullWidthColonColumn(text);
  if (wide !== undefined) return fullWidthColon({ ...at, column: before + wide });
  const tight = tightColonColumn(text);
  if (tight === undefined) return undefined;
  const place = { ...at, column: before + tight };
  const wideBlank = /[\u00a0\u3000]/.test(text.charAt(tight));
  const message = wideBlank ? "冒号后不是半角空格" : "冒号后少一个空格";
  const hint = wideBlank ? "请把冒号后的全角空格换成半角空格" : "请在冒号后加一个空格";
  return error("reading/tight-colon", message, { place, hint });
}

export const fullWidthColon = (place: Place): Diagnostic =>
  error("reading/full-width-colon", "键后用了全角冒号“：”", { place, hint: "请改成半角冒号加一个空格“: ”" });

const openings: Readonly<Record<string, string>> = { '"': "双引号", "'": "单引号", "[": "方括号", "{": "花括号" };

const closings: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** Whether a value starts with a bracket or quote and does not end with its other half. */
const isOpen = (source: string): boolean => {
  const closing = closings[source.charAt(0)];
  return closing !== undefined && (source.length === 1 || !source.endsWith(closing));
};

/** Where the bracket or quote stands that was still open when the parser gave up. */
function openedBefore(document: Document.Parsed, text: string, noticed: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Node(_, { range }) {
      if (range && range[1] === noticed && isOpen(text.slice(range[0], range[1]))) opened = range[0];
    },
  });
  return opened;
}
