// Real and invented places: neither may pass for the other, and every folder says which it is.
import { describe, expect, test } from "vitest";
import { asLines, checkContent } from "../check-content.ts";

const region = (name: string, nature: string, more = "") =>
  `名称: ${name}\n网址名: abc\n财政部门: ${name}财政局\n发布性质: ${nature}\n${more}`;
const total = (source: string) => `指标: 自评项目数\n数值: 126个\n来源: ${source}\n`;
const summary = "标题: 总结\n";
const codes = async (files: Readonly<Record<string, string>>) =>
  (await checkContent(files)).findings.map((one) => one.code);

describe("a real place", () => {
  test("shown as 演示 names the source of every record of a year, and says where it was called 演示", async () => {
    const { findings } = await checkContent({
      "湖州/地区.yaml": region("湖州市本级", "演示"),
      "湖州/2023/工作总结.yaml": summary,
    });
    expect(findings).toMatchObject([
      {
        message: "工作总结“总结”没有注明来源，湖州市本级是真实地区的演示",
        related: [{ place: { file: "content/湖州/地区.yaml", line: 4 } }],
      },
    ]);
  });

  test("published by its own bureau need not", async () => {
    const files = { "湖州/地区.yaml": region("湖州市本级", "正式"), "湖州/2023/工作总结.yaml": summary };
    expect(await codes(files)).toEqual([]);
  });

  test("may cite public documents", async () => {
    const files = {
      "湖州/地区.yaml": region("湖州市本级", "演示"),
      "湖州/2023/汇总.yaml": total("湖委发〔2019〕36号"),
    };
    expect(await codes(files)).toEqual([]);
  });
});

describe("an invented place", () => {
  const invented = region("明川市", "演示", "示例数据: 是\n");

  test.each(["《年度总结》", "湖委发〔2019〕36号", "https://czt.zj.gov.cn/a.html", "czt.zj.gov.cn"])(
    "may not cite %s",
    async (source) => {
      const files = { "明川市/地区.yaml": invented, "明川市/2023/汇总.yaml": total(source) };
      expect(await codes(files)).toEqual(["checks/invented-data-cites-no-public-document"]);
    },
  );

  test.each(["明川市财政局绩效科报表", "《明川市绩效管理办法》（示例）", "示例数据"])("may cite %s", async (source) => {
    const files = { "明川市/地区.yaml": invented, "明川市/2023/汇总.yaml": total(source) };
    expect(await codes(files)).toEqual([]);
  });
});

describe("a folder", () => {
  test("without a 地区 record is reported once, however much is in it", async () => {
    const { findings } = await checkContent({
      "明川市/2023/工作总结.yaml": summary,
      "明川市/部门.yaml": "- 名称: 甲\n- 名称: 乙\n",
    });
    expect(asLines(findings)).toEqual([
      "checks/every-region-is-described content/明川市/2023/工作总结.yaml:1:1 “明川市”文件夹里没有地区记录",
    ]);
  });

  test("with a broken 地区 record is not also said to have none", async () => {
    expect(await codes({ "明川市/地区.yaml": "名称: 明川市\n", "明川市/部门.yaml": "名称: 甲\n" })).toEqual([
      "records/missing-field",
      "records/missing-field",
      "records/missing-field",
    ]);
  });

  test("with two 地区 records keeps the first", async () => {
    const two = `- {名称: 甲市, 网址名: a, 财政部门: 甲, 发布性质: 演示}\n- {名称: 乙市, 网址名: b, 财政部门: 乙, 发布性质: 演示}\n`;
    const { findings, records } = await checkContent({ "甲市/地区.yaml": two });
    expect(findings.map((one) => [one.message, one.place.line])).toEqual([
      ["“甲市”文件夹里有两条地区记录：“甲市”和“乙市”", 2],
    ]);
    expect(records.all.map((one) => one.title)).toEqual(["甲市"]);
  });
});

describe("a region's grade scheme", () => {
  const check = async (scheme: string) =>
    (await checkContent({ "明川市/地区.yaml": `${region("明川市", "正式")}等次标准: ${scheme}\n` })).findings;

  test.each([
    ["[{等次: 良, 下限: 80}, {等次: 优, 下限: 90}]", "等次标准里“优”的下限是90分，排在它前面的“良”是80分"],
    ["[{等次: 优, 下限: 90}, {等次: 优秀, 下限: 80}]", "等次标准里“优秀”的下限是80分，排在它前面的“优”是90分"],
    ["[{等次: 优, 下限: 90}, {等次: 良, 下限: 90}]", "等次标准里“良”的下限是90分，排在它前面的“优”是90分"],
  ])("%s is refused", async (scheme, message) => {
    expect((await check(scheme)).map((one) => one.message)).toEqual([message]);
  });

  test("may leave 差 out", async () => {
    expect(await check("[{等次: 优, 下限: 85}, {等次: 良, 下限: 75}, {等次: 中, 下限: 60}]")).toEqual([]);
  });
});
