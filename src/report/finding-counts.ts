// How many findings of each severity there are, in words and in numbers.
import { type Diagnostic, type Severity, severityWords } from "../base/diagnostic.ts";
import { counted } from "./text-columns.ts";

export const severities: readonly Severity[] = ["error", "warning", "note"];

export function countFindings(findings: readonly Pick<Diagnostic, "severity">[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const one of findings) counts[one.severity] += 1;
  return counts;
}

/** 10,000处：9,800个错误、200个提醒，涉及3个文件; of a single finding only what it is. */
export function countsText(findings: readonly Diagnostic[]): string {
  const counts = countFindings(findings);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counted(counts[severity])}个${severityWords[severity]}`);
  if (findings.length < 2) return parts[0] ?? "没有发现问题";
  const files = new Set(findings.map((one) => one.place.file)).size;
  return `${counted(findings.length)}处：${parts.join("、")}，涉及${counted(files)}个文件`;
}
