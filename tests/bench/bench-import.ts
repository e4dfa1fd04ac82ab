// How long a year of self-evaluations takes to come in from Excel: one sheet, a sheet with a sheet of indicators, a form for each.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formPerSheet, listAndDetails, mergedGroups } from "../exchange/layouts/form-layouts.ts";
import { ledgerOf } from "../exchange/layouts/import-layout.ts";
import type { Layout } from "../exchange/layouts/layout.ts";
import { plainEvaluations } from "../exchange/layouts/plain-evaluations.ts";
import { writeFiles } from "../write-files.ts";

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
    await writeFiles(folder, ledgerOf(evaluations).files);
    await writeFile(join(folder, file), bytes);
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
