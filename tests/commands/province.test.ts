// province: what it refuses before anything is begun, and reading all regions without writing anything; build and check of one region.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { check } from "../../src/commands/check.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { province } from "../../src/commands/province.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { regionText, twoRegions, worldOf } from "../shards/two-regions.ts";
import { temporaryFolder } from "../street/run-liangji.ts";
import { writeFiles } from "../write-files.ts";
import { runCommand } from "./run-command.ts";

describe("province is refused, and nothing is written,", () => {
  async function refused(world: MemoryWorld, options: OptionValues) {
    const before = [...world.files.keys()];
    const ran = await runCommand(province, world, options);
    expect([...world.files.keys()]).toEqual(before);
    return ran;
  }

  it.each([
    [{ "at-once": "0" }, "--at-once 要写1到256的整数，写的是“0”。"],
    [{ "at-once": "两个" }, "--at-once 要写1到256的整数，写的是“两个”。"],
    [{ jobs: "-1" }, "--jobs 要写1到64的整数，写的是“-1”。"],
    [{ executor: "redis" }, "用了 --executor redis。"],
  ])("when it is called wrongly: %j", async (options, said) => {
    expect(await refused(worldOf(), options)).toMatchObject({ exitCode: 2, told: expect.stringContaining(said) });
  });

  it("where there is no region", async () => {
    const { exitCode, out } = await refused(worldOf({}), {});
    expect([exitCode, out]).toEqual([1, expect.stringContaining("没有找到任何记录文件 [reading/no-content]")]);
  });

  it("into what it would be made from", async () => {
    const { exitCode, out } = await refused(worldOf(), { out: "content/成果" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("outputs/unsafe-folder")]);
  });

  it("into the folder of a build, which the next build would replace as a whole", async () => {
    const world = worldOf({ ...twoRegions, "dist/manifest.json": "{}" });
    const { exitCode, out } = await refused(world, { out: "dist" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("province/in-a-build")]);
  });

  it("with settings of the portal that cannot be used, before hours of building", async () => {
    const world = worldOf({ ...twoRegions, "门户.yaml": "主办单位名: 某省财政厅\n" });
    const { exitCode, out, told } = await refused(world, { settings: "门户.yaml" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("门户设置没有“主办单位名”这一栏")]);
    expect(told).toBe("各地区还没有开始生成；门户设置改好以后再运行。\n");
  });

  it("when content/ is no folder that can be listed", async () => {
    const world = worldOf();
    world.failOn("content", "ENOTDIR");
    const { exitCode, told } = await refused(world, {});
    expect([exitCode, told]).toEqual([1, expect.stringContaining("没有做完：路径里有一段是文件")]);
  });
});

describe("--only records", () => {
  async function run(files: Readonly<Record<string, string>>) {
    const home = await temporaryFolder();
    const templates = Object.entries(rulebookFiles).map(([path, text]) => [`templates/${path}`, text] as const);
    await writeFiles(home, [...Object.entries(files), ...templates]);
    const options = { content: join(home, "content"), templates: join(home, "templates"), out: join(home, "out") };
    const ran = await runCommand(province, nodeWorld, { ...options, only: "records" });
    expect((await readdir(home)).sort()).toEqual(["content", "templates"]);
    return { ...ran, home };
  }

  it("says what is wrong in any region, what is wrong across them, and where there is most to do", async () => {
    const shared = { "content/甲县/地区.yaml": regionText("甲县", "yi"), "content/散放.yaml": "名称: 甲\n" };
    const { exitCode, out, home } = await run({ ...twoRegions, ...shared });
    expect(exitCode).toBe(1);
    expect(out).toContain(`${home}/content/散放.yaml\n\n  错误  这个文件不在约定的位置，没有读取`);
    expect(out).toContain("网址名“yi”已经给了某市乙区 [checks/address-names-are-unique]");
    expect(out).toContain("[checks/references-resolve]");
    expect(out).toMatch(/ {7}1 +\d+ +\d+ {2}乙区\n/);
    expect(out).toContain("共读取2个地区的5条记录，其中评价（自评、抽评、绩效评价）0条；算出口径0个。");
  });

  it("ends well where there is nothing to say", async () => {
    const { "content/乙区/2024/项目.yaml": _wrong, ...sound } = twoRegions;
    expect(await run(sound)).toMatchObject({ exitCode: 0, out: expect.stringContaining("没有发现问题") });
  });
});

describe("one region alone", () => {
  it("is checked as if there were no other", async () => {
    const { exitCode, out } = await runCommand(check, worldOf(), { region: "某市乙区" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("[checks/references-resolve]")]);
    const other = await runCommand(check, worldOf(), { region: "甲县" });
    expect(other.out).toContain("共读取2条记录");
    expect(other.out).not.toContain("乙区");
  });

  it("that is not there is answered with the nearest", async () => {
    const { exitCode, told } = await runCommand(check, worldOf(), { region: "甲区县" });
    expect([exitCode, told]).toEqual([2, expect.stringContaining("没有“甲区县”这个地区。您是不是要写“甲县”？")]);
  });
});
