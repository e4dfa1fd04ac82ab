// Which digits in a sentence are statistics that need a source, and which are dates, numbers of documents and the like.
import { describe, expect, it } from "vitest";
import { intervalOf } from "../../../src/base/interval.ts";
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
    ["10%左右", ["10%左右"]],
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
    ["统计表5张", ["5张"]],
    ["培训15家单位、400人", ["15家", "400人"]],
    ["整改率100%", ["100%"]],
    ["核减2500万元", ["2500万元"]],
    ["2.24亿元加2500万元", ["2.24亿元", "2500万元"]],
    ["新建道路35.6公里", ["35.6公里"]],
    ["改造3.2万平方米", ["3.2万平方米"]],
    ["满意度95.6分", ["95.6分"]],
    ["翻了2倍", ["2倍"]],
    ["见https://example.cn/a，抽评201个", ["201个"]],
    ["10月抽评201个", ["201个"]],
    ["-3个", ["3个"]],
    ["总投资25亿", ["25亿"]],
  ])("%s", (text, expected) => expect(numbers(text)).toEqual(expected));
});

describe("ranges", () => {
  it.each([
    ["设置6—8个二级指标", "6—8个", "6", "8"],
    ["设置 6 — 8 个二级指标", "6 — 8 个", "6", "8"],
    ["得分率63%～68%", "63%～68%", "63", "68"],
    ["每户13万元～17万元", "13万元～17万元", "13", "17"],
    ["走访3至5家", "3至5家", "3", "5"],
    ["每户8000元至1.2万元", "8000元至1.2万元", "0.8", "1.2"],
  ])("%s", (text, expected, low, high) => {
    const [one, ...more] = numbersInText(text);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ text: expected, range: true });
    const range = one && intervalOf(one.quantity);
    expect([range?.low.toFixed(), range?.high.toFixed()]).toEqual([low, high]);
  });

  it.each(["2019—2021年", "1-9月", "0571-87654321", "330500-2023-007"])("%s is none", (text) => {
    expect(numbersInText(text).filter((one) => one.range)).toEqual([]);
  });
});

describe("numbers in Chinese characters", () => {
  it.each([
    ["查出问题一千三百余个", "一千三百余个", "1300", "个"],
    ["走访企业二百零五家", "二百零五家", "205", "家"],
    ["共评价二百，", "二百", "200", ""],
    ["安排一千三百万元", "一千三百万元", "1300", "万元"],
    ["选取十二个项目", "十二个", "12", "个"],
    ["占比近两成。", "近两成", "20", "%"],
    ["三成以上的项目", "三成以上", "30", "%"],
    ["完成率百分之八十五", "百分之八十五", "85", "%"],
    ["增长百分之三点五", "百分之三点五", "3.5", "%"],
    ["资金翻一番", "翻一番", "2", "倍"],
    ["近半数项目", "近半数", "50", "%"],
  ])("%s", (text, expected, amount, unit) => {
    const [one, ...more] = numbersInText(text);
    expect(more).toEqual([]);
    expect(one?.text).toBe(expected);
    expect([one?.quantity.amount.toFixed(), one?.quantity.unit]).toEqual([amount, unit]);
  });

  it("三分之一 and 三分之二以上 are shares", () => {
    const [third, more] = numbersInText("三分之一的部门，三分之二以上的项目");
    expect(third?.quantity.amount.toFixed(2)).toBe("33.33");
    expect(more?.quantity).toMatchObject({ unit: "%", after: "以上" });
  });

  it.each(["三个层面", "两家单位", "九项任务"])("%s is a loose count", (text) => {
    expect(numbersInText(text)).toMatchObject([{ loose: true }]);
  });

  it.each([
    "一是健全机制",
    "一个部门一套体系",
    "第十二条",
    "“十四五”规划",
    "十三五时期",
    "党的二十大精神",
    "三年行动计划",
    "二〇二三年",
    "一季度",
    "三审制",
    "统一部署，一体推进",
    "评价成果、成立专班、形成合力",
    "千家万户",
    "几十个",
    "时间过半",
  ])("%s has none", (text) => expect(numbers(text)).toEqual([]));
});

describe("qualifiers", () => {
  it.each([
    ["节约3亿元", "3亿元"],
    ["最近3次", "3次"],
    ["3万余人", "3万余人"],
    ["300万元以上", "300万元以上"],
  ])("%s", (text, expected) => expect(numbers(text)).toEqual([expected]));
});

it.each(["咨询电话：87654321", "0571-87654321", "12345政务热线", "项目1：职业教育专项", "甲。项目2：乙"])(
  "%s: telephone numbers and ordinals are none",
  (text) => expect(numbers(text)).toEqual([]),
);

describe("a number's place and words", () => {
  it("are its offsets and the sentence around it", () => {
    const text = "第一行。\n\n其中，抽评项目共201 个，涉及资金。";
    expect(numbersInText(text)).toMatchObject([
      { offset: 14, end: 19, before: "其中，抽评项目共", after: "，涉及资金" },
    ]);
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
    expect(numbersInText(text)).toMatchObject([{ offset: 40002, before: "抽评" }]);
  });
});
