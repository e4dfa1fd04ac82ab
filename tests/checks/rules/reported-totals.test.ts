// 汇总 against itself: parts, subsets and shares, compared within what was written.
import { describe, expect, test } from "vitest";
import { asLines, checkContent } from "../check-content.ts";

const region = "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n";

/** Entries as `指标 数值 [其余]`, one a line of the file. */
async function check(lines: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const text = lines.map((line) => {
    const [indicator = "", value = "", ...rest] = line.split(" ");
    return `- {指标: ${indicator}, 数值: ${value}, 来源: 示例数据${rest.length > 0 ? `, ${rest.join(" ")}` : ""}}\n`;
  });
  const files = { "明川市/地区.yaml": region, "明川市/2023/汇总.yaml": text.join(""), ...more };
  return (await checkContent(files)).findings;
}

const withParts = (total: string, ...parts: readonly string[]) => {
  const names = parts.map((_, index) => `甲${index}`);
  return check([`总数 ${total} 其中: [${names.join(", ")}]`, ...parts.map((part, index) => `甲${index} ${part}`)]);
};

describe("parts", () => {
  test.each<[string, ...string[]]>([
    ["200个", "68个", "124个", "7个", "1个"],
    ["11.49亿元", "8.46亿元", "3.03亿元"],
    ["2.49亿元", "2.24亿元", "2500万元"],
    ["0.3亿元", "0.1亿元", "0.2亿元"],
    ["6000余个", "5000个", "1200个"],
    ["超160亿元", "100亿元", "61亿元"],
    ["6300个", "6000余个", "200个"],
    ["1万个", "4000个", "6000个"],
  ])("%s is the sum of the rest, without a word", async (...amounts) => {
    expect(asLines(await withParts(...amounts))).toEqual([]);
  });

  test("that miss by less than the rounding are a note", async () => {
    const [finding, ...more] = await withParts("11.50亿元", "8.46亿元", "3.03亿元");
    expect(more).toEqual([]);
    expect(finding?.severity).toBe("note");
    expect(finding?.message).toBe("“总数”为11.50亿元，其中各项合计11.49亿元，相差0.01亿元，在四舍五入范围内");
  });

  test("that miss by more contradict, with every part named", async () => {
    const [finding, ...more] = await withParts("11.52亿元", "8.46亿元", "3.03亿元");
    expect(more).toEqual([]);
    expect(finding?.code).toBe("checks/parts-sum-to-reported-total");
    expect(finding?.message).toBe("“总数”为11.52亿元，其中各项合计11.49亿元，相差0.03亿元");
    expect(finding?.place).toMatchObject({ file: "content/明川市/2023/汇总.yaml", line: 1 });
    expect(finding?.related?.map((one) => [one.message, one.place.line])).toEqual([
      ["甲0：8.46亿元", 2],
      ["甲1：3.03亿元", 3],
    ]);
  });

  test.each<[string, string, ...string[]]>([
    ["“总数”为200个，其中各项合计201个，相差1个", "200个", "68个", "125个", "7个", "1个"],
    ["“总数”为6200个，其中各项合计不少于6300个", "6200个", "6000余个", "300个"],
    ["“总数”为超160亿元，其中各项合计150亿元", "超160亿元", "100亿元", "50亿元"],
  ])("%s", async (message, ...amounts) => {
    const [total = "", ...parts] = amounts;
    expect((await withParts(total, ...parts)).map((one) => one.message)).toEqual([message]);
  });

  test("in another unit cannot be added", async () => {
    const [finding] = await withParts("200个", "68个", "132家");
    expect(finding?.message).toBe("“总数”的单位是“个”，其中各项的单位与它不同，无法相加");
  });

  test("that are missing are suggested, and not added up", async () => {
    const [finding, ...more] = await check([
      "总数 200个 其中: [抽评优等项目, 抽评其他项目]",
      "抽评优等项目数 68个",
      "抽评其他项目 100个",
    ]);
    expect(more).toEqual([]);
    expect(finding?.code).toBe("checks/named-totals-are-reported");
    expect(finding?.message).toBe("“其中”写的“抽评优等项目”不在2023年的汇总里");
    expect(finding?.hint).toBe("您是不是要写“抽评优等项目数”？");
    expect(finding?.place).toMatchObject({ line: 1, column: 37 });
  });

  test("of another year do not count", async () => {
    const earlier = { "明川市/2022/汇总.yaml": "{指标: 抽评项目数, 数值: 100个, 来源: 示例数据}\n" };
    const findings = await check(["总数 100个 其中: 抽评项目数"], earlier);
    expect(findings.map((one) => one.code)).toEqual(["checks/named-totals-are-reported"]);
  });

  test("that are broken are not also called missing", async () => {
    const findings = await check(["总数 100个 其中: [甲]", "甲 一百个"]);
    expect(findings.map((one) => one.code)).toEqual(["records/wrong-value"]);
  });
});

describe("a subset", () => {
  test.each([
    ["124个", "1317个"],
    ["12个", "12个"],
    ["3030万元", "0.30亿元"],
    ["6000余个", "6000余个"],
    ["100个", "至少2个"],
  ])("of %s fits into %s", async (part, whole) => {
    expect(asLines(await check([`部分 ${part} 不超过: 整体`, `整体 ${whole}`]))).toEqual([]);
  });

  test.each([
    ["13个", "12个", "“部分”为13个，大于它所属的“整体”12个"],
    ["3.04亿元", "30300万元", "“部分”为3.04亿元，大于它所属的“整体”30300万元"],
    ["超160亿元", "150亿元", "“部分”为超160亿元，大于它所属的“整体”150亿元"],
    ["3家", "5个", "“部分”为3家，“整体”为5个，单位不同，无法比较"],
  ])("of %s does not fit into %s", async (part, whole, message) => {
    expect((await check([`部分 ${part} 不超过: 整体`, `整体 ${whole}`])).map((one) => one.message)).toEqual([message]);
  });
});

describe("shares", () => {
  const shares = (...values: readonly string[]) =>
    check(values.map((value, index) => `占比${index} ${value} 占比组: 等次`));

  test.each([
    [["34%", "62%", "3.5%", "0.5%"]],
    [["33.3%", "33.3%", "33.3%"]],
    [["33%", "33%", "33%"]],
    [["71.43%", "28.57%"]],
    [["100%"]],
  ])("%j are whole", async (values) => {
    expect(asLines(await shares(...values))).toEqual([]);
  });

  test("that miss by more than rounding are reported once, at the first", async () => {
    const [finding, ...more] = await shares("34%", "62%", "3.5%", "1.7%");
    expect(more).toEqual([]);
    expect(finding?.message).toBe("占比组“等次”的4项合计为101.2%，应为100%");
    expect(finding?.hint).toBe("请核对各项占比；四舍五入最多相差1.1个百分点");
  });

  test("33.3 three times is within rounding, 33.1 three times is not", async () => {
    expect((await shares("33.1%", "33.1%", "33.1%")).map((one) => one.message)).toEqual([
      "占比组“等次”的3项合计为99.3%，应为100%",
    ]);
  });

  test("that are no percentages are named", async () => {
    const [finding] = await shares("34%", "66个");
    expect(finding?.message).toBe("占比组“等次”里的“占比1”不是百分比");
    expect(finding?.place.line).toBe(2);
  });

  test("of two years are two groups", async () => {
    const earlier = { "明川市/2022/汇总.yaml": "{指标: 甲, 数值: 100%, 来源: 示例数据, 占比组: 等次}\n" };
    expect(asLines(await check(["甲 40% 占比组: 等次", "乙 60% 占比组: 等次"], earlier))).toEqual([]);
  });
});
