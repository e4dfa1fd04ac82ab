// How long a year of self-evaluations takes to come in from Excel: one sheet, a sheet with a sheet of indicators, a form for each.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formPerSheet, listAndDetails, mergedGroups } from "../exchange/layouts/form-layouts.ts";
import type { Layout } from "../exchange/layouts/layout.ts";
import { plainDepartments, plainEvaluations } from "../exchange/layouts/plain-evaluations.ts";

const count = 2007;

/** First into an empty ledger, then once more over what stands there already; the whole program, started anew. */
export async function benchImport(report: (what: string, result: string) => void): Promise<void> {
  for (const layout of [mergedGroups, listAndDetails, formPerSheet]) await measure(layout, report);
}

async function measure(layout: Layout, report: (what: string, result: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "liangji-bench-"));
  try {
    const evaluations = plainEvaluations(count);
    const { file, bytes } = layout.write(evaluations);
    const home = join(folder, "content", "测试市");
    await mkdir(join(home, "2024"), { recursive: true });
    await writeFile(join(folder, file), bytes);
    await writeFile(
      join(home, "地区.yaml"),
      "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 演示\n示例数据: 是\n台账日期: 2024-12-31\n",
    );
    await writeFile(join(home, "部门.yaml"), plainDepartments.map((name) => `- 名称: ${name}\n`).join(""));
    await writeFile(
      join(home, "2024", "项目.yaml"),
      evaluations
        .map(({ code, project, department }) => `- 编号: ${code}\n  名称: ${project}\n  主管部门: ${department}\n`)
        .join(""),
    );
    const times = [1, 2].map(() => {
      const started = performance.now();
      const options = ["--content", join(folder, "content"), "--year", "2024"];
      const { status, stdout } = spawnSync(
        process.execPath,
        ["--no-memory-protection-keys", "src/cli.ts", "import", join(folder, file), ...options],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`${layout.name} was not imported: ${stdout}`);
      return `${((performance.now() - started) / 1000).toFixed(1)} 秒`;
    });
    report(`导入${count}份自评、${count * 12}个指标（${layout.title}）`, `第一次 ${times[0]}，再导入一次 ${times[1]}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
