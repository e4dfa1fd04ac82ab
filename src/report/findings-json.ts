// Findings as JSON, for other programs: the shape is a contract (see README).
import { compareDiagnostics, type Diagnostic } from "../base/diagnostic.ts";
import { countFindings } from "./finding-counts.ts";

export function findingsJson(findings: readonly Diagnostic[]): string {
  const report = {
    findings: [...findings].sort(compareDiagnostics).map(({ code, severity, message, place, hint, related }) => ({
      code,
      severity,
      message,
      ...place,
      hint,
      related: related?.map((one) => ({ message: one.message, ...one.place })),
    })),
    counts: countFindings(findings),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
