// verify: files as they were issued, changed, missing, extra or unreadable, and manifests that nobody should believe.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { OptionValues } from "../../src/commands/command.ts";
import { verify } from "../../src/commands/verify.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";
import { runCommand } from "./run-command.ts";

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const report = "documents/明川市/2023/评价报告.docx";
const page = "site/index.html";
const outputs = [
  { path: report, sha256: sha("报告"), bytes: 6 },
  { path: page, sha256: sha("网页"), bytes: 6 },
];
const documents = [{ id: "mingchuan/2023/report", type: "绩效评价报告", title: "评价报告", files: [report] }];
const manifestOf = (changes: object = {}): string => JSON.stringify({ version: 2, documents, outputs, ...changes });
const issued = {
  [`dist/${report}`]: "报告",
  [`dist/${page}`]: "网页",
  "dist/manifest.json": manifestOf(),
  "dist/findings.json": "{}",
  "dist/build.json": "{}",
};

function run(files: Readonly<Record<string, MemoryFile>>, options: OptionValues, links: readonly string[] = []) {
  return runCommand(verify, new MemoryWorld(files, { links }), options);
}

const without = (path: string): Readonly<Record<string, MemoryFile>> =>
  Object.fromEntries(Object.entries(issued).filter(([one]) => one !== path));

describe("a folder", () => {
  it("that is as it was issued is said to be", async () => {
    const { exitCode, out, told } = await run(issued, { what: "dist/" });
    expect([exitCode, out, told]).toEqual([0, "核验 dist：2个文件与生成时一致。", ""]);
  });

  it.each<[string, Readonly<Record<string, MemoryFile>>, readonly string[], string]>([
    ["changed", { ...issued, [`dist/${report}`]: "报告 " }, [], `改动过 ${report}（评价报告）`],
    ["missing", without(`dist/${report}`), [], `缺少 ${report}（评价报告）`],
    ["unreadable or a link", issued, [`dist/${report}`], `读不出来 ${report}（评价报告）`],
  ])("that holds a file %s names it and what to do, and fails", async (_, files, links, line) => {
    const { exitCode, out } = await run(files, { what: "dist" }, links);
    const [said, hint] = out.split("\n");
    expect([exitCode, said]).toEqual([1, line]);
    expect(hint).toMatch(/^ {2}怎么办：/);
    expect(out).toMatch(/核验 dist：1个文件与生成时一致，1处不一致。$/);
  });

  it("is checked against a manifest kept apart, when one names it", async () => {
    const forged = { ...issued, [`dist/${report}`]: "假的", "dist/manifest.json": manifestOf({ outputs: [] }) };
    const { exitCode, out } = await run(
      { ...forged, "存档/manifest.json": manifestOf() },
      {
        what: "dist",
        manifest: "存档/manifest.json",
      },
    );
    expect([exitCode, out]).toEqual([1, expect.stringContaining(`改动过 ${report}`)]);
  });

  it("that holds a file nobody issued names it, whatever its name would do to a terminal", async () => {
    const { exitCode, out } = await run({ ...issued, "dist/site/\u001b[2Jevil.html": "x" }, { what: "dist" });
    expect(exitCode).toBe(1);
    expect(out).toContain("多出 site/␛[2Jevil.html，清单里没有");
    expect(out).not.toContain("\u001b");
  });

  it("of which thousands are gone is summed up for a person and listed for a program", async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ path: `a/${index}`, sha256: sha("a"), bytes: 1 }));
    const files = { "dist/manifest.json": manifestOf({ outputs: many }) };
    const { out } = await run(files, { what: "dist" });
    expect(out).toContain("……这样的共30个");
    expect(out.split("\n").length).toBeLessThan(30);
    const { exitCode, out: json } = await run(files, { what: "dist", format: "json" });
    expect(exitCode).toBe(1);
    const { findings, counts } = JSON.parse(json);
    expect([findings.length, counts.error]).toEqual([30, 30]);
    expect(new Set(findings.map(({ code }: { code: string }) => code))).toEqual(new Set(["outputs/file-missing"]));
  });
});

describe("a manifest that cannot be believed verifies nothing", () => {
  const entry = (path: unknown, sha256: unknown = sha("a")) => manifestOf({ outputs: [{ path, sha256, bytes: 1 }] });
  it.each<[string, MemoryFile, string]>([
    ["no JSON", "{", "不是亮绩生成的，或者已经损坏"],
    ["bytes", new Uint8Array([0xff, 0xfe]), "不是亮绩生成的，或者已经损坏"],
    ["a list", "[]", "不是亮绩生成的，或者已经损坏"],
    ["of something else", '{"name": "app"}', "不是亮绩生成的，或者已经损坏"],
    ["of a newer version", manifestOf({ version: 99 }), "更新的版本生成的"],
    ["with a path that leads outside", entry("../../etc/passwd"), "指到了成果文件夹外面"],
    ["with a path that leads outside in the middle", entry("a/../../b"), "指到了成果文件夹外面"],
    ["with a path from the root", entry("/etc/passwd"), "指到了成果文件夹外面"],
    ["with a path of Windows", entry("C:\\a"), "指到了成果文件夹外面"],
    ["with a file listed twice", manifestOf({ outputs: [outputs[0], outputs[0]] }), "列了两次"],
    ["with a path that is no text", entry(7), "有一项不是“路径、校验值、大小”"],
    ["with a checksum that is none", entry("a", "0"), "有一项不是“路径、校验值、大小”"],
    ["with an entry that is nothing", manifestOf({ outputs: [null] }), "有一项不是“路径、校验值、大小”"],
  ])("%s", async (_, manifest, message) => {
    const { exitCode, out } = await run({ ...issued, "dist/manifest.json": manifest }, { what: "dist" });
    expect(exitCode).toBe(1);
    expect(out).toContain(message);
    expect(out).toContain("核验 dist：0个文件与生成时一致，1处不一致。");
  });

  it("nor one that the disk does not give", async () => {
    const world = new MemoryWorld(issued);
    world.failOn("dist/manifest.json", "EACCES");
    const { exitCode, out } = await runCommand(verify, world, { what: "dist" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("读不出来：没有")]);
  });
});

describe("a single file", () => {
  it("is known by what is in it, under any name", async () => {
    const { exitCode, out } = await run({ ...issued, "下载/a.docx": "报告" }, { what: "下载/a.docx" });
    expect([exitCode, out]).toEqual([0, `相符：下载/a.docx 就是生成的《评价报告》，${report}。`]);
  });

  it("of the name of an issued one, but with other bytes, is said to be changed", async () => {
    const { exitCode, out } = await run({ ...issued, "下载/评价报告.docx": "别的" }, { what: "下载/评价报告.docx" });
    expect(exitCode).toBe(1);
    expect(out).toContain("与生成的“评价报告”不同");
    expect(out).toContain(`生成的一份在 ${report}，6字节；手里这份6字节`);
  });

  it("that was never issued is said to be unknown", async () => {
    const { exitCode, out } = await run({ ...issued, "a.txt": "?" }, { what: "a.txt" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("清单里没有与 a.txt 相同的文件")]);
  });

  it("is checked against the manifest one names", async () => {
    const files = { "存档/manifest.json": manifestOf(), "a.docx": "报告" };
    expect(await run(files, { what: "a.docx", manifest: "存档/manifest.json" })).toMatchObject({ exitCode: 0 });
  });
});

it.each<[string, OptionValues, string]>([
  ["nothing of that name", { what: "没有" }, "没有“没有”这个文件夹或文件"],
  ["a folder without a manifest", { what: "别的" }, "没有 dist/manifest.json"],
  ["a manifest that is not there", { what: "别的", manifest: "x.json" }, "没有 x.json"],
])("%s is a wrong use", async (_, options, message) => {
  const { exitCode, out, told } = await run({ "别的/a.txt": "a" }, options);
  expect([exitCode, out]).toEqual([2, ""]);
  expect(told).toContain(message);
  expect(told).toContain("用法见：npm run liangji -- verify --help");
});
