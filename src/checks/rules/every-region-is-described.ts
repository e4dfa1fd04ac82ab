// Every region's folder has one 地区 record, and only one.
import { region } from "../../records/kinds/region.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import { regionIsBroken, regionOf } from "../../standards/region-of.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const departments = { "明川市/部门.yaml": "名称: 明川市民政局\n" };

export const everyRegionIsDescribed = defineCheck({
  name: "every-region-is-described",
  sentence: "每个地区文件夹有一条地区记录，也只有一条",
  why: "名称、财政部门、发布性质都从地区记录取得；没有它，这个地区的文件和网页都做不出来。",
  severity: "error",
  examples: { good: { "明川市/地区.yaml": mingchuan, ...departments }, bad: departments },
  *examine(record, records) {
    const described = regionOf(record, records);
    if (described && record.kind.name === region.name && record !== (described as unknown as LiangjiRecord)) {
      yield {
        message: `“${record.region}”文件夹里有两条地区记录：“${described.title}”和“${record.title}”`,
        place: record.place,
        hint: "一个地区一个文件夹，请把其中一条移到它自己的文件夹",
        related: [{ place: described.place, message: "第一条在这里" }],
      };
    }
    if (described || regionIsBroken(record, records) || firstOfRegion(records).get(record.region) !== record) return;
    yield {
      message: `“${record.region}”文件夹里没有地区记录`,
      place: record.place,
      hint: `请新建“${record.region}/地区.yaml”，写明名称、网址名、财政部门和发布性质`,
    };
  },
});

/** The record that speaks for its folder when there is no 地区 record to do so. */
const firstOfRegion = oncePerRecords((records) => {
  const first = new Map<string, LiangjiRecord>();
  for (const record of records.all) if (!first.has(record.region)) first.set(record.region, record);
  return first;
});
