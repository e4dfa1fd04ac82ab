// What a PDF carries for those who work with its numbers: the data of a report inside it, and an address for each figure.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/writers/pdf/conformance/csv.ts";
import { everyNode } from "./every-node.ts";
import { bytesOf, documentOf, hanText, paragraph } from "./pdf/writing.ts";

const open = (bytes: Uint8Array) =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });

interface Carried {
  readonly filename: string;
  readonly description: string;
  readonly content: Uint8Array;
}

async function carriedBy(bytes: Uint8Array): Promise<readonly Carried[]> {
  const task = open(bytes);
  const found = (await (await task.promise).getAttachments()) as Record<string, Carried> | null;
  await task.destroy();
  return Object.values(found ?? {});
}

describe("a report", async () => {
  const carried = await carriedBy(await bytesOf(everyNode("report")));
  const linesOf = (name: string): readonly string[] => {
    const file = carried.find(({ filename }) => filename === name) ?? expect.fail(`${name} is there.`);
    return Buffer.from(file.content).toString("utf8").split("\r\n");
  };

  test("carries each of its tables, and how its numbers are counted", () => {
    expect(carried.map(({ filename }) => filename).toSorted()).toEqual([
      "1-表1 财政重点评价结果一览表.csv",
      "2-数据表.csv",
      "数字口径.csv",
    ]);
  });

  test("carries the rows of a table as they are printed, for a spreadsheet", () => {
    const [head, first, ...rest] = linesOf("1-表1 财政重点评价结果一览表.csv");
    expect(head).toBe("\uFEFF序号,项目名称,主管部门,涉及资金,评价结果");
    expect(first).toBe("1,社区老年食堂运营补助（第1批）,明川市民政局,37.50,良");
    expect(rest).toHaveLength(60);
    expect(rest.at(-1)).toBe("");
  });

  test("says of each number what it is and how it was made, and names no record", () => {
    const lines = linesOf("数字口径.csv");
    expect(lines[0]).toBe("\uFEFF序号,数字,口径,含义,取数,算法,取整,核对");
    expect(lines[1]).toBe("1,200个,抽评项目数,本年度抽评项目数。,台账,绩效抽评计数,,");
    expect(lines[3]).toContain("抽评优等项目数 ÷ 抽评项目数,四舍五入，保留1位小数，去零");
    expect(lines.join("\n")).not.toContain("智慧停车引导系统运维");
  });
});

test.each(["ordinary", "formal", "letter", "form"] as const)(
  "a document in the profile %s carries nothing",
  async (profile) => {
    expect(await carriedBy(await bytesOf(everyNode(profile)))).toEqual([]);
  },
);

test("fields with commas, quotes and line ends are quoted, and formulas are text", () => {
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    csv([["甲,乙", 'a"b', "一\n二", "=1+1", "-3.50", "+12%", "-公式", "—"]]),
  );
  expect(written).toBe(`\uFEFF"甲,乙","a""b","一\n二",'=1+1,-3.50,+12%,'-公式,—\r\n`);
});

test("each figure has an address where the document says it first", async () => {
  const said = { type: "figureReference", figure: "抽评项目数", text: "200个" } as const;
  const lines = documentOf([
    paragraph(hanText(28 * 25)),
    paragraph("共", said, "，"),
    paragraph("再说一遍", said, "。"),
  ]);
  const task = open(await bytesOf(lines));
  const document = await task.promise;
  const [page, , , top] = (await document.getDestination("figure-spot-check-count")) as [
    { num: number },
    unknown,
    unknown,
    number,
  ];
  const index = await document.getPageIndex({ num: page.num, gen: 0 });
  const { items } = await (await document.getPage(index + 1)).getTextContent();
  const number = items.find((item) => "str" in item && item.str.includes("共"));
  const baseline = number !== undefined && "transform" in number ? (number.transform[5] as number) : Number.NaN;
  expect(index).toBe(1);
  expect(top).toBeGreaterThan(baseline);
  expect(top).toBeLessThan(baseline + 29);
  await task.destroy();
});
