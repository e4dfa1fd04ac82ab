// How many findings of each severity there are, in words and in numbers.
import { type Diagnostic, type Severity, severityWords } from "../base/diagnostic.ts";

export function countFindings(findings: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const one of findings) counts[one.severity] += 1;
  return counts;
}

/** 2个错误，1个提醒 */
export function countsText(findings: readonly Diagnostic[]): string {
  const counts = countFindings(findings);
  const parts = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]}个${severityWords[severity]}`);
  return parts.length === 0 ? "没有发现问题" : parts.join("，");
}
