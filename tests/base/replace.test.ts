// What changing files in place needs of the real disk and the real machine.
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";

const home = await mkdtemp(join(tmpdir(), "liangji-replace-"));
const at = (path: string): string => join(home, path);
afterAll(() => rm(home, { recursive: true, force: true }));

it("a file takes the place of another, whose rights stay", async () => {
  await writeFile(at("旧.yaml"), "旧");
  await chmod(at("旧.yaml"), 0o640);
  await writeFile(at("新"), "新");
  await nodeWorld.replace(at("新"), at("旧.yaml"));
  expect(await readFile(at("旧.yaml"), "utf8")).toBe("新");
  if (process.platform !== "win32") expect((await stat(at("旧.yaml"))).mode & 0o777).toBe(0o640);
  expect(await nodeWorld.exists(at("新"))).toBe(false);
});

it("a file goes to where nothing is, folders and all", async () => {
  await writeFile(at("新"), "新");
  await nodeWorld.replace(at("新"), at("2024/项目/001.yaml"));
  expect(await readFile(at("2024/项目/001.yaml"), "utf8")).toBe("新");
});

it("files and folders are flushed; what is missing is not", async () => {
  await writeFile(at("甲"), "甲");
  await nodeWorld.flush(at("甲"));
  await nodeWorld.flush(home);
  await expect(nodeWorld.flush(at("没有"))).rejects.toThrow("ENOENT");
});

it("what may be written is told of files, folders, and what is not there yet", async () => {
  await writeFile(at("乙"), "乙");
  for (const path of ["乙", ".", "还没有/2024/项目.yaml"]) expect(await nodeWorld.mayWrite(at(path)), path).toBe(true);
  // To root everything may be written.
  await chmod(at("乙"), 0o440);
  expect(await nodeWorld.mayWrite(at("乙"))).toBe(process.getuid?.() === 0);
});

it("this program runs, one whose number nobody has does not, and of other machines nobody knows", () => {
  const { self } = nodeWorld;
  expect(nodeWorld.isRunning(self)).toBe(true);
  expect(nodeWorld.isRunning({ ...self, process: 2 ** 22 + 1 })).toBe(false);
  expect(nodeWorld.isRunning({ ...self, machine: `不是${self.machine}` })).toBeUndefined();
});
