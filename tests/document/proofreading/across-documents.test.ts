// One fact in two documents: the same value passes, another is told with both places; figures on both sides are left alone.
import { describe, expect, it } from "vitest";
import { type ComparedDocument, checkAcross } from "../../../src/document/proofreading/across-documents.ts";
import { walkSmall } from "../../small-content.ts";

const figures = "抽评数: {编码: n, 口径: 测试, 统计: 指标库, 方法: 计数, 单位: 个, 说法: [抽评项目]}\n";

async function summary(year: string, prose: string): Promise<ComparedDocument> {
  const { documents } = await walkSmall({
    figures,
    records: { [`${year}/工作总结.md`]: `---\n标题: 测试市${year}年度工作总结\n来源: 测试\n---\n${prose}\n` },
  });
  const [only] = documents;
  if (!only) throw new Error("no document");
  return { document: only.document, texts: [{ file: `${year}.md`, line: 5, text: prose }] };
}

const compare = async (older: string, newer: string) =>
  checkAcross([await summary("2022", older), await summary("2023", newer)]).map(
    ({ severity, code, message, place }) =>
      `${severity} ${code} ${place.file}:${place.line}:${place.column} ${message}`,
  );

describe("this year's summary and last year's", () => {
  const older = '2022年，财政抽评项目{{引 "180个" "台账"}}，涉及资金{{引 "8.46亿元" "台账"}}。';

  it("agree on last year", async () => {
    expect(
      await compare(older, '2022年财政抽评项目{{引 "180个" "去年总结"}}，2023年抽评项目{{引 "200个" "台账"}}。'),
    ).toEqual([]);
  });

  it("or the later one is told, with both values and the other's name", async () => {
    expect(await compare(older, '2022年财政抽评项目{{引 "190个" "去年总结"}}。')).toEqual([
      "warning proof/across-documents 2023.md:5:12 “2022年财政抽评项目190个”与《测试市2022年度工作总结》里的“财政抽评项目180个”不一致",
    ]);
  });

  it("speak of different years", async () => {
    expect(await compare(older, '2023年，财政抽评项目{{引 "190个" "台账"}}。')).toEqual([]);
  });
});

it("the whole street compares them, each at its own place in content/", async () => {
  const cited = (year: string, count: string) =>
    `---\n标题: 测试市${year}年度工作总结\n来源: 测试\n---\n2022年，财政抽评项目{{引 "${count}" "台账"}}。\n`;
  const { found } = await walkSmall({
    figures,
    records: { "2022/工作总结.md": cited("2022", "180个"), "2023/工作总结.md": cited("2023", "190个") },
  });
  expect(found.map(({ code, place }) => [code, place.file])).toEqual([
    ["proof/across-documents", "content/测试市/2023/工作总结.md"],
  ]);
});
