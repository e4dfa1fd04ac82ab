// Which region and year an export is of: what was asked for, or what there is only one of.
import { meant } from "../../base/nearest.ts";
import { noticeFor } from "../../document/notice.ts";
import { region as regionKind } from "../../records/kinds/region.ts";
import type { Records } from "../../records/records.ts";
import { type KnownRegion, knownRegions, regionTyped, yearTyped } from "../known-regions.ts";

export interface ExportRegion extends KnownRegion {
  /** 示例数据 and the like; empty for a bureau's own. */
  readonly notice: string;
}

export interface Refusal {
  readonly refusal: string;
}

export function regionFor(asked: string | undefined, records: Records): ExportRegion | Refusal {
  const regions = knownRegions(records).toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
  const names = regions.map(({ name }) => name);
  if (asked === undefined) {
    const [only, ...others] = regions;
    if (!only) return { refusal: "还没有可以导出的记录。请先用 new 地区 新建地区。" };
    return others.length === 0
      ? noticed(only, records)
      : { refusal: `请用 --region 写明导出哪个地区：${names.join("、")}。` };
  }
  const found = regionTyped(asked, regions);
  if (found) return noticed(found, records);
  const near = meant(asked.normalize("NFC"), names);
  return { refusal: `没有“${asked}”这个地区。${near ?? `已有：${names.join("、")}。`}` };
}

function noticed(region: KnownRegion, records: Records): ExportRegion {
  const [described] = records.of(regionKind, { region: region.folder });
  return { ...region, notice: described ? noticeFor(described.data) : "" };
}

/** `anew`: a form may be for a year that has no records yet. */
export function yearFor(asked: string | undefined, { name, years }: ExportRegion, anew: boolean): string | Refusal {
  if (asked !== undefined) {
    const year = yearTyped(asked);
    if (year === undefined) return { refusal: `--year 要写四位年份，例如 2024；写的是“${asked}”。` };
    if (anew || years.includes(year)) return year;
    return { refusal: `${name}没有${year}年度的记录。${years.length === 0 ? "" : `已有：${years.join("、")}。`}` };
  }
  const [only, ...others] = years;
  if (only !== undefined && others.length === 0) return only;
  const known = years.length === 0 ? `${name}还没有分年度的记录` : `${name}有${years.join("、")}年度的记录`;
  return { refusal: `请用 --year 写明是哪个年度，例如 --year ${years.at(-1) ?? "2024"}；${known}。` };
}
