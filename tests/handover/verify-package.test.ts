// A package that comes back: as it was, changed, packed again by others, its names garbled, or never ours; and what is made to harm.
import { createHash } from "node:crypto";
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { OptionValues } from "../../src/commands/command.ts";
import { verify } from "../../src/commands/verify.ts";
import { runCommand } from "../commands/run-command.ts";
import type { MemoryFile, MemoryWorld } from "../memory-world.ts";
import { plainZip } from "./plain-zip.ts";
import { copyOf, packIn, smallBuild } from "./small-build.ts";

type Files = Record<string, Uint8Array>;

let built: MemoryWorld;
let zip: Uint8Array;
let files: Files;
beforeAll(async () => {
  built = await smallBuild();
  await packIn(built, { package: "人大" });
  zip = built.files.get("人大_测试市_2023.zip") ?? new Uint8Array();
  files = unzipSync(zip);
});

const summary = "一_文件/01_工作总结/测试市2023年度工作总结.docx";
const table = "二_数据/项目.csv";

/** `bytes` under the name 收到.zip. */
const check = (bytes: Uint8Array, options: OptionValues = {}, more: Readonly<Record<string, MemoryFile>> = {}) =>
  runCommand(verify, copyOf(built, { "收到.zip": bytes, ...more }), { what: "收到.zip", ...options });

const inFolder = (held: Files, options: OptionValues = {}) =>
  runCommand(
    verify,
    copyOf(built, Object.fromEntries(Object.entries(held).map(([path, bytes]) => [`收到/${path}`, bytes]))),
    { what: "收到", ...options },
  );

const packed = (held: Zippable): Uint8Array => zipSync(held, { mtime: new Date(2025, 5, 6) });
const without = (path: string): Files => Object.fromEntries(Object.entries(files).filter(([one]) => one !== path));
const all = "18个文件与移交时一致";

/** The document with one of its words exchanged, and packed by another program. */
function rewritten(bytes: Uint8Array | undefined, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes ?? new Uint8Array());
  const main = new TextDecoder().decode(parts["word/document.xml"]);
  expect(main).toContain(from);
  return packed({ ...parts, "word/document.xml": strToU8(main.replace(from, to)) });
}

/** The package with one file exchanged or put in, and a list and checksums that say the same. */
function withForged(path: string, bytes: Uint8Array): Files {
  const list = JSON.parse(new TextDecoder().decode(files["package.json"])) as { files: Listed[] };
  const sha256 = digestOf(bytes);
  const others = list.files.filter((one) => one.path !== path);
  const known = list.files.find((one) => one.path === path);
  const forged = { ...list, files: [...others, { ...known, path, sha256, bytes: bytes.length }] };
  const text = `${JSON.stringify(forged, null, 1)}\n`;
  const sums = [...forged.files, { path: "package.json", sha256: digestOf(strToU8(text)) }];
  return {
    ...files,
    [path]: bytes,
    "package.json": strToU8(text),
    "sha256sum.txt": strToU8(sums.map((one) => `${one.sha256}  ${one.path}\n`).join("")),
  };
}

interface Listed {
  readonly path: string;
  readonly sha256: string;
}

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a package is known as what it is", () => {
  it("whole, under any name, and its list can be told from a forged one", async () => {
    const { exitCode, out } = await check(zip);
    expect([exitCode, out]).toEqual([0, expect.stringContaining(`${all}。\n移交清单的校验值：`)]);
  });

  it("unpacked", async () => {
    expect(await inFolder(files)).toMatchObject({ exitCode: 0, out: expect.stringContaining(all) });
  });

  it("packed again with its folder, and with what systems add", async () => {
    const again: Zippable = { "人大/": new Uint8Array() };
    for (const [path, bytes] of Object.entries(files)) again[`人大/${path}`] = bytes;
    const { exitCode, out } = await check(
      packed({
        ...again,
        "人大/.DS_Store": strToU8("x"),
        "__MACOSX/人大/._说明.txt": strToU8("x"),
        "人大/二_数据/desktop.ini": strToU8("x"),
      }),
    );
    expect(exitCode).toBe(0);
    expect(out).toContain("有3个系统自动添加的文件");
    expect(out).toContain(all);
  });

  it("with its names taken apart, as macOS does, or written as Chinese Windows writes them", async () => {
    const apart = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path.normalize("NFD"), bytes]));
    expect(await check(packed(apart))).toMatchObject({ exitCode: 0, out: expect.stringContaining(all) });
    // 说明.txt in GBK, without a word on its encoding.
    const name = new Uint8Array([0xcb, 0xb5, 0xc3, 0xf7, ...strToU8(".txt")]);
    const others = Object.entries(without("说明.txt")).map(([path, bytes]) => ({ name: strToU8(path), bytes }));
    const gbk = plainZip([{ name, bytes: files["说明.txt"] ?? new Uint8Array() }, ...others]);
    expect(await check(gbk)).toMatchObject({ exitCode: 0, out: expect.stringContaining(all) });
  });

  it("with names that were garbled on the way: what is in the files tells them", async () => {
    const garbled = Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path.replace("二_数据/项目", "���/����"), bytes]),
    );
    const { exitCode, out } = await inFolder(garbled);
    expect(exitCode).toBe(0);
    expect(out).toContain(`名字变了：���/����.csv，就是 ${table}（项目），内容一致`);
    expect(out).toContain(all);
  });

  it("against the build it was made from, which is the same", async () => {
    expect(await check(zip, { against: "dist" })).toMatchObject({ exitCode: 0 });
  });
});

describe("what is not as it was is named", () => {
  it.each<[string, () => Files, string]>([
    ["changed", () => ({ ...files, [table]: strToU8("编号\r\n") }), `改动过 ${table}（项目）`],
    ["missing", () => without(summary), `缺少 ${summary}（测试市工作总结）`],
    ["extra", () => ({ ...files, "二_数据/补充.csv": strToU8("x") }), "多出 二_数据/补充.csv，清单里没有"],
    ["the checksums changed", () => ({ ...files, "sha256sum.txt": strToU8("x") }), "改动过 sha256sum.txt"],
  ])("%s", async (_, held, message) => {
    for (const { exitCode, out } of [await check(packed(held())), await inFolder(held())]) {
      expect(exitCode).toBe(1);
      expect(out).toContain(message);
      expect(out).toMatch(/，1处不一致。/);
    }
  });

  it("a list that was changed with its file is told by the originals", async () => {
    const forged = new TextDecoder().decode(files["package.json"]).replace('"bytes": ', '"bytes": 1');
    const { exitCode, out } = await check(packed({ ...files, "package.json": strToU8(forged) }));
    expect(exitCode).toBe(1);
    expect(out).toContain("改动过");
  });

  it("a document that was changed together with the list, which then agree, by the build or another copy", async () => {
    const forged = rewritten(files[summary], "有序推进", "全面完成");
    const held = packed(withForged(summary, forged));
    expect(await check(held)).toMatchObject({ exitCode: 0 });
    for (const against of ["dist", "人大_测试市_2023.zip"]) {
      const { exitCode, out } = await check(held, { against });
      expect(exitCode).toBe(1);
      expect(out).toContain(`${summary}（测试市工作总结） 与 ${against}`);
      expect(out).toContain("文件和清单被一起改过");
      expect(out).toMatch(/，1处不一致。/);
    }
    const byCopy = await check(packed(withForged(table, strToU8("编号\r\n"))), { against: "人大_测试市_2023.zip" });
    expect([byCopy.exitCode, byCopy.out]).toEqual([
      1,
      expect.stringContaining(`${table}（项目） 与 人大_测试市_2023.zip`),
    ]);
  });

  it("a document that was put in together with a line of the list", async () => {
    const path = "一_文件/01_工作总结/补充.docx";
    const bytes = files[summary] ?? new Uint8Array();
    const held = packed(withForged(path, bytes));
    const { exitCode, out } = await check(held, { against: "dist" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining(`dist/manifest.json 里没有 ${path}`)]);
    const byCopy = await check(zip, { against: "收到的.zip" }, { "收到的.zip": held });
    expect(byCopy.out).toContain(`收到的.zip 里有 ${path}，这里的清单没有`);
  });

  it("a document that was only saved again says so, one whose words changed says where", async () => {
    const saved = { ...files, [summary]: rewritten(files[summary], "<w:body>", "<w:body><!-- -->") };
    const same = await check(packed(saved), { against: "dist" });
    expect([same.exitCode, same.out]).toEqual([1, expect.stringContaining("内容相同，文件被重新保存过")]);
    const reworded = { ...files, [summary]: rewritten(files[summary], "有序推进", "全面完成") };
    const { out } = await check(packed(reworded), { against: "dist" });
    expect(out).toContain("原为“重点工作有序推进。”，现为“重点工作全面完成。”");
    // Another copy of the package serves as well.
    expect((await check(packed(reworded), { against: "人大_测试市_2023.zip" })).out).toContain(
      "现为“重点工作全面完成。”",
    );
  });

  it("a table that changed says in which cell, when a copy of the package is at hand", async () => {
    const text = new TextDecoder().decode(files[table]).replace("商务项目", "商务工程");
    const { out } = await check(packed({ ...files, [table]: strToU8(text) }), { against: "人大_测试市_2023.zip" });
    expect(out).toContain(`改动过 ${table}（项目）：内容有改动，第一处在B2：原为“商务项目”，现为“商务工程”`);
    const workbook = "二_数据/数据表.xlsx";
    const parts = unzipSync(files[workbook] ?? new Uint8Array());
    const strings = new TextDecoder().decode(parts["xl/sharedStrings.xml"]).replaceAll("商务项目", "商务工程");
    const edited = packed({ ...parts, "xl/sharedStrings.xml": strToU8(strings) });
    const told = await check(packed({ ...files, [workbook]: edited }), { against: "人大_测试市_2023.zip" });
    expect(told.out).toContain("第一处在项目!B2：原为“商务项目”，现为“商务工程”");
  });

  it("what the build makes differently since the package went out", async () => {
    const path = "dist/documents/测试市/2023/测试市2023年度工作总结.docx";
    const newer = rewritten(built.files.get(path), "有序推进", "顺利推进");
    const digest = digestOf(newer);
    const manifest = JSON.parse(built.text("dist/manifest.json") ?? "") as {
      outputs: { path: string; sha256: string; bytes: number }[];
    };
    const outputs = manifest.outputs
      .filter((one) => !one.path.includes("小学项目"))
      .map((one) => (`dist/${one.path}` === path ? { ...one, sha256: digest, bytes: newer.length } : one));
    const more = { "新/manifest.json": JSON.stringify({ ...manifest, outputs }), [path.replace("dist", "新")]: newer };
    const { exitCode, out } = await check(zip, { against: "新" }, more);
    expect(exitCode).toBe(1);
    expect(out).toContain("原为“重点工作有序推进。”，现为“重点工作顺利推进。”");
    expect(out).toContain("新/manifest.json 里没有 一_文件/02_目标表/小学项目目标表.docx");
    expect(out).toContain(all);
  });
});

describe("one file", () => {
  it("of a package is known by the package", async () => {
    const { exitCode, out } = await check(files[summary] ?? new Uint8Array(), { against: "人大_测试市_2023.zip" });
    expect([exitCode, out]).toEqual([0, `相符：收到.zip 就是生成的《测试市工作总结》，${summary}。`]);
  });

  it("in an archive without a list is looked for in the build", async () => {
    const { exitCode, out } = await check(
      packed({ "a.docx": files[summary] ?? new Uint8Array(), "b.txt": strToU8("x") }),
    );
    expect(exitCode).toBe(1);
    expect(out).toContain("dist/manifest.json 里没有与 b.txt 相同的文件");
    expect(out).toContain("1个文件与生成时一致，1处不一致");
  });
});

describe("an archive made to harm is a finding, and nothing is written", () => {
  const listed = (more: object): Uint8Array =>
    packed({
      "package.json": strToU8(
        JSON.stringify({ format: "liangji-package", version: 1, title: "t", build: "", files: [], ...more }),
      ),
    });
  const part = (name: string, text: string) => ({ name: strToU8(name), bytes: strToU8(text) });
  const asParts = () => Object.entries(files).map(([path, bytes]) => ({ name: strToU8(path), bytes }));
  it.each<[string, () => Uint8Array, string]>([
    ["names that lead outside", () => plainZip([...asParts(), part("../../etc/cron.d/x", "x")]), "指到了压缩包外面"],
    ["names from the root", () => plainZip([...asParts(), part("/etc/x", "x")]), "指到了压缩包外面"],
    ["names of Windows", () => plainZip([...asParts(), part("C:\\x", "x")]), "指到了压缩包外面"],
    ["the same name twice", () => plainZip([...asParts(), part("说明.txt", "假的")]), "有两个 说明.txt"],
    ["a password", () => plainZip([{ ...part("package.json", "x"), flags: 1 }]), "加了密码"],
    ["half of it", () => zip.slice(0, zip.length / 2), "不完整或已损坏"],
    ["nothing in it", () => plainZip([]), "0个文件"],
    [
      "a list with a path that leads outside",
      () => listed({ files: [{ path: "../a", sha256: "a".repeat(64), bytes: 1 }] }),
      "指到了压缩包外面",
    ],
    ["a list with half an entry", () => listed({ files: [{ path: "a" }] }), "有一项不是"],
    ["a list of tomorrow", () => listed({ version: 9 }), "更新的版本做的"],
    ["a list without files", () => listed({ files: 3 }), "内容不完整"],
    [
      "a bomb beside the files",
      () => packed({ ...files, "炸弹.txt": new Uint8Array(64 * 1024 * 1024) }),
      "多出 炸弹.txt",
    ],
  ])("%s", async (_, bytes, message) => {
    const world = copyOf(built, { "收到.zip": bytes() });
    const before = [...world.files.keys()];
    const { out } = await runCommand(verify, world, { what: "收到.zip" });
    expect(out).toContain(message);
    expect([...world.files.keys()]).toEqual(before);
  });

  it("and its names cannot move the cursor", async () => {
    const { out } = await check(packed({ ...files, "\u001b[2J.txt": strToU8("x") }));
    expect(out).toContain("多出 ␛[2J.txt");
    expect(out).not.toContain("\u001b");
  });
});
