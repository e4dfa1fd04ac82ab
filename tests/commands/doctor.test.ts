// doctor: what it says of a machine, and what to do; only what keeps a build from working makes it fail.
import { describe, expect, it } from "vitest";
import type { Disk, Machine } from "../../src/base/machine.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import { aboutConsole } from "../../src/commands/doctor/console-encoding.ts";
import { aboutRoom } from "../../src/commands/doctor/disk-room.ts";
import { aboutPathLength } from "../../src/commands/doctor/path-length.ts";
import { aboutSharing } from "../../src/commands/doctor/shared-folder.ts";
import { doctorOn } from "../../src/commands/doctor.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { shippedTemplates } from "../shipped-templates.ts";
import { runCommand } from "./run-command.ts";

const disk = (gigabytes: number, type = 0xef53): Disk => ({ free: gigabytes * 2 ** 30, type });

const machine = (parts: Partial<Machine> = {}): Machine => ({
  platform: "linux",
  program: "/程序/亮绩/",
  absolute: (path) => `/数据/${path}`,
  disk: async () => disk(20),
  ...parts,
});

const world = (files: Readonly<Record<string, string>> = { "content/云栖县/地区.yaml": "名称: 云栖县\n" }) =>
  new MemoryWorld({
    ...Object.fromEntries(
      Object.entries({ ...shippedTemplates, ...rulebookFiles }).map(([path, text]) => [`templates/${path}`, text]),
    ),
    ...files,
  });

/** In memory, but for the fonts that come with the program. */
const run = (on: Machine, at: MemoryWorld = world()) => {
  const readBytes = at.readBytes.bind(at);
  at.readBytes = (path) => (path.includes("node_modules") ? nodeWorld : { readBytes }).readBytes(path);
  return runCommand(doctorOn(on), at);
};

describe("on a machine", () => {
  it("that has everything, all is in order", async () => {
    const { exitCode, out } = await run(machine());
    expect(exitCode).toBe(0);
    expect(out).not.toMatch(/缺少|提示|怎么办/);
    expect(out).toContain("正常  磁盘剩余 20.0 GB");
  });

  it("with a full disk, of Windows, far down in a synced folder, it advises and does not fail", async () => {
    const far = (path: string): string => ["D:", "OneDrive - 云栖县财政局", "预算绩效管理".repeat(20), path].join("\\");
    const { exitCode, out } = await run(machine({ platform: "win32", absolute: far, disk: async () => disk(0.25) }));
    expect(exitCode).toBe(0);
    for (const what of ["磁盘剩余 0.3 GB，", "超过260个字符", "在OneDrive的同步文件夹里", "chcp 65001"])
      expect(out).toContain(what);
    expect(out.match(/^提示/gm)).toHaveLength(5);
    expect(out.match(/^ {6}怎么办：/gm)).toHaveLength(5);
  });

  it("whose program stands in a folder the site cannot be made from, it says what to rename", async () => {
    const { exitCode, out } = await run(machine({ program: "/程序/亮绩#甲/" }));
    expect([exitCode, out]).toEqual([0, expect.stringContaining("“/程序/亮绩#甲/”的路径里有 #，网站生成不了")]);
  });

  it("where content/ may not be written, it says what can still be done", async () => {
    const at = world();
    at.mayWrite = async () => false;
    const { exitCode, out } = await run(machine(), at);
    expect([exitCode, out]).toEqual([0, expect.stringContaining("提示  记录文件夹 content 不能写入：可以检查和生成")]);
  });

  it("where the outputs cannot be written, it fails", async () => {
    const at = world();
    at.failOn("dist.probe", "EROFS");
    const { exitCode, out } = await run(machine({ disk: async () => undefined }), at);
    expect([exitCode, out]).toEqual([1, expect.stringContaining("缺少  可以写入 dist 所在的文件夹\n      怎么办：")]);
    expect(out).not.toContain("磁盘剩余");
  });

  it("whose installation is not whole, it says so and does not break down", async () => {
    const { exitCode, out } = await runCommand(doctorOn(machine()), world());
    expect([exitCode, out]).toEqual([
      1,
      expect.stringContaining("缺少  PDF 输出\n      怎么办：请重新运行 npm install"),
    ]);
  });

  it("without records, it says how to begin", async () => {
    const { exitCode, out } = await run(machine(), world({}));
    expect([exitCode, out]).toEqual([1, expect.stringContaining("缺少  记录文件夹 content\n      怎么办：")]);
    expect(out).toContain("npm run liangji -- new");
  });
});

describe("the console", () => {
  it.each<[NodeJS.Platform, Readonly<Record<string, string>>, string | undefined]>([
    ["linux", { LANG: "zh_CN.UTF-8" }, undefined],
    ["linux", { LANG: "zh_CN.utf8" }, undefined],
    ["linux", {}, undefined],
    ["linux", { LANG: "zh_CN.GB18030" }, "zh_CN.GB18030"],
    ["linux", { LANG: "zh_CN.UTF-8", LC_ALL: "C" }, " C，"],
    ["linux", { LANG: "zh_CN.GBK", LC_ALL: "zh_CN.UTF-8" }, undefined],
    ["darwin", { LC_CTYPE: "UTF-8" }, undefined],
    ["win32", { LANG: "zh_CN.UTF-8" }, "UTF-8 编码"],
  ])("of %s with %j", (platform, environment, said) => {
    const remark = aboutConsole(platform, (name) => environment[name]);
    if (said === undefined) expect(remark).toBeUndefined();
    else expect(remark).toMatchObject({ state: "提示", what: expect.stringContaining(said) });
  });
});

describe("the length of paths", () => {
  it.each<[NodeJS.Platform, number, boolean]>([
    ["win32", 100, false],
    ["win32", 129, false],
    ["win32", 130, true],
    ["linux", 400, false],
    ["darwin", 400, false],
  ])("of %s at %i characters: %s", (platform, length, isLong) => {
    expect(aboutPathLength(platform, "绩".repeat(length)) !== undefined).toBe(isLong);
  });
});

it("a disk that does not say how much room it has is left alone", () => {
  expect(aboutRoom(undefined)).toBeUndefined();
  expect(aboutRoom(disk(1))).toMatchObject({ state: "正常" });
  expect(aboutRoom(disk(0.99))).toMatchObject({ state: "提示" });
});

describe("folders that several machines write to", () => {
  it.each<[string, NodeJS.Platform, Disk | undefined, string | undefined]>([
    ["D:\\台账\\content", "win32", undefined, undefined],
    ["D:\\我的坚果云\\台账", "win32", undefined, "坚果云"],
    ["D:\\WPS云盘\\台账", "win32", undefined, "WPS 云盘"],
    ["/用户/OneDrive/台账", "darwin", undefined, "OneDrive"],
    ["/用户/Library/CloudStorage/台账", "darwin", undefined, "iCloud"],
    ["/数据/OneDriveX/台账", "linux", disk(9), undefined],
    ["\\\\server\\共享\\台账", "win32", undefined, "网络文件夹"],
    ["//server/share", "linux", disk(9), undefined],
    ["/共享/台账", "linux", disk(9, 0x6969), "网络文件夹"],
    ["/共享/台账", "linux", disk(9, -11317950), "网络文件夹"],
    ["/共享/台账", "darwin", disk(9, 0x6969), undefined],
  ])("%s on %s", (folder, platform, on, said) => {
    const remark = aboutSharing("记录文件夹", folder, platform, on);
    if (said === undefined) expect(remark).toBeUndefined();
    else expect(remark).toMatchObject({ what: expect.stringContaining(said), otherwise: expect.stringMatching(/。?/) });
  });
});
