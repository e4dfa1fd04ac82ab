// manifest.json: each file with its fingerprint, each number of each document down to file and line, the same bytes each time.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/outputs/digest.ts";
import { manifestText } from "../../src/outputs/manifest.ts";
import { onlyDocument, projectsFor, spotChecks, walkSmall } from "../small-content.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const outputs = [
  { path: "documents/乙.pdf", bytes: bytes("乙") },
  { path: "documents/甲.docx", bytes: bytes("甲") },
];

const figures = `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
资金: {编码: a, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
平均: {编码: m, 口径: 测试, 相加: [资金, 资金]}
`;

async function document(checks = spotChecks("市商务局 优 10万元", "教委 良 20万元")) {
  return onlyDocument(
    await walkSmall({
      figures,
      prose: '抽评{{数 "抽评数"}}，{{数 "平均"}}。',
      records: { "2023/项目.yaml": projectsFor(2), "2023/绩效抽评.yaml": checks },
    }),
  );
}

describe("the manifest", () => {
  it("names every file with size and SHA-256, in the order of their paths", () => {
    const { version, outputs: listed } = JSON.parse(manifestText(outputs, []));
    expect(version).toBe(1);
    expect(listed).toEqual([
      { path: "documents/乙.pdf", sha256: createHash("sha256").update("乙").digest("hex"), bytes: 3 },
      { path: "documents/甲.docx", sha256: createHash("sha256").update("甲").digest("hex"), bytes: 3 },
    ]);
    expect(sha256(new Uint8Array())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("leads from each number of a document to the lines it comes from", async () => {
    const manifest = JSON.parse(manifestText(outputs, [{ document: await document(), files: ["documents/甲.docx"] }]));
    expect(manifest.documents).toMatchObject([
      {
        id: "testcity/2023/summary",
        type: "工作总结",
        source: "content/测试市/2023/工作总结.md",
        files: ["documents/甲.docx"],
        figures: [
          {
            figure: "平均",
            text: "60万元",
            basis: "计算",
            method: "资金 ＋ 资金",
            operands: ["资金", "资金"],
            inputs: [],
          },
          { figure: "抽评数", text: "2个", basis: "台账" },
          {
            figure: "资金",
            text: "30万元",
            inputs: [
              {
                kind: "绩效抽评",
                id: "SC-1",
                file: "content/测试市/2023/绩效抽评.yaml",
                line: 5,
                field: "涉及资金",
                value: "10万元",
              },
              { kind: "绩效抽评", id: "SC-2", line: 10, value: "20万元" },
            ],
          },
        ],
      },
    ]);
  });

  it("is the same whatever order things were made in", async () => {
    const written = [{ document: await document(), files: ["a"] }];
    expect(manifestText(outputs.toReversed(), written)).toBe(manifestText(outputs, written));
    expect(manifestText(outputs, [{ document: await document(), files: ["a"] }])).toBe(manifestText(outputs, written));
  });

  it("changes when a record does", async () => {
    const before = manifestText([], [{ document: await document(), files: [] }]);
    const after = manifestText(
      [],
      [{ document: await document(spotChecks("市商务局 优 11万元", "教委 良 20万元")), files: [] }],
    );
    expect(after).not.toBe(before);
  });
});
