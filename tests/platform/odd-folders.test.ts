// The program in folders as people have them: blanks, Chinese, an apostrophe, and paths longer than Windows used to take.

import { spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { runLiangji, temporaryFolder } from "../street/run-liangji.ts";

const odd = "绩效科's 文件 (2025) & 备份#甲 100%";
const deep = Array.from({ length: 6 }, (_, index) => `第${index + 1}层${"很长的文件夹名".repeat(2)}`);

/** A tiny region with one document. */
async function makeRegion(content: string): Promise<void> {
  const made = await runLiangji([
    ...["new", "地区", "云栖县", "--address", "yunqi", "--nature", "正式", "--year", "2025"],
    ...["--departments", "云栖县民政局", "--content", content],
  ]);
  expect([made.exitCode, made.out]).toEqual([0, expect.stringContaining("写好了11个文件")]);
}

async function checkAndBuild(content: string, out: string): Promise<void> {
  await makeRegion(content);
  const checked = await runLiangji(["check", "--content", content]);
  expect([checked.exitCode, checked.out]).toEqual([0, expect.stringContaining("可以生成1份文件")]);
  const built = await runLiangji(["build", "--only", "documents", "--content", content, "--out", out]);
  expect([built.exitCode, built.out]).toEqual([0, expect.stringContaining("写出了1份文件")]);
  const files = await readdir(join(out, "documents", "云栖县", "2025"));
  expect(files.filter((name) => /工作总结\.(docx|pdf)$/.test(name))).toHaveLength(2);
}

describe("content and outputs", () => {
  it("with blanks, Chinese, an apostrophe and other marks in their paths", async () => {
    const here = join(await temporaryFolder(), odd);
    await checkAndBuild(join(here, "我的 内容"), join(here, "我的 成果"));
  });

  it("deeper than 240 characters", async () => {
    const here = join(await temporaryFolder(), ...deep, ...deep);
    const content = join(here, "内容");
    expect(content.length).toBeGreaterThanOrEqual(240);
    await checkAndBuild(content, join(here, "成果"));
  });

  it("become a whole site as well", async () => {
    const here = join(await temporaryFolder(), odd);
    await makeRegion(join(here, "内容"));
    const at = ["--content", join(here, "内容"), "--out", join(here, "成果")];
    const built = await runLiangji(["build", ...at]);
    expect([built.exitCode, built.told]).toEqual([0, expect.not.stringContaining("出了问题")]);
    expect(await readFile(join(here, "成果/site/index.html"), "utf8")).toContain("<title>");
  });
});

describe("line ends and byte order marks as Windows editors leave them", () => {
  it("are read, and an edit keeps the line ends of its file", async () => {
    const content = join(await temporaryFolder(), "内容");
    await makeRegion(content);
    const file = join(content, "云栖县/2025/项目.yaml");
    const old = "- 编号: yunqi-2025-p01\n  名称: 老年助餐\n  主管部门: 云栖县民政局\n  起止年度: 2024—2026年\n";
    await writeFile(file, `\uFEFF${old.replaceAll("\n", "\r\n")}`);
    for (const name of ["地区.yaml", "部门.yaml"]) {
      const path = join(content, "云栖县", name);
      await writeFile(path, (await readFile(path, "utf8")).replaceAll("\n", "\r\n"));
    }
    expect((await runLiangji(["check", "--content", content])).exitCode).toBe(0);
    const rolled = await runLiangji(["roll", "云栖县", "2025", "2026", "--yes", "--content", content]);
    expect([rolled.exitCode, rolled.out]).toEqual([0, expect.stringContaining("写好了1条")]);
    expect(await readFile(join(content, "云栖县/2026/项目.yaml"), "utf8")).toContain("yunqi-2026-p01");
  });
});

it("runs from a folder with blanks, Chinese and an apostrophe in its own path", async () => {
  // Without # and %, which the maker of the site takes for parts of an address; doctor and build say so.
  const home = join(await temporaryFolder(), odd.replace(/[#%]/g, ""), "liangji");
  await mkdir(home, { recursive: true });
  for (const part of [
    "src",
    "site",
    "templates",
    "package.json",
    "package-lock.json",
    "astro.config.mjs",
    "tsconfig.json",
  ])
    await cp(part, join(home, part), { recursive: true });
  await symlink(resolve("node_modules"), join(home, "node_modules"), "junction");
  const run = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, [join("src", "cli.ts"), ...args], { cwd: home });
    child.stdin.end();
    const ended = new Promise<number | null>((settle) => child.once("close", settle));
    const [out, told, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { exitCode, out, told };
  };
  const made = await run("new", "地区", "云栖县", "--address", "yunqi", "--nature", "正式", "--year", "2025");
  expect([made.exitCode, made.told]).toEqual([0, expect.not.stringContaining("出了问题")]);
  expect((await run("check")).exitCode).toBe(0);
  const built = await run("build");
  expect([built.exitCode, built.out]).toEqual([0, expect.stringContaining("写出了1份文件")]);
  expect(await readdir(join(home, "dist"))).toEqual(expect.arrayContaining(["documents", "site", "manifest.json"]));
});
