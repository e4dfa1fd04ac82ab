// The front matter of a summary's draft: what is known is filled in, what is decided at the end stands there as a comment.
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import type { Records, Scope } from "../records/records.ts";
import type { KnownRegion } from "./look-around.ts";
import { yamlText } from "./sample-value.ts";
import type { SummaryMaterial } from "./summary-material.ts";

/** What the overview of a year usually shows, in this order. */
const usualHighlights = [
  "绩效自评项目数",
  "项目执行率",
  "抽评项目数",
  "重点评价项目数",
  "抽评和重点评价资金总额",
  "整改完成率",
  "运行监控项目数",
  "事前评估项目数",
  "培训人次",
];
const mostHighlights = 6;

export function summaryHead(region: KnownRegion, year: string, material: SummaryMaterial): readonly string[] {
  const { title, issuer, date, highlights, source } = annualSummary.fields;
  const lines = [`${title.key}: ${yamlText(`${region.name}${year}年度预算绩效管理工作总结`)}`];
  if (region.bureau !== undefined) lines.push(`${issuer.key}: ${yamlText(region.bureau)}`);
  lines.push(`# ${date.key}: ${Number(year) + 1}-03-31  # 定稿时删去行首的“# ”，写成文日期`);
  const known = new Set(material.figures.filter(({ empty, table }) => !empty && !table).map(({ id }) => id));
  const shown = usualHighlights.filter((id) => known.has(id)).slice(0, mostHighlights);
  if (shown.length > 0)
    lines.push(`# ${highlights.key}: [${shown.join(", ")}]  # 网站年度首页突出显示的数，要用就删去行首的“# ”`);
  const scope = { region: region.folder, year };
  const sources = namesItsSources(material.records, scope) ? sourcesOf(material.records, scope) : "";
  if (sources !== "") lines.push(`${source.key}: ${yamlText(sources)}`);
  return lines;
}

/** A real place shown as 演示 names the source of each record of a year. */
function namesItsSources(records: Records, { region }: Scope): boolean {
  const [home] = records.of(regionKind, { region });
  return home?.data.nature === "演示" && home.data.sample !== true;
}

/** The documents that the year's records name as their sources, each once. */
function sourcesOf(records: Records, { region, year }: Scope): string {
  const sources = records.all
    .filter((record) => record.region === region && record.year === year)
    .flatMap(({ data }) => (typeof data.source === "string" ? (data.source.match(/《[^》]+》/g) ?? []) : []));
  return [...new Set(sources)].join("");
}
