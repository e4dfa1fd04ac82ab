// 部门预算绩效管理情况说明: what 市商务局 says of its 2024 beside its 决算, worked out by hand.
import { expect, it } from "vitest";
import { documents, linesUnder, outlineOf } from "./shipped-reports.ts";

const titled = (title: string) => {
  const found = documents.find((document) => document.title === title);
  if (!found) throw new Error(`no document “${title}”`);
  return found;
};
const statement = titled("明川市商务局2024年度预算绩效管理情况说明");

it("has the parts departments publish, as far as there is something to say", () => {
  expect(outlineOf(statement)).toEqual([
    "一、预算绩效管理工作开展情况",
    "二、项目绩效自评结果",
    "三、财政抽评和财政评价结果",
    "四、问题整改情况",
    "五、结果应用情况",
  ]);
  expect([statement.issuer, statement.profile]).toEqual(["明川市商务局", "ordinary"]);
  // 市科技局 was not spot-checked in 2023, and evaluated one of its projects itself.
  expect(outlineOf(titled("明川市科学技术局2023年度预算绩效管理情况说明"))).toEqual([
    "一、预算绩效管理工作开展情况",
    "二、项目绩效自评结果",
    "三、部门评价结果",
  ]);
});

it("adds up its projects: 1300 + 480, 1170 + 249.6 of them spent, 8 + 6 targets", () => {
  expect(linesUnder(statement, "一、预算绩效管理工作开展情况")).toEqual([
    "2024年度，明川市商务局纳入绩效管理的项目2个，全年预算1780.00万元，全年执行1419.60万元，预算执行率79.8%。编报总体绩效目标的项目2个，设置绩效指标14条。年度执行中开展绩效运行监控的项目2个，其中出现红灯、黄灯预警的1个。",
    "年度终了，开展绩效自评的项目2个，涉及资金1780.00万元。接受财政抽评的项目1个。接受财政部门组织的绩效评价1项。",
  ]);
});

it("says how its own evaluations came out, and gives each project a summary", () => {
  const lines = linesUnder(statement, "二、项目绩效自评结果");
  // (97.38 + 63.06) ÷ 2.
  expect(lines.slice(0, 5)).toEqual([
    "2个自评项目平均得分80.22分，等次分布为：优1个、中1个。各项目自评结果见下表。",
    "项目支出绩效自评结果",
    "序｜项目｜预算数｜执行数｜执行率｜得分｜等次",
    "1｜商贸流通发展专项资金｜1300.00万元｜1170.00万元｜90.00%｜97.38｜优",
    "2｜跨境电商公共服务平台建设｜480.00万元｜249.60万元｜52.00%｜63.06｜中",
  ]);
  expect(lines[6]).toBe(
    "（二）跨境电商公共服务平台建设自评综述。全年预算数480.00万元，执行数249.60万元，预算执行率52.00%，自评得分63.06分，自评等次为中。建成5个功能模块，平台年底上线试运行；入驻企业、交易额与目标差距较大，建设资金近半没有支出。",
  );
});

it("shows what the bureau found, and what of it is put right", () => {
  expect(linesUnder(statement, "三、财政抽评和财政评价结果")).toEqual([
    "财政部门抽评本部门项目1个，结果见下表。",
    "财政抽评结果",
    "序｜项目｜涉及资金｜自评得分｜抽评得分｜等次",
    "1｜跨境电商公共服务平台建设｜480.00万元｜63.06｜52.8｜差",
    "财政部门对本部门的项目、政策或整体支出组织绩效评价1项，结果见下表。",
    "财政评价结果",
    "序｜名称｜类型｜涉及资金｜得分｜等次",
    "1｜商贸流通发展专项资金｜财政重点评价｜1300.00万元｜86.24｜良",
  ]);
  expect(linesUnder(statement, "四、问题整改情况")[0]).toBe(
    "由本部门负责整改的问题5条，已完成整改1条，整改完成率20%，正在整改或尚未整改的4条。具体情况见下表。",
  );
});

it("keeps to itself what was handed to others: 移送 is not among the uses", () => {
  const uses = linesUnder(statement, "五、结果应用情况").slice(3);
  expect(uses.map((line) => line.split("｜")[1])).toEqual(["取消", "纳入考核", "调整政策"]);
});
