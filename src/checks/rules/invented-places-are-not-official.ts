// An invented place is never published as 正式.
import { region } from "../../records/kinds/region.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";

const exampleWith = (nature: string) => ({
  "明川市/地区.yaml": `名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: ${nature}\n示例数据: 是\n`,
});

export const inventedPlacesAreNotOfficial = defineCheck({
  name: "invented-places-are-not-official",
  sentence: "虚构的示例地区不以正式名义发布",
  why: "“正式”会去掉页面和文件上的演示标记，虚构的数据就可能被当作政府公开的信息。",
  severity: "error",
  kind: region,
  examples: { good: exampleWith("演示"), bad: exampleWith("正式") },
  *examine(record) {
    if (record.data.sample !== true || record.data.nature !== "正式") return;
    yield {
      message: `${record.title}标为示例数据，发布性质却是“正式”`,
      place: placeOf(record, ["nature"]),
      hint: "示例地区请写“发布性质: 演示”；真实地区请去掉“示例数据: 是”",
      related: [{ place: placeOf(record, ["sample"]), message: "示例数据写在这里" }],
    };
  },
});
