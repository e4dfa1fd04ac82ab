// A made-up city's year in a folder, with the templates of documents that there is one of for each record; the others of the product have benches of their own, or are few.
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { writeFiles } from "../write-files.ts";
import { evaluatedCity, type YearSize } from "./evaluated-city.ts";

const templates = join(import.meta.dirname, "../../templates");
const documents = ["工作总结", "绩效自评表", "抽评意见反馈函", "绩效评价报告"];

/** A year of about so many documents, annexes not counted. */
export function yearOf(documents: number): YearSize {
  const [spotChecks, reports] = [Math.floor(documents / 11), Math.min(12, Math.floor(documents / 50))];
  return { selfEvaluations: documents - spotChecks - reports, spotChecks, reports };
}

export async function layOutCity(home: string, year: YearSize): Promise<void> {
  await writeFiles(join(home, "content"), evaluatedCity(year));
  const isWanted = (path: string): boolean =>
    !path.includes("/documents/") || documents.some((name) => path.endsWith(`/documents/${name}.md.hbs`));
  await cp(templates, join(home, "templates"), {
    recursive: true,
    filter: (path) => isWanted(path.replaceAll("\\", "/")),
  });
}
