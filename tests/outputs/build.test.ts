// A whole build on a real disk: what is not public stays out of the site's folder, and a refused write leaves the last build alone.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { buildOutputs, type Part } from "../../src/build.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { smallWorld } from "../small-content.ts";
import { writeFiles } from "../write-files.ts";

const reportTemplate = `---
文种: 报告
对象: 绩效评价
版式: ordinary
标题: "{{名称}}报告"
文件名: "{{名称}}"
页面: "evaluations/{{编号}}-report"
公开: 是
---
{{正文}}
`;
const evaluation = (code: string, name: string, more = ""): string =>
  `---\n编号: ${code}\n名称: ${name}\n类型: 财政重点评价\n对象: 项目\n主管部门: 商务局\n${more}---\n${name}的正文。\n`;

const files = smallWorld({
  prose: '共评价{{数 "评价数"}}。',
  figures: "评价数: {编码: n, 口径: 测试, 统计: 绩效评价, 方法: 计数, 单位: 个}\n",
  templates: { "documents/报告.md.hbs": reportTemplate },
  records: {
    "2023/绩效评价/open.md": evaluation("open", "公开项目"),
    "2023/绩效评价/secret.md": evaluation("secret", "保密项目", "公开: {属性: 不予公开, 依据: 条例第十五条}\n"),
  },
}).files;

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "liangji-build-"));
  await writeFiles(home, files);
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function build(world: World, parts: readonly Part[], out = "dist") {
  const folders = { content: join(home, "content"), templates: join(home, "templates"), out: join(home, out) };
  const { value: street, diagnostics } = await walkStreet(nodeWorld, folders);
  expect(diagnostics).toEqual([]);
  const built = await buildOutputs(world, folders, street, diagnostics, new Set(parts));
  // A note says which open fonts stand in for the usual ones.
  return { value: built.value, diagnostics: built.diagnostics.filter((one) => one.severity !== "note") };
}

/** Path → bytes of every file below a folder, as text that can be compared. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(join(home, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths
    .sort()
    .map(async (path) => [path.slice(join(home, folder).length + 1), await readFile(path, "latin1")] as const);
  return new Map(await Promise.all(pairs));
}

/** Refuses the nth file to be written. */
function refusing(nth: number): World & { readonly written: () => number } {
  let written = 0;
  return {
    ...nodeWorld,
    written: () => written,
    async writeBytes(path, bytes) {
      written += 1;
      if (written === nth) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      await nodeWorld.writeBytes(path, bytes);
    },
  };
}

describe("a build", () => {
  it("makes every document for the bureau, and the site of what is public alone", async () => {
    const { value, diagnostics } = await build(nodeWorld, ["documents", "site"]);
    expect(diagnostics).toEqual([]);
    // The two evaluations' reports have no numbers, so there is one annex.
    expect(value).toMatchObject({ documents: 3, annexes: 1, files: 8, published: true, kept: 0 });
    const made = await filesIn("dist");
    const paths = [...made.keys()];
    expect(paths).toContain("documents/测试市/2023/保密项目.docx");
    expect(paths).toContain("documents/测试市/2023/公开项目.pdf");
    expect(paths).toContain("site/testcity/2023/files/evaluations-open-report.pdf");
    expect(paths).toContain("site/testcity/2023/files/summary.docx");
    expect(paths).toContain("documents/测试市/2023/测试市2023年度工作总结数据溯源附录.docx");
    expect(paths).toContain("site/testcity/2023/files/summary.numbers.pdf");
    const site = [...made].filter(([path]) => path.startsWith("site/"));
    expect(site.filter(([path]) => /secret|保密/.test(path))).toEqual([]);
    const hidden = Buffer.from("保密项目").toString("latin1");
    expect(site.filter(([, text]) => text.includes(hidden)).map(([path]) => path)).toEqual([]);
    const secret = made.get("documents/测试市/2023/保密项目.docx");
    expect(site.some(([, text]) => text === secret)).toBe(false);
    const manifest = JSON.parse(Buffer.from(made.get("manifest.json") ?? "", "latin1").toString()) as {
      outputs: { path: string }[];
      documents: { id: string; annex?: string[] }[];
    };
    const listed = paths.filter((path) => path.includes("/"));
    expect(paths.filter((path) => !path.includes("/"))).toEqual(["build.json", "findings.json", "manifest.json"]);
    expect(paths).toContain("trace/documents/testcity/2023/summary.json");
    expect(manifest.outputs.map((one) => one.path).sort()).toEqual(listed.sort());
    expect(manifest.documents.find(({ id }) => id === "testcity/2023/summary")?.annex).toEqual(
      ["docx", "pdf"].map((format) => `documents/测试市/2023/测试市2023年度工作总结数据溯源附录.${format}`),
    );
  });

  it.each([1, 2, 4, 7, 8, 12])(
    "that cannot write its file no. %i leaves the last one byte for byte, and says why",
    async (nth) => {
      if ((await readdir(home)).includes("dist") === false) await build(nodeWorld, ["documents"]);
      const before = await filesIn("dist");
      const world = refusing(nth);
      const { value, diagnostics } = await build(world, ["documents"]);
      // What was under way beside it ends before anything is cleared away.
      expect(world.written()).toBeGreaterThanOrEqual(nth);
      expect(value).toEqual({ documents: 0, annexes: 0, files: 0, pages: 0, published: false, kept: 0 });
      expect(diagnostics.map((one) => [one.code, one.message])).toEqual([
        ["outputs/not-written", "成果没有写出：磁盘空间不足（ENOSPC: no space left on device）"],
      ]);
      expect(await filesIn("dist")).toEqual(before);
      expect((await readdir(home)).sort()).toEqual(["content", "dist", "templates"]);
    },
  );

  it("does not touch a folder that holds something else", async () => {
    await mkdir(join(home, "桌面"));
    await writeFile(join(home, "桌面/重要.txt"), "重要");
    const { value, diagnostics } = await build(nodeWorld, ["documents"], "桌面");
    expect(value.published).toBe(false);
    expect(diagnostics.map((one) => one.code)).toEqual(["outputs/unsafe-folder"]);
    expect([...(await filesIn("桌面")).keys()]).toEqual(["重要.txt"]);
    await rm(join(home, "桌面"), { recursive: true });
  });

  it("that went wrong for a reason of ours is no finding: it is thrown, and nothing half-made stays", async () => {
    const buggy: World = {
      ...nodeWorld,
      writeBytes: () => Promise.reject(new TypeError("x is not a function")),
    };
    await expect(build(buggy, ["documents"])).rejects.toThrow(TypeError);
    expect((await readdir(home)).sort()).toEqual(["content", "dist", "templates"]);
  });
});
