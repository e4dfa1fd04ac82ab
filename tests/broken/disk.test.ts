// What only a real disk can do wrong: links out and in circles, folders without permission, a file where content/ should be.
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { testCity } from "../small-content.ts";

let root: string;
let city: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "liangji-broken-"));
  city = join(root, "content/测试市");
  await mkdir(join(city, "2023"), { recursive: true });
  await writeFile(join(city, "地区.yaml"), testCity);
});

afterEach(async () => {
  await chmod(city, 0o700).catch(() => undefined);
  await rm(root, { recursive: true, force: true });
});

/** `severity code path` of every finding about the content, and how many records were read. */
async function walk(content = "content"): Promise<readonly (string | number)[]> {
  const folders = { content: join(root, content), templates: join(root, "templates"), out: join(root, "dist") };
  const { value, diagnostics } = await walkStreet(nodeWorld, folders);
  const lines = diagnostics
    .filter((one) => one.place.file.startsWith(folders.content))
    .map(({ severity, code, place }) => `${severity} ${code} ${place.file.slice(root.length + 1)}`);
  return [...lines.toSorted(), value.records.all.length];
}

it("a link to a file outside is not followed", async () => {
  await writeFile(join(root, "外面.yaml"), "名称: 外面的部门\n");
  await symlink(join(root, "外面.yaml"), join(city, "部门.yaml"));
  expect(await walk()).toEqual(["warning reading/link content/测试市/部门.yaml", 1]);
});

it("a link to a folder above itself does not go round", async () => {
  await symlink(join(root, "content"), join(city, "2023/项目"));
  expect(await walk()).toEqual(["warning reading/link content/测试市/2023/项目", 1]);
});

it("a link to nothing is a link", async () => {
  await symlink(join(root, "没有"), join(city, "部门.yaml"));
  expect(await walk()).toEqual(["warning reading/link content/测试市/部门.yaml", 1]);
});

it("a folder named like a file holds no record", async () => {
  await mkdir(join(city, "部门.yaml"));
  await writeFile(join(city, "部门.yaml/一.yaml"), "名称: 甲\n");
  expect(await walk()).toEqual(["error records/unknown-kind content/测试市/部门.yaml/一.yaml", 1]);
});

it("a file where the content folder should be is named", async () => {
  await writeFile(join(root, "文件"), "x");
  expect(await walk("文件")).toEqual(["error reading/unreadable 文件", 0]);
});

it("a content folder that is not there is named", async () => {
  expect(await walk("没有")).toEqual(["error reading/no-content 没有", 0]);
});

// root reads everything, whatever the permissions say.
it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("what may not be read is named", async () => {
  await writeFile(join(city, "部门.yaml"), "名称: 甲\n");
  await chmod(join(city, "部门.yaml"), 0o000);
  expect(await walk()).toEqual(["error reading/unreadable content/测试市/部门.yaml", 1]);
  await chmod(city, 0o000);
  expect(await walk()).toEqual([expect.stringMatching(/^error reading\/unreadable content/), 0]);
});
