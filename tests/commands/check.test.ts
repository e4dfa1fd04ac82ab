// check: what it prints for a person and for a program, and how it ends, over content in memory.
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { MemoryWorld } from "../memory-world.ts";
import { projectsFor, type SmallContent, smallWorld } from "../small-content.ts";
import { runCommand } from "./run-command.ts";

async function run(world: MemoryWorld, options: OptionValues = {}) {
  const { exitCode, out } = await runCommand(check, world, options);
  return { exitCode, out };
}

const figures = "项目数: {编码: n, 口径: 测试, 统计: 项目, 方法: 计数, 单位: 个, 说法: [项目]}\n";
const sound: SmallContent = { figures, records: { "2023/项目.yaml": projectsFor(2) }, prose: '共{{数 "项目数"}}。' };

describe("check", () => {
  it("ends with 0 when there is nothing to say", async () => {
    expect(await run(smallWorld(sound))).toEqual({
      exitCode: 0,
      out: "没有发现问题\n\n共读取7条记录，可以生成1份文件。",
    });
  });

  it("names the years that were read and give no document", async () => {
    const { out } = await run(
      smallWorld({ ...sound, records: { ...sound.records, "2022/项目.yaml": projectsFor(1) } }),
    );
    expect(out).toContain("测试市2022年度只有台账，不出文件。");
    expect(out).not.toContain("2023年度");
  });

  it("ends with 0 when there are only warnings", async () => {
    const { exitCode, out } = await run(smallWorld({ ...sound, prose: "共77家。" }));
    expect(exitCode).toBe(0);
    expect(out).toContain("提醒  手写的“77家”没有出处 [document/untraced-number]");
    expect(out).toContain("\n1个提醒\n");
  });

  it("ends with 1 when there is an error, with the line and what to do", async () => {
    const { exitCode, out } = await run(smallWorld({ ...sound, prose: "共有项目3个。" }));
    expect(exitCode).toBe(1);
    expect(out).toContain("content/测试市/2023/工作总结.md\n");
    expect(out).toContain("第5行第5列  错误  手写的“3个”与“项目数”2个不一致");
    expect(out).toContain("    │ 共有项目3个。\n    │ 　　　　^\n");
    expect(out).toContain('    怎么办：请改写成 {{数 "项目数"}}');
  });

  it("prints nothing but JSON for a program, whatever was found", async () => {
    for (const prose of ["共77家。", "共有项目3个。", '共{{数 "项目数"}}。']) {
      const { exitCode, out } = await run(smallWorld({ ...sound, prose }), { format: "json" });
      const { findings, counts } = JSON.parse(out) as {
        findings: readonly { severity: string }[];
        counts: { error: number };
      };
      expect(Object.keys(counts)).toEqual(["error", "warning", "note"]);
      expect(findings.filter((one) => one.severity === "error")).toHaveLength(counts.error);
      expect(exitCode).toBe(counts.error > 0 ? 1 : 0);
    }
  });

  it("reads the folders it is told to, and writes nothing", async () => {
    const { files } = smallWorld(sound);
    const moved = [...files].map(
      ([path, bytes]) => [path.replace("content/", "记录/").replace("templates/", "模板/"), bytes] as const,
    );
    const world = new MemoryWorld(Object.fromEntries(moved));
    const before = [...world.files.keys()];
    const { exitCode, out } = await run(world, { content: "记录/", templates: "模板" });
    expect([exitCode, out]).toEqual([0, expect.stringContaining("可以生成1份文件")]);
    expect([...world.files.keys()]).toEqual(before);
  });
});

describe("hostile input ends with a finding, not with a crash", () => {
  const deep = (open: string, close: string): string => `${open.repeat(3000)}x${close.repeat(3000)}`;
  it.each<[string, SmallContent]>([
    ["a million brackets", { ...sound, prose: "[".repeat(200_000) }],
    ["quotations without end", { ...sound, prose: ">".repeat(50_000) }],
    ["flow without end", { ...sound, records: { "2023/项目.yaml": deep("[", "]") } }],
    ["maps without end", { ...sound, figures: deep("{a: ", "}") }],
    ["lone halves of characters", { ...sound, figures: '"\\uD800": {编码: a, 口径: "\\uDC00", 照录: 是}\n' }],
    [
      "names of the language",
      {
        ...sound,
        figures:
          "__proto__: {编码: a, 口径: 测试, 照录: 是}\nconstructor: {编码: b, 口径: 测试, 相加: [__proto__, toString]}\n",
      },
    ],
    [
      "fields of the language",
      { ...sound, records: { "2023/项目.yaml": "- {__proto__: 1, constructor: 2, toString: 3}\n" } },
    ],
    [
      "bytes that are nothing",
      { ...sound, records: { "2023/项目.yaml": new Uint8Array(5000).map((_, index) => (index * 37) % 256) } },
    ],
    ["a template of bytes", { ...sound, templates: { "documents/b.md.hbs": new Uint8Array([0, 1, 2, 255, 254]) } }],
    [
      "a partial of bytes",
      { ...sound, prose: "{{> a}}", templates: { "partials/a.md.hbs": new Uint8Array([0xff, 0xd8, 0xff]) } },
    ],
    [
      "numbers without end",
      { ...sound, records: { "2023/汇总.yaml": `- {指标: 甲, 数值: ${"9".repeat(10_000)}个, 来源: 资料}\n` } },
    ],
    ["a typed number without end", { ...sound, prose: `共有项目${"9".repeat(50_000)}个。` }],
    ["front matter without end", { ...sound, records: { "2023/工作总结.md": `---\n${"a: 1\n".repeat(50_000)}` } }],
    [
      "a title of control characters",
      { ...sound, records: { "2023/工作总结.md": '---\n标题: "\\u001b[2J\\u202e"\n---\n甲\n' } },
    ],
    ["a title of nothing", { ...sound, records: { "2023/工作总结.md": '---\n标题: "\\u200b"\n---\n甲\n' } }],
    [
      "a name a mile long",
      { ...sound, records: { "2023/工作总结.md": `---\n标题: ${"长".repeat(100_000)}\n---\n甲\n` } },
    ],
  ])("%s", async (_, content) => {
    const { exitCode, out } = await run(smallWorld(content), { format: "json" });
    expect([0, 1]).toContain(exitCode);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it("folders and files that cannot be opened are named", async () => {
    for (const path of [
      "content",
      "templates/figures",
      "templates/documents",
      "templates/partials",
      "content/测试市/地区.yaml",
      "templates/figures/口径.yaml",
    ]) {
      const world = smallWorld(sound);
      world.failOn(path, "EACCES");
      const { exitCode, out } = await run(world);
      expect([path, exitCode]).toEqual([path, 1]);
      expect(out).toContain(path);
    }
  });
});
