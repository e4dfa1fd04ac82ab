// No two regions share a 网址名: their pages would stand on one address.
import { region } from "../../records/kinds/region.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

export const addressNamesAreUnique = defineCheck({
  name: "address-names-are-unique",
  sentence: "各地区的网址名互不相同",
  why: "网址名是地区在网站上的文件夹，两个地区共用一个，页面会互相覆盖。",
  severity: "error",
  kind: region,
  examples: {
    good: {
      "明川市/地区.yaml": mingchuan,
      "明川新区/地区.yaml": mingchuan.replace("明川市", "明川新区").replace("mingchuan", "mingchuan-new"),
    },
    bad: {
      "明川市/地区.yaml": mingchuan,
      "明川新区/地区.yaml": mingchuan.replace("明川市", "明川新区"),
    },
  },
  *examine(record, records) {
    const owner = ownerOf(records).get(record.data.address);
    if (!owner || owner.place.file === record.place.file) return;
    yield {
      message: `网址名“${record.data.address}”已经给了${owner.title}`,
      place: placeOf(record as unknown as LiangjiRecord, ["address"]),
      hint: "请换一个网址名",
      related: [{ place: owner.place, message: "先用这个网址名的地区" }],
    };
  },
});

const ownerOf = oncePerRecords((records) => {
  const owners = new Map<string, LiangjiRecord>();
  for (const record of records.all) {
    const address = record.kind.name === region.name ? record.data.address : undefined;
    if (typeof address === "string" && !owners.has(address)) owners.set(address, record);
  }
  return owners;
});
