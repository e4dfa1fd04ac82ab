// What is 依申请公开 or 不予公开 says on what ground.
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (disclosure: string) => ({
  ...withProject,
  "明川市/2023/结果应用.yaml": `编号: yy-01
来源: {文件: 审计报告}
方式: 移送
说明: 采购程序不规范的问题移送财政监督机构核查
公开: {${disclosure}}
`,
});

export const withheldRecordsStateTheirBasis = defineCheck({
  name: "withheld-records-state-their-basis",
  sentence: "不主动公开的记录写明依据",
  why: "以公开为常态、不公开为例外：除《政府信息公开条例》第十四条、第十五条、第十六条规定的以外，都应当公开。不主动公开的，要说得出是哪一条。",
  severity: "warning",
  examples: {
    good: exampleWith("属性: 不予公开, 依据: 《政府信息公开条例》第十六条"),
    bad: exampleWith("属性: 不予公开"),
  },
  *examine(record) {
    const { disclosure } = record.data as {
      readonly disclosure?: { readonly attribute?: string; readonly basis?: string };
    };
    const { attribute, basis } = disclosure ?? {};
    if (attribute === undefined || attribute === "主动公开" || basis !== undefined) return;
    yield {
      message: `${record.kind.name}“${record.title}”写了${attribute}，没有写依据`,
      place: placeOf(record, ["disclosure", "attribute"]),
      hint: "请在“公开”里写“依据”，如：《政府信息公开条例》第十六条；没有依据的，改为主动公开",
    };
  },
});
