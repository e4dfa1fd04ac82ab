// manifest.json: each file with its fingerprint, each document with its files, the same bytes each time.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { manifestText, type WrittenDocument } from "../../src/outputs/manifest.ts";
import { written } from "../../src/outputs/output.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const outputs = [
  written({ path: "documents/乙.pdf", bytes: bytes("乙") }),
  written({ path: "documents/甲.docx", bytes: bytes("甲") }),
];

const document = (id: string, title: string): WrittenDocument => ({
  document: { id, type: "工作总结", title, place: { file: "content/测试市/2023/工作总结.md", line: 1 } },
  files: ["documents/甲.docx"],
  trace: `trace/documents/${id}.json`,
});

describe("the manifest", () => {
  it("names every file with size and SHA-256, in the order of their paths", () => {
    const { version, outputs: listed } = JSON.parse(manifestText(outputs, []));
    expect(version).toBe(2);
    expect(listed).toEqual([
      { path: "documents/乙.pdf", sha256: createHash("sha256").update("乙").digest("hex"), bytes: 3 },
      { path: "documents/甲.docx", sha256: createHash("sha256").update("甲").digest("hex"), bytes: 3 },
    ]);
    expect(sha256(new Uint8Array())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("names every document with its files, its annex and the file that says where its numbers come from", () => {
    const [one, two] = [
      document("city/2023/b", "乙"),
      { ...document("city/2023/a", "甲"), annex: ["documents/附.docx"] },
    ];
    expect(JSON.parse(manifestText(outputs, [one, two])).documents).toEqual([
      {
        id: "city/2023/a",
        type: "工作总结",
        title: "甲",
        source: "content/测试市/2023/工作总结.md",
        files: ["documents/甲.docx"],
        annex: ["documents/附.docx"],
        trace: "trace/documents/city/2023/a.json",
      },
      expect.objectContaining({ id: "city/2023/b", title: "乙" }),
    ]);
  });

  it("is the same whatever order things were made in", () => {
    const [one, two] = [document("city/2023/b", "乙"), document("city/2023/a", "甲")];
    expect(manifestText(outputs.toReversed(), [two, one])).toBe(manifestText(outputs, [one, two]));
  });
});
