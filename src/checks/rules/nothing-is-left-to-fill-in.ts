// No placeholder of a form (待填) stands in a record that is meant to be used.
import type { Place } from "../../base/place.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

/** What a skeleton writes where a person is to write; the brackets may have been lost on the way. */
const placeholder = "待填";

const exampleWith = (unit: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/部门.yaml": "名称: 明川市民政局\n",
  "明川市/2023/项目.yaml": `编号: mz-01
名称: 老年食堂运营补助
主管部门: 明川市民政局
实施单位: ${unit}
`,
});

export const nothingIsLeftToFillIn = defineCheck({
  name: "nothing-is-left-to-fill-in",
  sentence: "记录里没有留着“待填”",
  why: "样表里的“（待填）”是留给填写的人的；忘了改，就会原样印在文件和网页上。",
  severity: "error",
  examples: { good: exampleWith("明川市养老服务中心"), bad: exampleWith("（待填）") },
  *examine(record) {
    for (const { key, place } of leftIn(record.entry.map, "")) {
      yield {
        message: `“${key}”还是“待填”`,
        place,
        hint: "请改成实际内容；选填的栏目暂时没有内容的，整行删去",
      };
    }
  },
});

function* leftIn(node: YamlNode, key: string): Iterable<{ readonly key: string; readonly place: Place }> {
  switch (node.type) {
    case "scalar":
      if (node.text.includes(placeholder)) yield { key, place: node.place };
      return;
    case "list":
      for (const item of node.items) yield* leftIn(item, key);
      return;
    case "map":
      for (const entry of node.entries) yield* leftIn(entry.value, entry.key);
  }
}
