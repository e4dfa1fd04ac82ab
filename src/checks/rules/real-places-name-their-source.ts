// In a real place shown as 演示, every record of a year names its source.
import { placeOf } from "../../records/record.ts";
import { regionOf } from "../../standards/region-of.ts";
import { defineCheck } from "../check.ts";
import { huzhou } from "../example-region.ts";

const base = { "湖州市本级/地区.yaml": huzhou, "湖州市本级/部门.yaml": "名称: 湖州市商务局\n" };
const evaluation = `编号: hz-2023-02
名称: 市电子商务专项资金
类型: 财政重点评价
对象: 政策
主管部门: 湖州市商务局
等次: 良
`;

export const realPlacesNameTheirSource = defineCheck({
  name: "real-places-name-their-source",
  sentence: "真实地区的演示数据逐条注明来源",
  why: "演示里的真实地区只能写公开资料里有的事实；没有来源的一条，读者无法分辨是事实还是编造。",
  severity: "error",
  examples: {
    good: { ...base, "湖州市本级/2023/绩效评价.yaml": `${evaluation}来源: 2023年度湖州市本级预算绩效管理情况\n` },
    bad: { ...base, "湖州市本级/2023/绩效评价.yaml": evaluation },
  },
  *examine(record, records) {
    const home = regionOf(record, records);
    if (home?.data.nature !== "演示" || home.data.sample === true) return;
    if (record.year === undefined || record.data.source !== undefined) return;
    yield {
      message: `${record.kind.name}“${record.title}”没有注明来源，${home.title}是真实地区的演示`,
      place: record.place,
      hint: "请加一行“来源: 出自哪份公开资料”；没有公开来源的，不要写进真实地区",
      related: [{ place: placeOf(home, ["nature"]), message: "发布性质写在这里" }],
    };
  },
});
