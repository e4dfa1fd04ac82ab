// Which region and year an export is of: what was asked for, or what there is only one of.
import { meant } from "../../base/nearest.ts";
import { noticeFor } from "../../document/notice.ts";
import { region as regionKind } from "../../records/kinds/region.ts";
import { asKind, type Records } from "../../records/records.ts";

export interface ExportRegion {
  readonly folder: string;
  readonly name: string;
  /** 示例数据 and the like; empty for a bureau's own. */
  readonly notice: string;
}

export interface Refusal {
  readonly refusal: string;
}

export function regionFor(asked: string | undefined, records: Records): ExportRegion | Refusal {
  const regions = [...new Set(records.all.map(({ region }) => region))].sort().map((one) => described(one, records));
  const names = regions.map(({ name }) => name);
  if (asked === undefined) {
    const [only, ...others] = regions;
    if (!only) return { refusal: "还没有可以导出的记录。请先用 new 地区 新建地区。" };
    return others.length === 0 ? only : { refusal: `请用 --region 写明导出哪个地区：${names.join("、")}。` };
  }
  const wanted = asked.normalize("NFC");
  const found = regions.find(({ folder, name }) => folder === wanted || name === wanted);
  return found ?? { refusal: `没有“${asked}”这个地区。${meant(wanted, names) ?? `已有：${names.join("、")}。`}` };
}

function described(folder: string, records: Records): ExportRegion {
  const [home] = records.named(regionKind.name, { region: folder });
  const data = home && asKind(home, regionKind)?.data;
  return data ? { folder, name: data.name, notice: noticeFor(data) } : { folder, name: folder, notice: "" };
}

/** `anew`: a form may be for a year that has no records yet. */
export function yearFor(
  asked: string | undefined,
  { folder, name }: ExportRegion,
  records: Records,
  anew: boolean,
): string | Refusal {
  const years = [...new Set(records.all.flatMap((one) => (one.region === folder ? (one.year ?? []) : [])))].sort();
  if (asked !== undefined) {
    const year = asked.normalize("NFKC").replace(/年度?$/, "");
    if (!/^(19|20)\d{2}$/.test(year)) return { refusal: `--year 要写四位年份，例如 2024；写的是“${asked}”。` };
    if (anew || years.includes(year)) return year;
    return { refusal: `${name}没有${year}年度的记录。${years.length === 0 ? "" : `已有：${years.join("、")}。`}` };
  }
  const [only, ...others] = years;
  if (only !== undefined && others.length === 0) return only;
  const known = years.length === 0 ? `${name}还没有分年度的记录` : `${name}有${years.join("、")}年度的记录`;
  return { refusal: `请用 --year 写明是哪个年度，例如 --year ${years.at(-1) ?? "2024"}；${known}。` };
}
