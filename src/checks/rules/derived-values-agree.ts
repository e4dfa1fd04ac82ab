// A field that follows from others (执行率, 灯, 核减资金 …) says, where it was written, what it follows to.
import { placeOf, writtenAt } from "../../records/record.ts";
import { derivationsOf } from "../../standards/all-derivations.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

/** Looked at by checks of their own, with more to say. */
const elsewhere: readonly string[] = ["score", "grade"];

const exampleWith = (rate: string) => ({
  ...withProject,
  "明川市/2023/运行监控.yaml": `编号: jk-01
项目: mz-01
时点: 2023年7月
预算数: 1200.00万元
执行数: 700.00万元
序时进度: 58.33%
执行率: ${rate}
灯: 绿
`,
});

export const derivedValuesAgree = defineCheck({
  name: "derived-values-agree",
  sentence: "登记的执行率、序时进度、预警灯、核减资金、逾期与算出的一致",
  why: "这些数由别的栏目和评分规则推算得出，可以不填；填了就要与推算的一致，按写明的小数位允许四舍五入。预警灯按本地区的预警规则，取资金和各项指标中最差的：比率类指标直接与目标值比，其余按序时进度折算。",
  severity: "error",
  examples: { good: exampleWith("58.33%"), bad: exampleWith("58.34%") },
  *examine(record, records, rulebook) {
    for (const { kind, field, derive, agrees } of derivationsOf(record.kind.name)) {
      const written = record.data[field];
      if (written === undefined || record.derived?.has(field) || elsewhere.includes(field)) continue;
      const derived = derive(record, records, rulebook);
      if (!derived || agrees(written, derived.value)) continue;
      const key = kind.fields[field]?.key ?? field;
      const { because, text, rule } = derived;
      yield {
        message: `“${key}”登记为“${writtenAt(record, [field]) ?? ""}”，算出来是“${text}”（${because}）`,
        place: placeOf(record, [field]),
        hint: `请核对“${key}”和推算它的各栏；也可以不填“${key}”，由程序推算`,
        related: rule ? [{ place: rule.place, message: rule.title }] : [],
      };
    }
  },
});
