// What follows a poor result or a red light, and how a 整改 runs its course.
import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/checks/check.ts";
import { finishedRectificationsAreProved } from "../../../src/checks/rules/finished-rectifications-are-proved.ts";
import { poorResultsArePutRightAndUsed } from "../../../src/checks/rules/poor-results-are-put-right-and-used.ts";
import { rectificationStepsAreInOrder } from "../../../src/checks/rules/rectification-steps-are-in-order.ts";
import { redLightsAreFollowedUp } from "../../../src/checks/rules/red-lights-are-followed-up.ts";
import { unfinishedRectificationsAreNotOverdue } from "../../../src/checks/rules/unfinished-rectifications-are-not-overdue.ts";
import { unfinishedRectificationsNeedALedgerDate } from "../../../src/checks/rules/unfinished-rectifications-need-a-ledger-date.ts";
import { warningLightsHaveReasonsAndMeasures } from "../../../src/checks/rules/warning-lights-have-reasons-and-measures.ts";
import { checkContent } from "../check-content.ts";
import { type LoopContent, list, loopContent } from "../loop-content.ts";

const found = async (check: Check, content: LoopContent) =>
  (await checkContent(loopContent(content), [check])).findings.filter((one) => one.code === `checks/${check.name}`);
const said = async (check: Check, content: LoopContent) => (await found(check, content)).map((one) => one.message);

const rectification = (code: string, source: string, more = "", due = "2024-06-30") =>
  `编号: ${code}, 来源: {${source}}, 问题: 凭证不全, 责任单位: 民政局, 时限: ${due}${more && `, ${more}`}`;

describe("a poor result", () => {
  const poor = ["编号: c1, 项目: p1, 等次: 中", "编号: c2, 项目: p1, 等次: 较差", "编号: c3, 项目: p1, 等次: 良"];
  const other = rectification("g9", "文件: 审计报告");
  const used = (code: string, source: string) => `编号: ${code}, 来源: {${source}}`;
  const check = (records: LoopContent["records"], more: LoopContent = {}) =>
    said(poorResultsArePutRightAndUsed, { records: { 绩效抽评: poor, ...records }, ...more });

  test("names only what is missing, in the printed word, at the grade", async () => {
    const records = { 整改: [rectification("g1", "绩效抽评: c1")], 结果应用: [used("y1", "绩效抽评: c2")] };
    const findings = await found(poorResultsArePutRightAndUsed, { records: { 绩效抽评: poor, ...records } });
    expect(findings.map((one) => [one.message, one.place.line, one.place.column])).toEqual([
      ["绩效抽评“项目1”的等次为“中”，没有登记结果应用", 1, 24],
      ["绩效抽评“项目1”的等次为“较差”，没有登记整改", 2, 24],
    ]);
  });

  test("asks for no ledger that the year does not keep", async () => {
    expect(await check({})).toEqual([]);
    expect(await check({ 整改: [other] })).toEqual([
      "绩效抽评“项目1”的等次为“中”，没有登记整改",
      "绩效抽评“项目1”的等次为“较差”，没有登记整改",
    ]);
  });

  test("is silent while a 整改 cannot be read", async () => {
    expect(await check({ 整改: [other, "编号: g1, 来源: {绩效抽评: c1}"] })).toEqual([]);
  });

  test("may be put right in the folder of a later year", async () => {
    const files = {
      "2024/整改.yaml": list([rectification("g1", "绩效抽评: c1"), rectification("g2", "绩效抽评: c2")]),
    };
    expect(await check({ 整改: [other] }, { files })).toEqual([]);
  });

  test("of an evaluation may follow from its score alone", async () => {
    const evaluated = "编号: e1, 名称: 养老政策, 类型: 财政重点评价, 对象: 政策, 主管部门: 民政局, 得分: 77.99";
    expect(await said(poorResultsArePutRightAndUsed, { records: { 绩效评价: [evaluated], 整改: [other] } })).toEqual([
      "绩效评价“养老政策”的等次为“中”，没有登记整改",
    ]);
  });
});

describe("an overdue 整改", () => {
  const check = (more: string, asOf = "2024-08-31") =>
    said(unfinishedRectificationsAreNotOverdue, {
      region: `台账日期: ${asOf}\n`,
      records: { 整改: [rectification("g1", "文件: 审计报告", more)] },
    });

  test("says how many days have passed, and whether a reminder went out", async () => {
    // July has 31 days, so do those of August.
    expect(await check("状态: 整改中")).toEqual([
      "整改g1的时限是2024年6月30日，到台账日期2024年8月31日已超过62天，还没有完成，也没有提醒函",
    ]);
    expect(await check("状态: 整改中, 提醒函: [{文号: 明财绩函〔2024〕3号, 日期: 2024-07-05}]")).toEqual([
      "整改g1的时限是2024年6月30日，到台账日期2024年8月31日已超过62天，还没有完成",
    ]);
  });

  test("is one only after its day, and only while it is not done", async () => {
    expect(await check("状态: 整改中", "2024-06-30")).toEqual([]);
    expect(await check("状态: 整改中", "2024-07-01")).toHaveLength(1);
    expect(await check("状态: 已整改, 完成日期: 2024-08-01")).toEqual([]);
    expect(await check("状态: 已整改")).toEqual([]);
  });

  test("cannot be told without the day the records stand at, which is said once for the region", async () => {
    const open = [rectification("g1", "文件: 报告", "状态: 整改中"), rectification("g2", "文件: 报告", "状态: 未整改")];
    const notes = (region: string, records: readonly string[]) =>
      said(unfinishedRectificationsNeedALedgerDate, { region, records: { 整改: records } });
    expect(await notes("", open)).toEqual(["明川市有2条整改没有完成，没有台账日期，无法判断是否逾期"]);
    expect(await notes("台账日期: 2024-08-31\n", open)).toEqual([]);
    expect(await notes("", [rectification("g1", "文件: 报告", "完成日期: 2024-06-01")])).toEqual([]);
  });
});

describe("a finished 整改", () => {
  const done = (code: string, more = "佐证: 清单") =>
    rectification(code, "文件: 报告", `状态: 已整改, 完成日期: 2024-06-01${more && `, ${more}`}`);
  const check = (...maps: readonly string[]) => said(finishedRectificationsAreProved, { records: { 整改: maps } });

  test("has a day and, where most of them have it, its proof", async () => {
    expect(await check(done("g1"), done("g2"), rectification("g3", "文件: 报告", "状态: 已整改"))).toEqual([
      "整改g3的状态是已整改，没有填写完成日期和佐证",
    ]);
    expect(await check(done("g1"), done("g2", ""), rectification("g3", "文件: 报告", "状态: 已整改"))).toEqual([
      "整改g3的状态是已整改，没有填写完成日期",
    ]);
  });

  test("is not called unfinished", async () => {
    expect(await check(rectification("g1", "文件: 报告", "状态: 整改中, 完成日期: 2024-06-01"))).toEqual([
      "整改g1填了完成日期2024年6月1日，状态却是整改中",
    ]);
    expect(await check(rectification("g1", "文件: 报告", "完成日期: 2024-06-01"))).toEqual([]);
  });
});

describe("the days of a 整改", () => {
  const check = (more: string, source = "文件: 报告") =>
    said(rectificationStepsAreInOrder, {
      records: {
        整改: [rectification("g1", source, more)],
        绩效评价: ["编号: e1, 名称: 养老政策, 类型: 财政重点评价, 对象: 政策, 主管部门: 民政局, 报告日期: 2024-07-12"],
      },
    });

  test("follow one another; two steps may be of one day", async () => {
    const steps = (second: string) =>
      `进展: [{日期: 2024-05-10, 内容: 自查}, {日期: ${second}, 内容: 补齐}], 完成日期: 2024-06-20`;
    expect(await check(steps("2024-05-10"))).toEqual([]);
    expect(await check(steps("2024-05-09"))).toEqual(["第2条进展是2024年5月9日，早于第1条进展2024年5月10日"]);
    expect(await check(steps("2024-06-21"))).toEqual(["第2条进展是2024年6月21日，晚于完成日期2024年6月20日"]);
  });

  test("have the reminder after the deadline and before the end", async () => {
    const letter = (day: string) => `提醒函: [{文号: 明财绩函〔2024〕3号, 日期: ${day}}], 完成日期: 2024-07-20`;
    expect(await check(letter("2024-07-05"))).toEqual([]);
    expect(await check(letter("2024-06-05"))).toEqual([
      "提醒函明财绩函〔2024〕3号是2024年6月5日，早于整改时限2024年6月30日",
    ]);
    expect(await check(letter("2024-07-25"))).toEqual([
      "提醒函明财绩函〔2024〕3号是2024年7月25日，晚于完成日期2024年7月20日",
    ]);
  });

  test("have the deadline after the report it came from", async () => {
    expect(await check("", "绩效评价: e1")).toEqual(["整改时限是2024年6月30日，早于绩效评价的报告日期2024年7月12日"]);
  });
});

describe("lights", () => {
  const monitored = (code: string, point: string, light: string, more = "偏差原因: 拨付慢, 纠偏措施: 预拨") =>
    `编号: ${code}, 项目: p1, 时点: ${point}, 灯: ${light}${more && `, ${more}`}`;

  test("that are derived, too, ask for reason and measures", async () => {
    // 400 of 1200 after half a year: 33.3% of the year's money at 50% of the year, two thirds of the pace.
    const content = {
      records: { 运行监控: ["编号: j1, 项目: p1, 时点: 2023年6月, 预算数: 1200万元, 执行数: 400万元"] },
    };
    expect(await said(warningLightsHaveReasonsAndMeasures, content)).toEqual([
      "“项目1”2023年6月是黄灯（预算执行进度（序时进度的66.67%）为黄灯），没有写偏差原因和纠偏措施",
    ]);
  });

  test("may have their reason with an indicator; green and blue need none", async () => {
    const row = "纠偏措施: 预拨, 指标: [{名称: 人次, 偏差原因: 停餐}]";
    const maps = [
      monitored("j1", "2023年3月", "红", row),
      monitored("j2", "2023年6月", "绿", ""),
      monitored("j3", "2023年9月", "蓝", ""),
    ];
    expect(await said(warningLightsHaveReasonsAndMeasures, { records: { 运行监控: maps } })).toEqual([]);
  });

  const other = rectification("g9", "文件: 审计报告");
  const check = (...运行监控: readonly string[]) =>
    said(redLightsAreFollowedUp, { records: { 运行监控, 整改: [other] } });

  test("that are red are asked about once, at the last point", async () => {
    expect(await check(monitored("j2", "2023年三季度", "红"), monitored("j1", "2023年7月", "红"))).toEqual([
      "“项目1”2023年三季度是红灯，没有登记整改或结果应用",
    ]);
  });

  test("that turned are not asked about, nor those of a year without such ledgers", async () => {
    expect(await check(monitored("j1", "2023年7月", "红"), monitored("j2", "2023年三季度", "黄"))).toEqual([]);
    expect(await said(redLightsAreFollowedUp, { records: { 运行监控: [monitored("j1", "2023年7月", "红")] } })).toEqual(
      [],
    );
  });

  test("that led to something at an earlier point are followed up", async () => {
    const records = {
      运行监控: [monitored("j1", "2023年7月", "红"), monitored("j2", "2023年三季度", "红")],
      结果应用: ["编号: y1, 来源: {运行监控: j1}, 方式: 重点监控"],
    };
    expect(await said(redLightsAreFollowedUp, { records })).toEqual([]);
  });
});
