// A real build in which something must not get out: no site at all, the bureau's documents all the same, and a way on in one line.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesOf } from "../site/built-site.ts";
import { someDepartments, testCity } from "../small-content.ts";
import { writeFiles } from "../write-files.ts";

const phone = "13800138000";
const content = {
  "地区.yaml": testCity,
  "部门.yaml": someDepartments,
  "2023/工作总结.md": `---\n标题: 测试市工作总结\n来源: 测试\n---\n\n正文，详询 138**0013**8000。\n`,
};

let folder = "";
let printed = "";
let exitCode = 0;
let files: ReadonlyMap<string, Buffer> = new Map();

const run = (...options: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const all = ["src/cli.ts", ...options, "--content", join(folder, "content")];
    const child = execFile(process.execPath, all, { maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      printed = stdout + stderr;
      exitCode = child.exitCode ?? -1;
      resolve();
    });
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "held-back-"));
  await writeFiles(join(folder, "content/测试市"), Object.entries(content));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("makes the bureau's documents and no site, and says how to go on", async () => {
  await run("build", "--out", join(folder, "out"));
  files = await filesOf(join(folder, "out"));
  expect(exitCode).toBe(1);
  const paths = [...files.keys()];
  expect(paths.filter((path) => path.startsWith("site"))).toEqual([]);
  expect(paths.filter((path) => path.startsWith("documents/") && path.endsWith(".docx"))).not.toEqual([]);
  expect(printed).toContain("公开网站没有生成：有1处不能公开的内容；内部文件照常生成");
  expect(printed).toContain("改好后，再运行 npm run build");
  expect(printed).toMatch(/第6行第7列 +错误 +“测试市工作总结”里有手机号码（138\*{4}8000），不能公开/);
}, 120_000);

it("prints the thing itself nowhere, on the screen or in its list of findings", async () => {
  const findings = await readFile(join(folder, "out/findings.json"), "utf8");
  for (const text of [printed, findings]) {
    expect(text).not.toContain(phone);
    expect(text).not.toContain("138**0013**8000");
  }
});

it("is told by check as well, without building", async () => {
  await run("check");
  expect(exitCode).toBe(1);
  expect(printed).toContain("手机号码（138****8000）");
}, 60_000);
