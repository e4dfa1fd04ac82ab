// The output folder is replaced as a whole: it may be missing, empty or an earlier build, and nothing else.
import { describe, expect, it } from "vitest";
import { diskFailure } from "../../src/outputs/disk-failure.ts";
import { refuseOutFolder } from "../../src/outputs/out-folder.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";

const sources = ["content", "templates"];
const refuse = (out: string, files: Readonly<Record<string, MemoryFile>> = {}) =>
  refuseOutFolder(
    new MemoryWorld({ "content/a.yaml": "甲", "templates/figures/a.yaml": "乙", ...files }),
    out,
    sources,
  );

describe("a folder that may be replaced", () => {
  it.each([
    ["that is not there", {}],
    ["with an earlier build", { "dist/manifest.json": "{}", "dist/findings.json": "{}", "dist/site/index.html": "" }],
  ])("%s", async (_, files) => expect(await refuse("dist", files)).toBeUndefined());

  it("whose name only starts like a source", async () => expect(await refuse("contents")).toBeUndefined());
});

describe("a folder that must not be replaced", () => {
  it.each([
    "content",
    "content/",
    "./content",
    "content/成果",
    ".",
    "..",
    "/",
    "templates",
    "templates/x",
    "x/../content",
  ])("%s overlaps what the build is made from", async (out) => {
    const refused = await refuse(out);
    expect(refused).toMatchObject({ code: "outputs/unsafe-folder", severity: "error", place: { file: out } });
    expect(refused?.message).toContain("重叠");
  });

  it.each([
    ["holds other files", { "桌面/报告.docx": "重要" }],
    ["holds a manifest of something else", { "桌面/manifest.json": "{}", "桌面/app.js": "" }],
  ])("%s", async (_, files) => {
    expect(await refuse("桌面", files)).toMatchObject({
      code: "outputs/unsafe-folder",
      message: "“桌面”里有别的文件，不是以前的成果，没有覆盖",
    });
  });

  it("is a file", async () => {
    const world = new MemoryWorld({ dist: "我是文件" });
    world.failOn("dist", "ENOTDIR");
    expect(await refuseOutFolder(world, "dist", sources)).toMatchObject({ code: "outputs/unsafe-folder" });
  });
});

describe("what the disk refuses", () => {
  it.each([
    ["ENOSPC", "磁盘空间不足"],
    ["EACCES", "没有写入权限"],
    ["EBUSY", "文件正被别的程序打开"],
    ["EROFS", "磁盘是只读的"],
    ["EIO", "读写磁盘出错"],
  ])("%s is said in words", (code, words) => {
    const finding = diskFailure(Object.assign(new Error(`${code}: x`), { code }), "dist");
    expect(finding).toMatchObject({
      code: "outputs/not-written",
      severity: "error",
      message: expect.stringContaining(words),
      place: { file: "dist" },
      hint: expect.stringContaining("上一次的成果没有动"),
    });
  });

  it.each([
    new TypeError("x is undefined"),
    Object.assign(new Error("x"), { code: "ERR_INVALID_ARG_TYPE" }),
    "text",
    null,
  ])("%s is a bug, and stays one", (cause) => expect(diskFailure(cause, "dist")).toBeUndefined());
});
