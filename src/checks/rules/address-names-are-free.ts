// No region takes a 网址名 that is a folder of the site itself: its pages would stand among styles, search and lists.
import { ownSiteFolders } from "../../base/own-site-folders.ts";
import { region } from "../../records/kinds/region.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

export const addressNamesAreFree = defineCheck({
  name: "address-names-are-free",
  sentence: "网址名不与网站自己的文件夹同名",
  why: "网址名是地区在网站上的文件夹；样式、搜索、数据、比较等由网站和门户自己用的文件夹，地区不能再用。",
  severity: "error",
  kind: region,
  examples: {
    good: { "明川市/地区.yaml": mingchuan },
    bad: { "明川市/地区.yaml": mingchuan.replace("mingchuan", "compare") },
  },
  *examine(record) {
    const { address } = record.data;
    if (!ownSiteFolders.has(address)) return;
    yield {
      message: `网址名“${address}”是网站自己用的文件夹`,
      place: placeOf(record, ["address"]),
      hint: `请换一个网址名，例如“${address}-1”；不能用的有：${[...ownSiteFolders].join("、")}`,
    };
  },
});
