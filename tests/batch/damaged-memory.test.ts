// Whatever stands where an earlier build left its notes: it is used only when it is exactly that, and nothing it says is ever a place to look.
import { readFile, writeFile } from "node:fs/promises";
import { afterAll, expect, it } from "vitest";
import { seal } from "../../src/batch/sealed.ts";
import { writeFiles } from "../write-files.ts";
import { Workshop } from "./workshop.ts";

interface Content {
  version: number;
  program: string;
  receipts: { fingerprint: string; files: { format: string; sha256: string; path?: string }[]; findings: unknown[] }[];
  documents: { key: string; fingerprint: string; remarks: unknown[] }[];
  [key: string]: unknown;
}

const damages: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  nothing: () => "",
  "half of it": (text) => text.slice(0, text.length / 2),
  "something else": () => '{"name": "别的"}',
  "a letter changed": (text) => text.replace("documents", "documentz"),
  "bytes that are no text": () => new Uint8Array([0xff, 0xfe, 0x00]),
  "too deep": () => "[".repeat(100_000),
  "another version": (text) => resealed(text, (content) => ({ ...content, version: 9 })),
  "another program": (text) => resealed(text, (content) => ({ ...content, program: "别的" })),
  "another shape": (text) => resealed(text, (content) => ({ ...content, receipts: [{ fingerprint: 1 }] })),
  "findings of another shape": (text) =>
    resealed(text, (content) => ({
      ...content,
      documents: content.documents.map((one) => ({ ...one, remarks: [{ code: "x" }] })),
    })),
  "paths that lead elsewhere": (text) =>
    resealed(text, (content) => ({
      ...content,
      inputs: "",
      receipts: content.receipts.map((one) => ({
        ...one,
        files: one.files.map((file) => ({ ...file, path: "../../content/测试市/地区.yaml" })),
      })),
    })),
  "digests of other files": (text) =>
    resealed(text, (content) => ({
      ...content,
      inputs: "",
      receipts: content.receipts.map((one, at, all) => ({ ...one, files: all[(at + 1) % all.length]?.files ?? [] })),
    })),
  "documents taken for others": (text) =>
    resealed(text, (content) => ({
      ...content,
      inputs: "",
      documents: content.documents.map((one, at, all) => ({
        ...one,
        fingerprint: all[(at + 1) % all.length]?.fingerprint ?? "",
      })),
    })),
};

function resealed(text: string, change: (content: Content) => object): Uint8Array {
  const { content } = JSON.parse(text) as { content: Content };
  return seal(change(content));
}

const shop = await Workshop.make();
const first = await shop.build();
afterAll(() => shop.close());

it.each(Object.entries(damages))("build.json: %s", async (_, damage) => {
  const record = shop.path("dist/build.json");
  await writeFile(record, damage(await readFile(record, "utf8")));
  const again = await shop.build();
  expect([again.exitCode, again.digests, again.out]).toEqual([0, first.digests, first.out]);
});

it("what a build that was cut off left: nothing, half of it, something else", async () => {
  const left: Readonly<Record<string, string>> = {
    "journal/1.json": "",
    "journal/2.json": '{"seal":"',
    "journal/../../离开/3.json": "{}",
    "journal/甲/4.json": "[]",
    "documents/测试市/2023/SC-1.docx": "半份",
    "documents/测试市/2023/不再有的.docx": "旧的",
    "public-annexes/x.pdf": "旧的",
    "site/index.html": "旧的",
    "manifest.json": "旧的",
  };
  await writeFiles(shop.path("second.building"), Object.entries(left));
  expect((await shop.build({ out: "second" })).digests).toEqual(first.digests);
});
