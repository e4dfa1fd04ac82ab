// Findings for a person: grouped by file, each with its line and a caret, what to do, and what it has to do with; of many, a choice and a table.
import { compareDiagnostics, type Diagnostic, severityWords } from "../base/diagnostic.ts";
import { type Place, placeText } from "../base/place.ts";
import { excerpt } from "./excerpt.ts";
import { countsText } from "./finding-counts.ts";
import { listedFindings } from "./listed-findings.ts";
import { sameKindTable } from "./same-kind-table.ts";
import type { SourceLines } from "./source-lines.ts";
import { counted, fitting } from "./text-columns.ts";
import { visible } from "./visible.ts";

/** Columns: three lines of a terminal. A message is longer only when a value in it is. */
const longestText = 300;
const mostRelated = 5;

export async function findingsText(findings: readonly Diagnostic[], sources: SourceLines): Promise<string> {
  const sorted = [...findings].sort(compareDiagnostics);
  const listed = listedFindings(sorted);
  const blocks: string[] = [];
  for (const [file, here] of Map.groupBy(listed, (one) => one.place.file)) {
    blocks.push(visible(file));
    for (const one of here) blocks.push(await findingText(one, sources));
  }
  return [...blocks, ...summary(sorted, listed.length), countsText(findings)].join("\n\n");
}

/** What was not told in full, by kind, and where it stands. */
function summary(findings: readonly Diagnostic[], listed: number): readonly string[] {
  if (listed === findings.length) return [];
  return [
    `同类问题（上面只列出${counted(listed)}处，其余${counted(findings.length - listed)}处没有逐条列出）`,
    sameKindTable(findings).join("\n"),
    "先改数量多的：同类问题往往是同一个原因，改好后再检查一次。\n全部问题见 npm run liangji -- check --format json，或生成后成果文件夹里的 findings.json。",
  ];
}

async function findingText(one: Diagnostic, sources: SourceLines): Promise<string> {
  const message = fitting(visible(one.message), longestText);
  const lines = [`  ${position(one.place)}${severityWords[one.severity]}  ${message} [${one.code}]`];
  const silent = one.unquoted === true || one.place.line === undefined;
  const source = silent ? undefined : await sources.line(one.place.file, one.place.line);
  if (source !== undefined && source.trim() !== "") {
    lines.push(...excerpt(source, one.place.column ?? 1).map((text) => `    │ ${text}`));
  }
  if (one.hint !== undefined) lines.push(`    怎么办：${fitting(visible(one.hint), longestText)}`);
  const related = one.related ?? [];
  for (const { place, message } of related.slice(0, mostRelated))
    lines.push(`    参见 ${visible(placeText(place))}  ${fitting(visible(message), longestText)}`);
  if (related.length > mostRelated) lines.push(`    参见的共有${counted(related.length)}处，这里列出${mostRelated}处`);
  return lines.join("\n");
}

function position({ line, column, cell }: Place): string {
  if (cell !== undefined) return `${cell}  `;
  if (line === undefined) return "";
  return column === undefined ? `第${line}行  ` : `第${line}行第${column}列  `;
}
