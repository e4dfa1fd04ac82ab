// Which digits in a sentence are statistics that need a source, and which are dates, numbers of documents and the like.
import { describe, expect, it } from "vitest";
import { quantityText } from "../../../src/base/quantity-text.ts";
import { numbersInText } from "../../../src/document/proofreading/numbers-in-text.ts";

const numbers = (text: string): readonly string[] => numbersInText(text).map((one) => one.text);

describe("no statistics", () => {
  it.each([
    // Dates, spans and times.
    "2023年，财政局组织评价",
    "2023 年度预算绩效管理",
    "2023年10月",
    "2023年10月12日",
    "10月12日至13日",
    "10月12日",
    "截至2023年底",
    "2023年末、2024年初",
    "2023年1-9月",
    "1—9月",
    "1月至9月",
    "2020-2022年",
    "2020—2022年度",
    "2019~2021年",
    "2019年至2021年",
    "2020年到2022年",
    "2021、2022、2023年",
    "2022和2023年度",
    "2023-10-12",
    "2023.10.12",
    "2023/10/12",
    "2023-10",
    "会议于10:30召开",
    "上午9：00",
    "（2020-2022年）",
    // Numbers of documents, laws, standards, versions.
    "湖委发〔2019〕36号",
    "湖财绩[2023]5号",
    "财预〔2018〕 167 号",
    "《2023年度湖州市本级预算绩效管理情况》",
    "《关于开展100个项目评价的通知》",
    "GB/T 9704-2012",
    "GB 50016-2014",
    "DB3305/T 123-2020",
    "DB33/T 2387-2021",
    "ISO 9001",
    "PM2.5浓度",
    "COVID-19疫情",
    "5G基站",
    "A2类",
    // Ordinals and places in the text.
    "第3季度",
    "第 12 届",
    "附件1",
    "附件 2",
    "见表1-2",
    "详见附表3",
    "如图2所示",
    "（表3）",
    "1. 总体情况",
    "## 1. 总体情况",
    "### （1）自评",
    "3、主要做法",
    "- 2）整改",
    "> 4. 建议",
    "一是（1）自评；（2）抽评",
    // Ideas, people, durations.
    "“1+N”制度体系",
    "“1+3+X”模式",
    "1＋N",
    "60周岁以上老年人",
    "3岁以下婴幼儿",
    "3个月内整改",
    "15个工作日",
    // Addresses.
    "[公告](https://example.cn/2023/12/t20231212_88.html)",
    "https://example.cn/t20231212_88.html",
  ])("%s", (text) => expect(numbers(text)).toEqual([]));
});

describe("statistics", () => {
  it.each([
    ["抽评项目200个", ["200个"]],
    ["抽评项目 200 个", ["200 个"]],
    ["抽评项目２０１个", ["２０１个"]],
    ["抽评项目**201**个", ["201个"]],
    ["抽评项目**201个**", ["201个"]],
    ["抽评项目201,重点评价12个", ["201", "12个"]],
    ["涉及资金8.46亿元", ["8.46亿元"]],
    ["涉及资金11.49亿元，占10%", ["11.49亿元", "10%"]],
    ["12.5亿元用于民生", ["12.5亿元"]],
    ["占16.39％", ["16.39％"]],
    ["增长3.5个百分点", ["3.5个百分点"]],
    ["千分之5‰", ["5‰"]],
    ["涉及1,688个项目", ["1,688个"]],
    ["资金1,234,567.89元", ["1,234,567.89元"]],
    ["6000余个项目", ["6000余个"]],
    ["超160亿元", ["超160亿元"]],
    ["超过160亿元", ["超过160亿元"]],
    ["400余人次", ["400余人次"]],
    ["400多人", ["400多人"]],
    ["至少2个项目", ["至少2个"]],
    ["不少于20%", ["不少于20%"]],
    ["约3万人", ["约3万人"]],
    ["近5000户", ["近5000户"]],
    ["90分以上", ["90分以上"]],
    ["10%左右", ["10%"]],
    ["2023年组织评价12个", ["12个"]],
    ["2007个项目", ["2007个"]],
    ["2023个项目", ["2023个"]],
    ["1688", ["1688"]],
    ["第3批抽评20个", ["20个"]],
    ["（共200个）", ["200个"]],
    ["200个（其中优68个）", ["200个", "68个"]],
    ["优68个、良124个、中7个、差1个", ["68个", "124个", "7个", "1个"]],
    ["比例为68:124", ["68", "124"]],
    ["PPP 3个项目", ["3个"]],
    ["报表12份", ["12份"]],
    ["统计表5张", ["5"]],
    ["培训15家单位、400人", ["15家", "400人"]],
    ["整改率100%", ["100%"]],
    ["核减2500万元", ["2500万元"]],
    ["2.24亿元加2500万元", ["2.24亿元", "2500万元"]],
    ["新建道路35.6公里", ["35.6公里"]],
    ["改造3.2万平方米", ["3.2"]],
    ["满意度95.6分", ["95.6分"]],
    ["翻了2倍", ["2倍"]],
    ["见https://example.cn/a，抽评201个", ["201个"]],
    ["10月抽评201个", ["201个"]],
    ["-3个", ["3个"]],
    ["总投资25亿", ["25"]],
  ])("%s", (text, expected) => expect(numbers(text)).toEqual(expected));
});

describe("a number's place and words", () => {
  it("are its line, its column and the clause before it", () => {
    const text = "第一行。\n\n其中，抽评项目共201个。";
    expect(numbersInText(text)).toMatchObject([{ line: 3, column: 9, offset: 14, before: "其中，抽评项目共" }]);
  });

  it("go over the end of a line, not over the end of a sentence or paragraph", () => {
    expect(numbersInText("抽评项目\n201个")[0]?.before).toBe("抽评项目");
    expect(numbersInText("抽评项目。201个")[0]?.before).toBe("");
    expect(numbersInText("抽评项目\n\n201个")[0]?.before).toBe("");
  });

  it("keep unit, precision and qualifier", () => {
    const [one] = numbersInText("超过 160.50 亿元");
    expect(one && quantityText(one.quantity)).toBe("超过160.50亿元");
  });

  it("are right on a long text", () => {
    const text = `${"预算绩效管理。\n".repeat(5000)}抽评201个`;
    expect(numbersInText(text)).toMatchObject([{ line: 5001, column: 3 }]);
  });
});
