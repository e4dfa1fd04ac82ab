// What reading and checking every region found: how much there is, and which regions have most to put right.
import { severityWords } from "../../base/diagnostic.ts";
import { countFindings, severities } from "../../report/finding-counts.ts";
import { counted, rightAligned } from "../../report/text-columns.ts";
import { visible } from "../../report/visible.ts";
import type { RegionOf } from "./read-regions.ts";

/** Regions named in the table. */
const mostNamed = 20;

export function recordsText(read: readonly RegionOf[]): string {
  const sum = (of: (one: RegionOf) => number): string => counted(read.reduce((total, one) => total + of(one), 0));
  const totals = `共读取${read.length}个地区的${sum(({ records }) => records)}条记录，其中评价（自评、抽评、绩效评价）${sum(({ evaluations }) => evaluations)}条；算出口径${sum(({ figures }) => figures)}个。`;
  return [...table(read), totals].join("\n");
}

/** Those with most errors first, then with most warnings. */
function table(read: readonly RegionOf[]): readonly string[] {
  const rows = read
    .map(({ region, findings }) => ({ region, counts: countFindings(findings) }))
    .filter(({ counts }) => severities.some((severity) => counts[severity] > 0))
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning);
  if (rows.length === 0) return [];
  const head = severities.map((severity) => rightAligned(severityWords[severity], 8)).join("");
  const lines = rows
    .slice(0, mostNamed)
    .map(
      ({ region, counts }) =>
        `${severities.map((severity) => rightAligned(counted(counts[severity]), 8)).join("")}  ${visible(region)}`,
    );
  const rest = rows.length <= mostNamed ? [] : [`其余${rows.length - mostNamed}个地区的问题少一些，没有列出。`];
  return [`${head}  地区`, ...lines, ...rest, ""];
}
