// Other findings about a line that holds something private quote neither the line nor the thing.
import type { Diagnostic } from "../base/diagnostic.ts";
import { hushed } from "./gate-finding.ts";

export function hushFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const lineOf = ({ place }: Diagnostic): string => `${place.file}\n${place.line ?? ""}`;
  const silent = new Set(findings.filter(({ unquoted }) => unquoted === true).map(lineOf));
  if (silent.size === 0) return findings;
  return findings.map((one): Diagnostic => {
    if (one.unquoted || !silent.has(lineOf(one))) return one;
    const hint = one.hint === undefined ? {} : { hint: hushed(one.hint) };
    return { ...one, message: hushed(one.message), ...hint, unquoted: true };
  });
}
