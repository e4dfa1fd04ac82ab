// 发文: which document a registration means, by whatever name it is called; what means none, or several; and who may have issued anything.
import { describe, expect, it } from "vitest";
import { linesOf, walkSmall } from "../../small-content.ts";
import { madeOf, madeUpCity, shownCity, walkWith } from "./small-letters.ts";

const notice = "整改通知书";
const rectifications = `- {编号: z-1, 来源: {文件: 审计报告}, 问题: 凭证不全, 责任单位: 市商务局, 时限: 2024-06-30}
- {编号: z-2, 来源: {文件: 审计报告}, 问题: 进度偏慢, 责任单位: 教委, 时限: 2024-06-30}
`;
const issued = (about: string): string =>
  `- {发文字号: 测财绩〔2024〕3号, 文种: ${notice}, 对象: ${about}, 成文日期: 2024-05-14}\n`;

describe("a department", () => {
  it.each([
    ["测试市商务局", "测试市商务局"],
    ["商务局", "测试市商务局"],
    ["市商务局", "测试市商务局"],
    ["测试市教育局", "测试市教育局"],
    ["教委", "测试市教育局"],
  ])("may be called %s", async (about, recipient) => {
    const walked = await walkWith(notice, { "2023/整改.yaml": rectifications, "2023/发文.yaml": issued(about) });
    expect(walked.found).toEqual([]);
    const withNumber = madeOf(notice, walked).filter(({ letterhead }) => letterhead?.number !== undefined);
    expect(withNumber.map(({ letterhead, date }) => [letterhead?.recipients, letterhead?.number, date])).toEqual([
      [[recipient], "测财绩〔2024〕3号", "2024年5月14日"],
    ]);
  });

  it("that has nothing to put right is told of, with what could be meant", async () => {
    const walked = await walkWith(notice, { "2023/整改.yaml": rectifications, "2023/发文.yaml": issued("民政局") });
    expect(linesOf(walked.found)).toEqual([
      "warning document/issued-without-document content/测试市/2023/发文.yaml:1:38 发文“测财绩〔2024〕3号”的对象“民政局”没有对应的整改通知书",
    ]);
    expect(walked.found[0]?.hint).toBe("可以写：测试市商务局、测试市教育局");
  });
});

describe("a project watched twice", () => {
  const type = "监控提醒函";
  const watched = `- {编号: j-1, 项目: P-1, 时点: 2023年6月, 方式: 财政重点, 灯: 红}
- {编号: j-2, 项目: P-1, 时点: 2023年9月, 方式: 财政重点, 灯: 黄}
`;
  const about = (word: string): string =>
    `- {发文字号: 测财绩函〔2023〕7号, 文种: ${type}, 对象: ${word}, 成文日期: 2023-10-20}\n`;

  it.each(["助餐服务", "P-1"])("is not enough said by %s: neither letter takes the number", async (word) => {
    const walked = await walkWith(type, { "2023/运行监控.yaml": watched, "2023/发文.yaml": about(word) });
    const unclear = walked.found.filter(({ code }) => code === "document/issued-unclear");
    expect(unclear.map(({ message, hint }) => [message, hint])).toEqual([
      [`发文“测财绩函〔2023〕7号”的对象“${word}”对得上2份监控提醒函，分不清是哪一份，没有采用`, "请改写编号：j-1、j-2"],
    ]);
    expect(madeOf(type, walked).map(({ letterhead }) => letterhead?.number)).toEqual([undefined, undefined]);
  });

  it("is told apart by its code", async () => {
    const walked = await walkWith(type, { "2023/运行监控.yaml": watched, "2023/发文.yaml": about("j-2") });
    expect(madeOf(type, walked).map(({ letterhead }) => letterhead?.number)).toEqual([
      undefined,
      "测财绩函〔2023〕7号",
    ]);
  });
});

describe("a bureau", () => {
  const type = "抽评结果通报";
  const records = { "2023/绩效抽评.yaml": "- {编号: c-1, 项目: P-1, 主管部门: 民政局, 等次: 良, 来源: 公开资料}\n" };

  it("that publishes in earnest has its 通报, without a notice on it", async () => {
    const [made] = madeOf(type, await walkWith(type, records));
    expect([made?.letterhead?.mark, made?.notice]).toEqual(["测试市财政局文件", ""]);
  });

  it("that is made up has it, marked 示例数据", async () => {
    const [made] = madeOf(type, await walkWith(type, { ...records, "地区.yaml": madeUpCity }));
    expect([made?.letterhead?.mark, made?.notice]).toEqual(["测试市财政局文件", expect.stringContaining("示例数据")]);
  });

  it("that is real and only shown has none, and a registration there is told of", async () => {
    const registered = "- {发文字号: 测财绩〔2024〕9号, 文种: 抽评结果通报, 来源: 公开资料}\n";
    const shown = { ...records, "地区.yaml": shownCity, "2023/发文.yaml": registered };
    const walked = await walkWith(type, shown);
    expect(madeOf(type, walked)).toEqual([]);
    const told = walked.found.filter(({ code }) => code.startsWith("document/"));
    expect(told.map(({ code, hint }) => [code, hint])).toEqual([
      ["document/issued-without-document", "测试市是真实地区的演示，不生成带发文机关标志的公文；请删去这条发文"],
    ]);
  });
});

describe("a template", () => {
  const template = (head: string): Readonly<Record<string, string>> => ({
    "documents/通知.md.hbs": `---\n文种: 通知\n对象: 整改\n标题: 通知\n文件名: "{{编号}}"\n页面: "n/{{编号}}"\n${head}---\n请整改。\n`,
  });
  const found = async (head: string): Promise<readonly (string | undefined)[]> => {
    const walked = await walkSmall({ records: { "2023/整改.yaml": rectifications }, templates: template(head) });
    return walked.found.flatMap(({ message, hint }) => [message, hint]);
  };

  it("may not draw a red head without a mark", async () => {
    expect(await found("版式: formal\n")).toEqual(["没有写发文机关标志", expect.stringContaining("发文机关标志")]);
    expect(await found("版式: letter\n")).toEqual(["没有写发文机关标志", expect.stringContaining("发文机关标志")]);
  });

  it("may ask in its condition for the bureau, but not for what each record says", async () => {
    expect(await found('版式: ordinary\n条件: {责任单位: "不是 {{财政部门}}"}\n')).toEqual([]);
    expect(await found('版式: ordinary\n条件: {责任单位: "不是 {{责任单位}}"}\n')).toEqual([
      "“条件”里只能用地区和年度的名称",
      "可以写：{{地区}}、{{年度}}、{{上年}}、{{下年}}、{{财政部门}}",
    ]);
  });
});
