// A made-up city's year in a folder, with the templates of documents that there is one of for each record.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { evaluatedCity } from "../bench/evaluated-city.ts";

const templates = join(import.meta.dirname, "../../templates");
const documents = ["工作总结", "绩效自评表", "抽评意见反馈函", "绩效评价报告"];

/** About so many documents, annexes not counted. */
export async function layOutCity(home: string, size: number): Promise<void> {
  const [spotChecks, reports] = [Math.floor(size / 11), Math.min(12, Math.floor(size / 50))];
  for (const [path, text] of evaluatedCity({ selfEvaluations: size - spotChecks - reports, spotChecks, reports })) {
    const file = join(home, "content", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const isWanted = (path: string): boolean =>
    !path.includes("/documents/") || documents.some((name) => path.endsWith(`/documents/${name}.md.hbs`));
  await cp(templates, join(home, "templates"), {
    recursive: true,
    filter: (path) => isWanted(path.replaceAll("\\", "/")),
  });
}
