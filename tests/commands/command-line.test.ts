// The command line: what it prints, what it says to a slip of the hand, and the exit codes other programs rely on.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allCommands } from "../../src/commands/all-commands.ts";
import { runLiangji, temporaryFolder } from "../street/run-liangji.ts";

describe("help", () => {
  it("lists every command, with the exit codes", async () => {
    const { out, exitCode } = await runLiangji(["--help"]);
    expect(exitCode).toBe(0);
    for (const command of allCommands) expect(out).toMatch(new RegExp(`^  ${command.name} +${command.summary}$`, "m"));
    expect(out).toContain("退出码：0 正常（可以有提醒），1 内容有错误，2 命令用法不对，70 程序本身的问题");
  });

  it.each(allCommands.map((command) => [command.name, command] as const))(
    "of %s names every option",
    async (name, command) => {
      const { out, exitCode, told } = await runLiangji([name, "--help"]);
      expect([exitCode, told]).toEqual([0, ""]);
      for (const [option, { help }] of Object.entries(command.options)) {
        expect(out).toContain(`--${option}`);
        expect(out).toContain(help);
      }
      for (const example of command.examples) expect(out).toContain(example);
    },
  );

  it("is also printed, with the code of misuse, when no command is given", async () => {
    expect(await runLiangji([])).toMatchObject({ exitCode: 2, out: expect.stringContaining("用法：") });
  });
});

describe("a slip of the hand is misuse, with the word that was probably meant", () => {
  it.each([
    [["chek"], "没有“chek”这个命令。您是不是要写“check”？", "npm run liangji -- --help"],
    [["publish-everything"], "没有“publish-everything”这个命令。", "npm run liangji -- --help"],
    [["-x"], "没有“-x”这个命令。", "npm run liangji -- --help"],
    [["__proto__"], "没有“__proto__”这个命令。", "npm run liangji -- --help"],
    [
      ["check", "--contnet", "x"],
      "check 没有“--contnet”这个选项。您是不是要写“--content”？",
      "npm run liangji -- check --help",
    ],
    [["check", "--out", "x"], "check 没有“--out”这个选项。", "npm run liangji -- check --help"],
    [["check", "--constructor"], "check 没有“--constructor”这个选项。", "npm run liangji -- check --help"],
    [["check", "--content"], "每个需要值的选项后面都要写上值", "npm run liangji -- check --help"],
    [["check", "--content="], "--content 后面没有写值。", "npm run liangji -- check --help"],
    [["check", "--content", ""], "--content 后面没有写值。", "npm run liangji -- check --help"],
    [["check", "content"], "不要有多余的词", "npm run liangji -- check --help"],
    [["check", "--help=1"], "check 的选项写得不完整", "npm run liangji -- check --help"],
    [["check", "--"], "check 没有“--”这个选项。", "npm run liangji -- check --help"],
    [["check", "--format", "xml"], "--format 只能是text、json，写的是“xml”。", "npm run liangji -- check --help"],
    [["build", "--only", "data"], "--only 只能是documents、site，写的是“data”。", "npm run liangji -- build --help"],
  ])("%j", async (args, message, help) => {
    const { exitCode, out, told } = await runLiangji(args);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain(message);
    expect(told).toContain(`用法见：${help}`);
  });
});

describe("a folder that is not what it should be", () => {
  it("is an error of the content, never a crash", async () => {
    const here = await temporaryFolder();
    const file = join(here, "文件");
    await writeFile(file, "我是文件");
    const nowhere = join(here, "没有");
    const out = join(here, "成果");
    for (const args of [
      ["check", "--content", here.slice(0, -1)],
      ["check", "--content", nowhere],
      ["check", "--content", file],
      ["check", "--templates", nowhere],
      ["check", "--templates", file],
      ["build", "--content", nowhere, "--out", out],
      ["build", "--templates", file, "--out", out],
      ["build", "--only", "documents", "--out", file],
      ["build", "--only", "documents", "--out", join(file, "里面")],
      ["build", "--only", "documents", "--out", "content"],
      ["doctor", "--templates", file, "--out", out],
      ["doctor", "--content", nowhere, "--out", join(file, "里面")],
    ]) {
      const { exitCode, told } = await runLiangji(args);
      expect([args.join(" "), exitCode, told.includes("程序本身出了问题")]).toEqual([args.join(" "), 1, false]);
    }
  });

  it("leaves the last build alone when there is nothing to make a new one from", async () => {
    const here = await temporaryFolder();
    const { out, exitCode } = await runLiangji(["build", "--content", join(here, "没有"), "--out", join(here, "成果")]);
    expect(exitCode).toBe(1);
    expect(out).toContain("没有写出任何文件");
    expect(out).not.toContain("写出了");
  });
});

it("doctor finds everything a build needs on a machine that has it", async () => {
  const here = await temporaryFolder();
  const { out, exitCode } = await runLiangji(["doctor", "--out", join(here, "成果")]);
  expect(exitCode).toBe(0);
  expect(out).not.toContain("缺少");
  for (const what of ["Node", "记录文件夹", "口径", "文件模板", "DOCX 输出", "PDF 输出", "可以写入"])
    expect(out).toContain(what);
});
