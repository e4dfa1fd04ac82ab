// The line every page of a region's documents and site carries, unless a bureau publishes in earnest.
import type { DataOf } from "../records/field.ts";
import type { region } from "../records/kinds/region.ts";

export function noticeFor(place: Pick<DataOf<typeof region.fields>, "nature" | "sample">): string {
  if (place.sample === true) return "示例数据：地区、单位、项目和数字均为虚构";
  return place.nature === "演示" ? "据公开资料整理的演示，非官方发布" : "";
}
