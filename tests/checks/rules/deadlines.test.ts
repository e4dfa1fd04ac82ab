// Days: when something had to be public, what cannot lie in the future, what follows what.
import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/checks/check.ts";
import { correctionsFollowWhatTheyCorrect } from "../../../src/checks/rules/corrections-follow-what-they-correct.ts";
import { datesAreNotAfterTheLedgerDate } from "../../../src/checks/rules/dates-are-not-after-the-ledger-date.ts";
import { departmentsPublishTwoProjects } from "../../../src/checks/rules/departments-publish-two-projects.ts";
import { evaluationsFollowTheYearEvaluated } from "../../../src/checks/rules/evaluations-follow-the-year-evaluated.ts";
import { nothingIsPublishedBeforeItIsFormed } from "../../../src/checks/rules/nothing-is-published-before-it-is-formed.ts";
import { publicMattersArePublishedInTime } from "../../../src/checks/rules/public-matters-are-published-in-time.ts";
import { checkContent } from "../check-content.ts";
import { type LoopContent, loopContent } from "../loop-content.ts";

const found = async (check: Check, content: LoopContent) =>
  (await checkContent(loopContent(content), [check])).findings;
const said = async (check: Check, content: LoopContent) => (await found(check, content)).map((one) => one.message);

describe("what has to be public", () => {
  const check = (items: readonly string[], region = "") =>
    found(publicMattersArePublishedInTime, {
      region,
      records: { 公开事项: items.map((item, index) => `事项: 自评结果${index + 1}, ${item}`) },
    });
  const messages = async (...parameters: Parameters<typeof check>) =>
    (await check(...parameters)).map((one) => one.message);

  test("has twenty working days, holidays and weekends worked in exchange counted", async () => {
    // September 2024 from Monday the 2nd: ten weekdays, Saturday the 14th worked, the 15th to 17th off, three and five weekdays,
    // Sunday the 29th worked.
    expect(await messages(["形成日期: 2024-08-30, 公开日期: 2024-09-29"])).toEqual([]);
    const [finding] = await check(["形成日期: 2024-08-30, 公开日期: 2024-10-08"]);
    expect(finding).toMatchObject({
      severity: "warning",
      message:
        "“自评结果1”最迟应在2024年9月29日公开（2024年8月30日形成，20个工作日内公开），2024年10月8日才公开，晚了9天",
      related: [
        { message: "2024年8月30日形成，20个工作日内公开", place: { file: "templates/standards/评分规则.yaml" } },
      ],
    });
  });

  test("has the region's own number of days, or its own deadline", async () => {
    const item = "形成日期: 2024-03-04, 公开日期: 2024-03-12";
    expect(await messages([item])).toEqual([]);
    // 2024-03-04 was a Monday: the fifth working day after it is the next Monday.
    expect(await messages([item], "公开时限工作日: 5\n")).toEqual([
      "“自评结果1”最迟应在2024年3月11日公开（2024年3月4日形成，5个工作日内公开），2024年3月12日才公开，晚了1天",
    ]);
    expect(await messages([`${item}, 时限: 2024-03-10`])).toEqual([
      "“自评结果1”最迟应在2024年3月10日公开（时限2024年3月10日），2024年3月12日才公开，晚了2天",
    ]);
    expect(await messages([`形成日期: 2024-03-04, 公开日期: 2024-07-01, 时限: 2024-07-01`])).toEqual([]);
  });

  test("and is not yet, is late once the ledger's day has passed the deadline", async () => {
    const item = "时限: 2024-03-10";
    expect(await messages([item])).toEqual([]);
    expect(await messages([item], "台账日期: 2024-03-10\n")).toEqual([]);
    expect(await messages([item], "台账日期: 2024-03-31\n")).toEqual([
      "“自评结果1”最迟应在2024年3月10日公开（时限2024年3月10日），到台账日期2024年3月31日已超过21天，还没有公开",
    ]);
  });

  test("in a year without a holiday notice is said once, and only where it matters", async () => {
    const late = "形成日期: 2039-12-20, 公开日期: 2040-02-20";
    const findings = await check([late, late]);
    expect(findings.map((one) => one.message)).toEqual([
      "没有登记2039年的放假和调休，算不出“自评结果1”等事项的公开时限",
    ]);
    expect(findings[0]?.hint).toContain("templates/calendar/节假日安排.yaml");
    expect(await messages(["形成日期: 2039-12-20, 公开日期: 2040-01-09"])).toEqual([]);
    expect(await messages([`${late}, 时限: 2040-02-20`])).toEqual([]);
  });
});

describe("the day the records stand at", () => {
  const check = (records: LoopContent["records"], asOf = "台账日期: 2024-05-31\n") =>
    found(datesAreNotAfterTheLedgerDate, { region: asOf, records: records ?? {} });
  const rectified = (more: string) =>
    `编号: g1, 来源: {文件: 报告}, 问题: 凭证不全, 责任单位: 民政局, 时限: 2030-06-30${more && `, ${more}`}`;

  test("has no date after it, however deep, but deadlines", async () => {
    const steps = "进展: [{日期: 2024-05-31, 内容: 自查}, {日期: 2024-06-01, 内容: 补齐}], 公开: {日期: 2042-01-01}";
    const findings = await check({ 整改: [rectified(steps)] });
    expect(findings.map((one) => one.message)).toEqual([
      "“日期”是2024年6月1日，晚于台账日期2024年5月31日",
      "“日期”是2042年1月1日，晚于台账日期2024年5月31日",
    ]);
  });

  test("is nothing to compare with where it was not written", async () => {
    expect(await check({ 整改: [rectified("完成日期: 2042-01-01")] }, "")).toEqual([]);
  });
});

test("nothing is public before it was there", async () => {
  const evaluated = (day: string) => ({
    records: {
      绩效评价: [
        `编号: e1, 名称: 甲, 类型: 财政重点评价, 对象: 政策, 主管部门: 民政局, 报告日期: 2024-04-12, 公开: {日期: ${day}}`,
      ],
    },
  });
  expect(await said(nothingIsPublishedBeforeItIsFormed, evaluated("2024-04-12"))).toEqual([]);
  expect(await said(nothingIsPublishedBeforeItIsFormed, evaluated("2024-04-11"))).toEqual([
    "“公开”的日期是2024年4月11日，早于报告日期2024年4月12日",
  ]);
  const item = { records: { 公开事项: ["事项: 甲, 形成日期: 2024-04-12, 公开日期: 2024-04-15, 时限: 2024-04-01"] } };
  expect(await said(nothingIsPublishedBeforeItIsFormed, item)).toEqual([
    "时限是2024年4月1日，早于形成日期2024年4月12日",
  ]);
});

test("an evaluation looks back", async () => {
  const evaluated = (more: string) => ({
    records: { 绩效评价: [`编号: e1, 名称: 甲, 类型: 财政重点评价, 对象: 政策, 主管部门: 民政局, ${more}`] },
  });
  expect(await said(evaluationsFollowTheYearEvaluated, evaluated("评价年度: 2022, 报告日期: 2022-12-30"))).toEqual([]);
  expect(await said(evaluationsFollowTheYearEvaluated, evaluated("报告日期: 2022-12-30"))).toEqual([
    "报告日期是2022年12月30日，评价的2023年度还没有开始",
  ]);
  expect(await said(evaluationsFollowTheYearEvaluated, evaluated("评价年度: 2024"))).toEqual([
    "评价年度是2024年，晚于台账年度2023年",
  ]);
});

test("a correction follows the day its subject was made public", async () => {
  const corrected = (day: string) => ({
    records: {
      绩效评价: [
        "编号: e1, 名称: 甲, 类型: 财政重点评价, 对象: 政策, 主管部门: 民政局, 报告日期: 2024-04-12, 公开: {日期: 2024-05-06}",
      ],
      更正: [`编号: x1, 对象: {绩效评价: e1}, 类型: 更正, 原因: 误录, 影响: 改一个数, 日期: ${day}`],
    },
  });
  expect(await said(correctionsFollowWhatTheyCorrect, corrected("2024-05-06"))).toEqual([]);
  expect(await said(correctionsFollowWhatTheyCorrect, corrected("2024-04-20"))).toEqual([
    "更正日期是2024年4月20日，早于绩效评价“甲”的公开日期2024年5月6日",
  ]);
});

describe("two projects of every department", () => {
  const check = (projects: number, items: readonly string[], region = "") =>
    said(departmentsPublishTwoProjects, {
      region,
      projects: Array.from({ length: projects }, () => ""),
      records: { 公开事项: items.map((item, index) => `事项: 甲${index}, ${item}`) },
    });

  test("may come from several publications; 余 and the like count as more", async () => {
    expect(await check(3, ["部门: 民政局, 项目数: 1个"])).toEqual(["“明川市民政局”2023年度公开的项目不到2个"]);
    expect(await check(3, ["部门: 民政局, 项目数: 1个", "部门: 民政局, 项目数: 1个"])).toEqual([]);
    expect(await check(3, ["部门: 民政局, 项目数: 超1个"])).toEqual([]);
    expect(await check(3, ["部门: 民政局, 项目数: 1个", "部门: 民政局"])).toEqual([]);
  });

  test("are asked of who has two, where some department says how many", async () => {
    const other = "部门: 明川市教育局, 项目数: 2个";
    expect(await check(2, [other])).toEqual(["“明川市民政局”2023年度有2个项目，没有登记公开事项"]);
    expect(await check(1, [other])).toEqual([]);
    expect(await check(2, ["部门: 明川市教育局"])).toEqual([]);
    expect(await check(2, [other], "部分登记: [{年度: 2023, 类别: [公开事项]}]\n")).toEqual([]);
  });
});
