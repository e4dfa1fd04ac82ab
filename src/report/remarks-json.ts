// Remarks on a document as JSON, for other programs: the shape is a contract (see README).
import type { Diagnostic } from "../base/diagnostic.ts";
import { countFindings } from "./finding-counts.ts";
import type { LocatedRemark } from "./located-remark.ts";

export interface RemarksReport {
  readonly file: string;
  /** The region and year of the records; absent when the text was read against itself alone. */
  readonly records?: { readonly region: string; readonly year: string } | undefined;
  /** 目录, 页眉、页脚 */
  readonly leftOut: readonly string[];
  /** About the file as a whole. */
  readonly found: readonly Diagnostic[];
  readonly remarks: readonly LocatedRemark[];
}

export function remarksJson({ file, records, leftOut, found, remarks }: RemarksReport): string {
  const ofFile = found.map(({ code, severity, message, place, hint, related }) => ({
    code,
    severity,
    message,
    ...place,
    hint,
    related: related?.map(flat),
  }));
  const inText = remarks.map(({ code, severity, message, text, start, end, hint, related, heading: _, ...place }) => ({
    code,
    severity,
    message,
    file,
    ...place,
    start,
    end,
    quote: text.slice(start, end),
    hint,
    related: related?.map(flat),
  }));
  const report = {
    findings: [...ofFile, ...inText],
    counts: countFindings([...found, ...remarks]),
    records: records && { region: records.region, year: records.year },
    leftOut,
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

const flat = ({ place, message }: NonNullable<Diagnostic["related"]>[number]): object => ({ message, ...place });
