// A made-up province for measuring: so many counties alike, each with a year of evaluations as evaluated-city.ts makes it, under names and addresses of its own.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { evaluatedCity, type YearSize } from "./evaluated-city.ts";

/** 绩效自评, 绩效抽评 and 绩效评价 together. */
export const evaluationsIn = ({ selfEvaluations, spotChecks, reports }: YearSize): number =>
  selfEvaluations + spotChecks + reports;

/** Writes the counties below `content`, one folder each. */
export async function layOutProvince(content: string, counties: number, size: YearSize): Promise<void> {
  const files = evaluatedCity(size);
  for (let county = 1; county <= counties; county++) {
    const name = `测试${String(county).padStart(4, "0")}县`;
    for (const [path, text] of files) {
      const file = join(content, path.replaceAll("测试市", name));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text.replaceAll("测试市", name).replace("网址名: bench", `网址名: county${county}`));
    }
  }
}
