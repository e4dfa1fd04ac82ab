// A folder is a test: the content in tests/cases/<name>/content (with templates of its own, or the usual ones) must give the findings and documents that its expected.txt lists.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareDiagnostics } from "../src/base/diagnostic.ts";
import { nodeWorld } from "../src/base/node-world.ts";
import { placeText } from "../src/base/place.ts";
import { walkStreet } from "../src/pipeline.ts";

const root = "tests/cases";

/** `error checks/… 明川市/2023/绩效评价.yaml:3:7` for each finding, then `→ mingchuan/2023/summary` for each document, which may stay off the site. */
async function outcomeOf(name: string): Promise<readonly string[]> {
  const content = `${root}/${name}/content`;
  const own = `${root}/${name}/templates`;
  const templates = existsSync(own) ? own : "templates";
  const { value, diagnostics } = await walkStreet(nodeWorld, { content, templates, out: "dist" });
  const findings = [...diagnostics].sort(compareDiagnostics).map(({ severity, code, place }) => {
    return `${severity} ${code} ${placeText(place).replace(`${content}/`, "").replace(`${own}/`, "templates/")}`;
  });
  const documents = value.years.flatMap((year) =>
    year.documents.map(({ document, forSite }) => `→ ${document.id}${forSite ? "" : "（不上网站）"}`),
  );
  return [...findings, ...documents];
}

const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe("cases", () => {
  it.each(names)("%s", async (name) => {
    const expected = readFileSync(`${root}/${name}/expected.txt`, "utf8");
    expect(await outcomeOf(name)).toEqual(expected.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
  });
});
