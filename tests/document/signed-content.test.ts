// 内容摘要: the same for the same words and numbers on any machine, another for any other.
import { describe, expect, it } from "vitest";
import type { Block, DocumentTree } from "../../src/document/document-tree.ts";
import { contentDigest, digestsInForce } from "../../src/document/signed-content.ts";
import { onlyDocument, type SmallContent, totals, walkSmall } from "../small-content.ts";

const figures = `
抽评项目数: {编码: used, 口径: 测试, 照录: 是}
没有用到的数: {编码: unused, 口径: 测试, 照录: 是}
`;
const prose = '抽评项目{{数 "抽评项目数"}}。\n';
const usual: SmallContent = {
  figures,
  prose,
  records: { "2023/汇总.yaml": totals({ 抽评项目数: "200个", 没有用到的数: "7个" }) },
};

const digestOf = async (content: SmallContent): Promise<string> =>
  contentDigest(onlyDocument(await walkSmall(content)));

describe("the digest of a document that was built", async () => {
  const before = await digestOf(usual);

  it("is another when a record changes one printed number", async () => {
    const records = { "2023/汇总.yaml": totals({ 抽评项目数: "201个", 没有用到的数: "7个" }) };
    expect(await digestOf({ ...usual, records })).not.toBe(before);
  });

  it("is another when a word of the prose changes", async () => {
    expect(await digestOf({ ...usual, prose: prose.replace("抽评", "抽查") })).not.toBe(before);
  });

  it.each([
    ["a figure that is not used", { "2023/汇总.yaml": totals({ 抽评项目数: "200个", 没有用到的数: "8个" }) }],
    ["the order of the records", { "2023/汇总.yaml": totals({ 没有用到的数: "7个", 抽评项目数: "200个" }) }],
    [
      "lines, blanks and comments",
      {
        "2023/汇总.yaml":
          '# 说明\n\n- {来源: 测试资料, 数值: "200个", 指标: 抽评项目数}\n\n# 又一条\n-   指标:  没有用到的数\n    数值: 7个\n    来源: 测试资料\n',
      },
    ],
  ])("is the same after changing %s", async (_, records) => {
    expect(await digestOf({ ...usual, records })).toBe(before);
  });

  it("is the same when definitions move, and in another time zone", async () => {
    const otherwise = `
没有用到的数: {编码: not-used, 口径: 另一种说法, 照录: 是}
抽评项目数:
  照录: 是
  口径: 测试
  编码: used
`;
    expect(await digestOf({ ...usual, figures: otherwise })).toBe(before);
    const zone = process.env.TZ;
    try {
      process.env.TZ = "Pacific/Kiritimati";
      expect(await digestOf(usual)).toBe(before);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

const text = (value: string) => [{ type: "text" as const, value }];
const letter = (changes: Partial<DocumentTree> = {}): DocumentTree => ({
  id: "testcity/2023/letter",
  type: "函",
  title: "关于反馈意见的函",
  profile: "letter",
  fileStem: "测试市/2023/关于反馈意见的函",
  keywords: ["函"],
  notice: "",
  cover: [],
  signatures: [],
  blocks: [{ type: "paragraph", children: text("请予整改。") }],
  figures: new Map(),
  place: { file: "content/测试市/2023/绩效评价.yaml", line: 3 },
  letterhead: { mark: "测试市财政局", recipients: ["测试市商务局"], attachments: [], copies: [] },
  ...changes,
});
const headed = (changes: Partial<NonNullable<DocumentTree["letterhead"]>>): Partial<DocumentTree> => ({
  letterhead: { mark: "测试市财政局", recipients: ["测试市商务局"], attachments: [], copies: [], ...changes },
});
const digest = (changes?: Partial<DocumentTree>): string => contentDigest(letter(changes));

describe("the digest of head and text", () => {
  // Reckoned once with Python's hashlib over the JSON that the contract spells out.
  it("is this one, today and in years", () => {
    expect(digest()).toBe("06e346907cc1c874b9515f6a38bb34abafbac08290fd537f76318da7641fc00f");
  });

  it.each<readonly [string, Partial<DocumentTree>]>([
    ["title", { title: "关于反馈意见的复函" }],
    ["number", headed({ number: "测财函〔2024〕1号" })],
    ["recipients", headed({ recipients: ["测试市教育局"] })],
    ["attachments", headed({ attachments: ["评分表"] })],
    ["copies", headed({ copies: ["测试市审计局"] })],
    ["issuer", { issuer: "测试市财政局" }],
    ["date", { date: "2024年3月12日" }],
    ["notice", { notice: "据公开资料整理的演示，非官方发布" }],
    ["cover", { cover: [{ label: "评价对象", value: "甲项目" }] }],
    ["text", { blocks: [{ type: "paragraph", children: text("请予整改") }] }],
  ])("is another with another %s", (_, changes) => {
    expect(digest(changes)).not.toBe(digest());
  });

  it.each<readonly [string, Partial<DocumentTree>]>([
    ["the place of its record", { place: { file: "content/测试市/2023/绩效评价/a.md", line: 90 } }],
    ["the name of its files, its keywords, its page", { fileStem: "x", keywords: [], id: "testcity/2023/other" }],
    ["bold letters", { blocks: [{ type: "paragraph", children: [{ type: "strong", children: text("请予整改。") }] }] }],
  ])("is the same with %s changed", (_, changes) => {
    expect(digest(changes)).toBe(digest());
  });

  it("tells apart what stands in other cells, columns, links and sources", () => {
    const table = (changes: Partial<Extract<Block, { type: "table" }>>): Partial<DocumentTree> => ({
      blocks: [
        {
          type: "table",
          columns: ["甲", "乙"].map((title) => ({ title, align: "left", weight: 1 })),
          rows: [[text("1"), text("2")]],
          ...changes,
        },
      ],
    });
    const said = (child: Extract<Block, { type: "paragraph" }>["children"][number]): Partial<DocumentTree> => ({
      blocks: [{ type: "paragraph", children: [child] }],
    });
    const variants = [
      table({}),
      table({ caption: "表" }),
      table({ rows: [[text("12"), []]] }),
      table({ rows: [[text("1")], [text("2")]] }),
      table({ columns: ["乙", "甲"].map((title) => ({ title, align: "left", weight: 1 })) }),
      said({ type: "link", url: "https://a.example/", children: text("200个") }),
      said({ type: "link", url: "https://b.example/", children: text("200个") }),
      said({ type: "citation", source: "资料一", text: "200个" }),
      said({ type: "citation", source: "资料二", text: "200个" }),
      said({ type: "text", value: "200个" }),
    ].map(digest);
    expect(new Set(variants).size).toBe(variants.length);
    const widths = table({ columns: ["甲", "乙"].map((title) => ({ title, align: "right", weight: 9 })) });
    expect(digest(widths)).toBe(digest(table({})));
  });

  it("of a number in a sentence is that of the same number typed", () => {
    const typed = { blocks: [{ type: "paragraph", children: text("200个") }] } as const;
    const figure = {
      blocks: [{ type: "paragraph", children: [{ type: "figureReference", figure: "抽评项目数", text: "200个" }] }],
    } as const;
    expect(digest(figure)).toBe(digest(typed));
  });
});

describe("what was signed before it was registered", () => {
  const registered = {
    date: "2024年3月12日",
    ...headed({ number: "测财函〔2024〕1号", printer: "办公室", printed: "2024年3月13日" }),
  };

  it("holds when number, date and 版记 are given later, together or one by one", () => {
    const now = digestsInForce(letter(registered));
    expect(now).toContain(digest());
    expect(now).toContain(digest(registered));
    expect(now).toContain(digest({ date: "2024年3月12日" }));
  });

  it("does not hold when what was signed with is changed or taken away, or when the text changed too", () => {
    expect(digestsInForce(letter(headed({ number: "测财函〔2024〕2号" })))).not.toContain(
      digest(headed({ number: "测财函〔2024〕1号" })),
    );
    expect(digestsInForce(letter())).not.toContain(digest(registered));
    const other = { ...registered, blocks: [{ type: "paragraph", children: text("请抓紧整改。") }] } as const;
    expect(digestsInForce(letter(other))).not.toContain(digest());
  });
});
