// Invented data does not name a public document as its source.
import { placeOf } from "../../records/record.ts";
import { regionOf } from "../../standards/region-of.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const exampleWith = (source: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `指标: 自评项目数\n数值: 126个\n来源: ${source}\n`,
});

/** A book title, a document number or an address: what a reader would go and look for. */
const publicDocument = /《|〔\d{4}〕|\[(?:19|20)\d{2}\]\d+号|https?:|www\.|\.gov\.cn/i;
const admitted = /示例|虚构/;

export const inventedDataCitesNoPublicDocument = defineCheck({
  name: "invented-data-cites-no-public-document",
  sentence: "虚构的数据不引公开文件作来源",
  why: "虚构的数挂上文件名、文号或网址，就像是那份文件里的数。示例自己的虚构文件，来源里写明“示例”或“虚构”即可。",
  severity: "error",
  examples: {
    good: exampleWith("明川市财政局绩效科（示例）"),
    bad: exampleWith("《2023年度湖州市本级预算绩效管理情况》"),
  },
  *examine(record, records) {
    const source = record.data.source;
    if (regionOf(record, records)?.data.sample !== true || typeof source !== "string") return;
    if (!publicDocument.test(source) || admitted.test(source)) return;
    yield {
      message: `${record.region}是虚构的示例地区，来源却引用了“${source}”`,
      place: placeOf(record, ["source"]),
      hint: "请去掉文件名、文号和网址；引的是示例里的虚构文件时，请写明“（示例）”",
    };
  },
});
