// A folder on a real disk with a small city's records and templates, built again and again as a person does, with a note of what was printed.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { build } from "../../src/commands/build.ts";
import { runCommand } from "../commands/run-command.ts";
import { projectsFor, smallWorld, spotChecks } from "../small-content.ts";
import { digests } from "../street/run-liangji.ts";
import { writeFiles } from "../write-files.ts";

const letter = `---
文种: 反馈函
对象: 绩效抽评
版式: ordinary
标题: "{{项目}}抽评结果"
文件名: "{{编号}}"
页面: "checks/{{编号}}"
数据溯源附录: 否
---

{{主管部门}}：涉及资金{{记 "涉及资金"}}，等次为{{等次}}。

{{> 要求}}
`;
const notice = `---
文种: 通知
对象: 项目
版式: ordinary
标题: "{{名称}}"
文件名: "{{编号}}通知"
页面: "projects/{{编号}}"
数据溯源附录: 否
---

请按时报送{{名称}}的情况。
`;
const figures = `抽评数: {编码: n, 口径: 抽评的项目个数, 统计: 绩效抽评, 方法: 计数, 单位: 个}
资金: {编码: a, 口径: 抽评的资金, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
`;
const prose = '抽评项目{{数 "抽评数"}}，涉及资金{{数 "资金"}}。\n';

/** So many spot checks, a letter and a notice for each, and a summary of all with its annex. */
export const checked = 12;
export const letters = Array.from({ length: checked }, (_, index) => `sc-${index + 1}`);

export interface Made {
  readonly exitCode: number;
  readonly out: string;
  readonly told: string;
  /** The names, without extension, of the files that were not taken over from an earlier build. */
  readonly printed: readonly string[];
  /** Of everything in the output folder, by path. */
  readonly digests: Readonly<Record<string, string>>;
}

export interface HowBuilt {
  readonly out?: string;
  readonly jobs?: number;
  /** With the site. */
  readonly site?: boolean;
  /** Another world than the real one. */
  readonly world?: Partial<World>;
  /** Stops the build when so many files are printed. */
  readonly stopAfter?: number;
}

export class Workshop {
  readonly home: string;

  private constructor(home: string) {
    this.home = home;
  }

  /** For one test. */
  static async open(): Promise<Workshop> {
    const shop = await Workshop.make();
    onTestFinished(() => shop.close());
    return shop;
  }

  /** To be closed by whoever asked for it. */
  static async make(): Promise<Workshop> {
    const home = await mkdtemp(join(tmpdir(), "liangji-batch-"));
    const lines = letters.map((_, index) => `${index % 2 === 0 ? "市商务局" : "教委"} 良 ${10 + index}万元`);
    const { files } = smallWorld({
      figures,
      prose,
      templates: {
        "documents/反馈函.md.hbs": letter,
        "documents/通知.md.hbs": notice,
        "partials/要求.md.hbs": "请按期整改。\n",
      },
      records: { "2023/项目.yaml": projectsFor(checked), "2023/绩效抽评.yaml": spotChecks(...lines) },
    });
    await writeFiles(home, files);
    return new Workshop(home);
  }

  close(): Promise<void> {
    return rm(this.home, { recursive: true, force: true });
  }

  path(below: string): string {
    return join(this.home, below);
  }

  /** Replaces words in a file; they must be there. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(this.path(file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    await writeFile(this.path(file), text.replace(from, to));
  }

  async copy(from: string, to: string): Promise<void> {
    await cp(this.path(from), this.path(to), { recursive: true });
  }

  async build({ out = "dist", jobs = 1, site = false, world = {}, stopAfter }: HowBuilt = {}): Promise<Made> {
    const printed = new Set<string>();
    const stopping = new AbortController();
    const watched: World = {
      ...nodeWorld,
      ...world,
      async writeBytes(path, bytes) {
        await (world.writeBytes ?? nodeWorld.writeBytes)(path, bytes);
        if (!/\.(docx|pdf)$/.test(path) || path.includes("/site/")) return;
        printed.add(path.replace(/^.*\//, "").replace(/\.\w+$/, ""));
        if (printed.size === stopAfter) stopping.abort();
      },
    };
    const options = {
      content: this.path("content"),
      templates: this.path("templates"),
      out: this.path(out),
      jobs: String(jobs),
      ...(site ? {} : { only: "documents" }),
    };
    const ran = await runCommand(build, watched, options, stopping.signal);
    return { ...ran, printed: [...printed].sort(), digests: await digests(this.path(out)).catch(() => ({})) };
  }
}

/** More spot checks, each of a project of its own. */
export async function manySpotChecks(shop: Workshop, count: number): Promise<void> {
  const checks = Array.from({ length: count }, (_, index) => `市商务局 优 ${index + 1}万元`);
  await writeFile(shop.path("content/测试市/2023/项目.yaml"), projectsFor(count));
  await writeFile(shop.path("content/测试市/2023/绩效抽评.yaml"), spotChecks(...checks));
}
