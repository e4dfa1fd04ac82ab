// 版头, 版记 and what closes a document, measured on the finished PDF (GB/T 9704-2012, clauses 7.2 to 7.4).
import { describe, expect, test } from "vitest";
import { documentText } from "../../../src/document/plain-text.ts";
import { annex, formal, paragraph, table } from "../issued-documents.ts";
import { bodyLines, inkOf, millimetre, type ReadLine, type ReadPage, readPdf, textBlock } from "../pdf-reading.ts";
import { isLevel, type ReadStroke, readStrokes } from "./strokes-reading.ts";
import { bytesOf, hanText } from "./writing.ts";

const tolerance = 1 * millimetre;
const lineOfGrid = (225 * millimetre) / 22;
const red = "#ff0000";

/** The box of a character reaches 0.88 em above its baseline and 0.12 em below. */
const topOf = ({ baseline, pieces }: ReadLine): number => baseline - 0.88 * (pieces[0]?.size ?? 0);
const bottomOf = ({ baseline, pieces }: ReadLine): number => baseline + 0.12 * (pieces[0]?.size ?? 0);
const middleOf = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

async function read(document: Parameters<typeof bytesOf>[0]) {
  const bytes = await bytesOf(document);
  const [{ pages }, strokes] = [await readPdf(bytes), await readStrokes(bytes)];
  const lines = pages.flatMap((page) => page.lines);
  const line = (text: string): ReadLine =>
    lines.find((one) => one.text.includes(text)) ?? expect.fail(`There is no line “${text}”.`);
  /** The line that stands so many lines below another, on its page. */
  const near = (one: ReadLine, by: number): ReadLine => {
    const all = bodyLines(pages.find((page) => page.lines.includes(one)) ?? expect.fail("It stands on a page."));
    return all[all.indexOf(one) + by] ?? expect.fail("There is no such line.");
  };
  const page = (index: number): ReadPage => pages.at(index) ?? expect.fail("There is such a page.");
  const levels = (index: number): readonly ReadStroke[] => strokes.at(index)?.filter(isLevel) ?? [];
  return { pages, line, near, page, levels };
}

describe("版头", async () => {
  const { page, line, levels } = await read(formal({ urgency: "特急" }));
  const [rule = expect.fail("There is a rule.")] = levels(0).filter(({ color }) => color === red);

  test("begins with 紧急程度 in 三号黑体 on the first line, at the left edge", () => {
    const urgency = line("特急");
    expect(bodyLines(page(0))[0]).toBe(urgency);
    expect(urgency.left).toBeCloseTo(textBlock.left, 0);
    expect(urgency.pieces[0]).toMatchObject({ size: 16, face: "NotoSansSC-Medium" });
  });

  test("has 发文机关标志 35 mm below the upper edge of the 版心, in the middle", () => {
    const mark = line("明川市财政局文件");
    expect(Math.abs(topOf(mark) - textBlock.top - 35 * millimetre)).toBeLessThan(tolerance);
    expect(middleOf(mark)).toBeCloseTo(middleOf(textBlock), 0);
    expect(mark.pieces[0]).toMatchObject({ size: 42, face: "NotoSerifSC-Bold" });
  });

  test("has 发文字号 two empty lines below it, in 三号仿宋", () => {
    const number = line("明财绩〔2025〕12号");
    // The line of the number begins half a gap above its characters.
    const lineTop = topOf(number) - (lineOfGrid - 16) / 2;
    expect(Math.abs(lineTop - bottomOf(line("明川市财政局文件")) - 2 * lineOfGrid)).toBeLessThan(tolerance);
    expect(number.pieces.map(({ size }) => size)).toEqual(number.pieces.map(() => 16));
    expect(middleOf(number)).toBeCloseTo(middleOf(textBlock), 0);
  });

  test("ends with one red rule 4 mm below it, as wide as the 版心", () => {
    expect(Math.abs(rule.top - bottomOf(line("明财绩〔2025〕12号")) - 4 * millimetre)).toBeLessThan(tolerance);
    expect(rule.left).toBeCloseTo(textBlock.left, 1);
    expect(rule.right).toBeCloseTo(textBlock.right, 1);
  });

  test("stands two lines above the title, and the title one above 主送机关 at the left edge", () => {
    const title = bodyLines(page(0)).filter((one) => one.pieces[0]?.size === 22);
    const [first, last] = [title[0] ?? expect.fail("It has a title."), title.at(-1) ?? expect.fail()];
    expect(Math.abs(topOf(first) - (33 - 22) / 2 - rule.top - 2 * lineOfGrid)).toBeLessThan(tolerance);
    const recipients = line("市级各预算部门、");
    expect(Math.abs(topOf(recipients) - bottomOf(last) - lineOfGrid)).toBeLessThan(2 * lineOfGrid - 28);
    expect(recipients.left).toBeCloseTo(textBlock.left, 0);
    expect(recipients.text).toMatch(/：$/);
  });

  test("makes a long name narrower and smaller, on one line in the 版心", async () => {
    const name = "明川市人民政府国有资产监督管理委员会文件";
    const long = await read(formal({ mark: name }));
    const mark = long.line(name);
    expect(mark.left).toBeGreaterThan(textBlock.left - 1);
    expect(mark.right).toBeLessThan(textBlock.right + 1);
    expect(mark.pieces[0]?.size).toBeGreaterThan(30);
    expect(Math.abs(topOf(mark) - textBlock.top - 35 * millimetre)).toBeLessThan(tolerance);
  });

  test("leaves no gap where a part is missing", async () => {
    const { number: _, ...bare } = formal().letterhead ?? expect.fail("It has one.");
    const plain = await read({ ...formal(), letterhead: { ...bare, recipients: [] } });
    const [only] = plain.levels(0).filter(({ color }) => color === red);
    const below = bottomOf(plain.line("明川市财政局文件")) + 2 * lineOfGrid;
    expect(Math.abs((only?.top ?? 0) - below)).toBeLessThan(tolerance);
    expect(plain.line("根据《明川市").baseline).toBeLessThan(line("根据《明川市").baseline);
  });
});

test("主送机关 turn over to the left edge", async () => {
  const recipients = Array.from({ length: 6 }, (_, index) => `各县市区财政局第${index + 1}组`);
  const { page } = await read(formal({ recipients }));
  const lines = bodyLines(page(0));
  const first = lines.findIndex((one) => one.text.startsWith("各县市区财政局第1组"));
  expect(lines[first + 1]?.left).toBeCloseTo(textBlock.left, 0);
  expect(lines[first + 2]?.text).toMatch(/：$/);
});

describe("附件说明", async () => {
  const long = "财政重点绩效评价结果一览表及历年未完成整改事项和涉及部门名单";
  const { line, near } = await read(formal({ attachments: [long, "整改责任分工表"] }));
  const character = (156 * millimetre) / 28;
  const first = line("附件：1. ");

  test("stands one line below the text, two characters in", () => {
    expect(first.baseline - near(first, -1).baseline).toBeCloseTo(2 * lineOfGrid, 1);
    expect(first.left).toBeCloseTo(textBlock.left + 2 * character, 1);
  });

  test("turns over below the first character of the name, and begins the next number below the first", () => {
    // A line that is not spread: the name's characters stand at the pitch of 28 to the line.
    const name = first.right - ([...first.text].length - "附件：1. ".length) * character;
    expect(near(first, 1).left).toBeCloseTo(name, 0);
    expect(line("2. 整改").left).toBeCloseTo(textBlock.left + 5 * character, 0);
  });

  test("of one name has no number", async () => {
    expect((await read(formal({ attachments: ["整改责任分工表"] }))).line("附件：").text).toBe("附件：整改责任分工表");
  });
});

test("附注 stands in brackets below the date, two characters in", async () => {
  const { line } = await read(formal());
  const note = line("（联系科室：预算绩效管理科）");
  expect(note.baseline - line("2024年3月12日").baseline).toBeCloseTo(lineOfGrid, 1);
  expect(note.left).toBeCloseTo(textBlock.left + (2 * 156 * millimetre) / 28, 0);
});

describe("版记", async () => {
  const three = formal({}, { blocks: Array.from({ length: 4 }, () => paragraph(hanText(300))) });
  const { pages, page, line, levels } = await read(three);

  test("stands at the foot of the last page, its last rule on the lower edge of the 版心", () => {
    expect(pages.length).toBeGreaterThan(2);
    const rules = levels(-1);
    expect(rules).toHaveLength(3);
    expect(Math.abs((rules[2]?.top ?? 0) - textBlock.bottom)).toBeLessThan(0.1);
    for (const { left, right } of rules) {
      expect(left).toBeCloseTo(textBlock.left, 1);
      expect(right).toBeCloseTo(textBlock.right, 1);
    }
    expect(levels(-2)).toEqual([]);
  });

  test("has a thick first and last rule and a thin one between", () => {
    const widths = levels(-1).map(({ width }) => width / millimetre);
    expect(widths.map((width) => width.toFixed(2))).toEqual(["0.35", "0.25", "0.35"]);
  });

  test("is set in 四号, one character in on both sides", () => {
    const [copies, printer] = [line("抄送："), line("明川市财政局办公室")];
    expect(copies.pieces[0]?.size).toBe(14);
    expect(copies.left).toBeCloseTo(textBlock.left + 14, 0);
    expect(printer.left).toBeCloseTo(textBlock.left + 14, 0);
    expect(inkOf([printer])).toBe("明川市财政局办公室2025年3月18日印发");
    expect(printer.right).toBeCloseTo(textBlock.right - 14, 0);
  });

  test("has its page numbered like the others", () => {
    expect(page(-1).lines.at(-1)?.text).toBe(`— ${pages.length} —`);
  });

  test("turns 抄送机关 over below the first of them", async () => {
    const copies = Array.from({ length: 8 }, (_, index) => `市级第${index + 1}部门办公室`);
    const long = await read(formal({ copies }));
    const first = long.line("抄送：");
    const lines = bodyLines(long.page(-1));
    expect(lines[lines.indexOf(first) + 1]?.left).toBeCloseTo(first.left + 3 * 14, 0);
  });

  test("is left out when there is nothing to name", async () => {
    const { printer: _, printed: __, ...head } = formal().letterhead ?? expect.fail("It has one.");
    const bare = await read({ ...formal(), letterhead: { ...head, copies: [] } });
    expect(bare.levels(-1).filter(({ color }) => color !== red)).toEqual([]);
  });

  // Whatever the length of the text, from a page that holds it all to one that holds none of it.
  test.each([2, 4, 6, 8, 10, 12])("never meets the text of %i lines", async (count) => {
    const blocks = [paragraph(hanText(26 + 28 * (count - 1)))];
    const { pages: all, levels: rules } = await read(formal({ attachments: [] }, { blocks }));
    const top = rules(-1).find(({ color }) => color !== red)?.top ?? expect.fail("There is 版记.");
    const above = bodyLines(all.at(-1) ?? expect.fail()).filter((one) => one.baseline < top);
    for (const one of above) expect(bottomOf(one)).toBeLessThan(top - lineOfGrid / 2);
    const texts = all.map((one) => inkOf(bodyLines(one)));
    const signing = texts.findIndex((text) => text.includes("明川市财政局2024年3月12日"));
    expect(signing).toBeGreaterThanOrEqual(all.length - 2);
  });
});

describe("the text of the file", () => {
  const order = [
    "特急",
    "文件",
    "〔2025〕",
    "通报",
    "财政局：",
    "现将有关",
    "附件：",
    "财政局2024年3月12日",
    "（联系科室",
  ];
  const ending = ["抄送：", "明川市财政局办公室", "印发"];

  test("comes in reading order", async () => {
    const document = formal({ urgency: "特急" });
    const { pages } = await read(document);
    const ink = pages.map((page) => inkOf(bodyLines(page))).join("");
    const places = [...order, ...ending].map((part) => ink.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(ink).toContain(documentText({ ...document, title: "" }).replace(/\s/g, ""));
  });

  test("has annexes after 署名 and before 版记, whose page is upright", async () => {
    const blocks = [paragraph("现将有关情况通报如下。"), annex("附件1：汇总表"), table(9, 12)];
    const { pages } = await read(formal({ attachments: ["汇总表"] }, { blocks }));
    const texts = pages.map((page) => inkOf(page.lines));
    const [signed, annexed] = ["2024年3月12日", "附件1：汇总表"].map((part) =>
      texts.findIndex((text) => text.includes(part)),
    );
    expect(annexed).toBe((signed ?? 0) + 1);
    expect(pages[annexed ?? 0]?.width).toBeGreaterThan(pages[annexed ?? 0]?.height ?? 0);
    expect(texts.at(-1)).toContain("抄送：");
    expect(pages.at(-1)?.width).toBeLessThan(pages.at(-1)?.height ?? 0);
  });
});
