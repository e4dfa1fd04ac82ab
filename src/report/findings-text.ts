// Findings for a person: grouped by file, each with its line and a caret, what to do, and what it has to do with.
import { compareDiagnostics, type Diagnostic, severityWords } from "../base/diagnostic.ts";
import { type Place, placeText } from "../base/place.ts";
import { excerpt } from "./excerpt.ts";
import { countsText } from "./finding-counts.ts";
import type { SourceLines } from "./source-lines.ts";
import { visible } from "./visible.ts";

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
      blocks.push(visible(file));
    }
    blocks.push(await findingText(one, sources));
  }
  for (const [code, count] of listed) {
    if (count > listedPerCode) blocks.push(`另有${count - listedPerCode}处同类问题没有列出 [${code}]`);
  }
  return [...blocks, countsText(findings)].join("\n\n");
}

async function findingText(one: Diagnostic, sources: SourceLines): Promise<string> {
  const lines = [`  ${position(one.place)}${severityWords[one.severity]}  ${visible(one.message)} [${one.code}]`];
  const source = one.place.line === undefined ? undefined : await sources.line(one.place.file, one.place.line);
  if (source !== undefined && source.trim() !== "") {
    lines.push(...excerpt(source, one.place.column ?? 1).map((text) => `    │ ${text}`));
  }
  if (one.hint !== undefined) lines.push(`    怎么办：${visible(one.hint)}`);
  for (const related of one.related ?? [])
    lines.push(`    参见 ${visible(`${placeText(related.place)}  ${related.message}`)}`);
  return lines.join("\n");
}

function position({ line, column, cell }: Place): string {
  if (cell !== undefined) return `${cell}  `;
  if (line === undefined) return "";
  return column === undefined ? `第${line}行  ` : `第${line}行第${column}列  `;
}
