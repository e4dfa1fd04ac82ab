// Findings for a person: grouped by file, each with its line and a caret, what to do, and what it has to do with.
import { compareDiagnostics, type Diagnostic } from "../base/diagnostic.ts";
import { type Place, placeText } from "../base/place.ts";
import { countsText, severityWords } from "./finding-counts.ts";
import type { SourceLines } from "./source-lines.ts";

/** More than this many of one kind are counted, not listed. */
const listedPerCode = 20;

export async function findingsText(findings: readonly Diagnostic[], sources: SourceLines): Promise<string> {
  const listed = new Map<string, number>();
  const blocks: string[] = [];
  let file = "";
  for (const one of [...findings].sort(compareDiagnostics)) {
    const count = (listed.get(one.code) ?? 0) + 1;
    listed.set(one.code, count);
    if (count > listedPerCode) continue;
    if (one.place.file !== file) {
      file = one.place.file;
      blocks.push(file);
    }
    blocks.push(await findingText(one, sources));
  }
  for (const [code, count] of listed) {
    if (count > listedPerCode) blocks.push(`另有${count - listedPerCode}处同类问题没有列出 [${code}]`);
  }
  return [...blocks, countsText(findings)].join("\n\n");
}

async function findingText(one: Diagnostic, sources: SourceLines): Promise<string> {
  const lines = [`  ${position(one.place)}${severityWords[one.severity]}  ${one.message} [${one.code}]`];
  const source = one.place.line === undefined ? undefined : await sources.line(one.place.file, one.place.line);
  if (source !== undefined && source.trim() !== "") lines.push(...excerpt(source, one.place.column ?? 1));
  if (one.hint !== undefined) lines.push(`    怎么办：${one.hint}`);
  for (const related of one.related ?? []) lines.push(`    参见 ${placeText(related.place)}  ${related.message}`);
  return lines.join("\n");
}

function position({ line, column, cell }: Place): string {
  if (cell !== undefined) return `${cell}  `;
  if (line === undefined) return "";
  return column === undefined ? `第${line}行  ` : `第${line}行第${column}列  `;
}

const widest = 60;

/** The line, cut to a window around the column, and a caret below it that allows for wide characters. */
function excerpt(source: string, column: number): readonly string[] {
  const start = Math.max(0, Math.min(column - 1, source.length) - 30);
  const shown = source.slice(start, start + widest);
  const lead = start > 0 ? "…" : "";
  const before = shown.slice(0, column - 1 - start);
  const gap = [...`${lead}${before}`].map((character) => (isWide(character) ? "\u3000" : " ")).join("");
  return [`    │ ${lead}${shown}${start + widest < source.length ? "…" : ""}`, `    │ ${gap}^`];
}

const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character);
