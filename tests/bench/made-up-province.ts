// A made-up province for measuring: so many counties alike, each with a year of evaluations as evaluated-city.ts makes it, under names and addresses of its own.
import { writeFiles } from "../write-files.ts";
import { evaluatedCity, type YearSize } from "./evaluated-city.ts";

/** 绩效自评, 绩效抽评 and 绩效评价 together. */
export const evaluationsIn = ({ selfEvaluations, spotChecks, reports }: YearSize): number =>
  selfEvaluations + spotChecks + reports;

/** Writes the counties below `content`, one folder each. */
export async function layOutProvince(content: string, counties: number, size: YearSize): Promise<void> {
  const files = [...evaluatedCity(size)];
  for (let county = 1; county <= counties; county++) {
    await writeFiles(content, renamed(files, `测试${String(county).padStart(4, "0")}县`, `county${county}`));
  }
}

/** The files of evaluated-city.ts under another name and address. */
export const renamed = (files: Iterable<readonly [string, string]>, name: string, address: string) =>
  Iterator.from(files).map(
    ([path, text]) =>
      [
        path.replaceAll("测试市", name),
        text.replaceAll("测试市", name).replace("网址名: bench", `网址名: ${address}`),
      ] as const,
  );
