// Two regions as the program builds them, put together: nothing of a real site is taken for foreign, and no link of it leads nowhere.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { evaluatedCity, usualYear } from "../bench/evaluated-city.ts";
import { renamed } from "../bench/made-up-province.ts";
import { runLiangji } from "../street/run-liangji.ts";
import { writeFiles } from "../write-files.ts";

let work: string;
let paths: ReadonlySet<string>;
const at = (...names: readonly string[]): string => join(work, ...names);

/** What it printed, when all went well. */
async function ran(...words: readonly string[]): Promise<string> {
  const { exitCode, out, told } = await runLiangji(words);
  expect(exitCode, out + told).toBe(0);
  return out;
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-round-"));
  for (const [name, id] of [
    ["东县", "east"],
    ["西县", "west"],
  ] as const) {
    const year = evaluatedCity({ ...usualYear, selfEvaluations: 8, spotChecks: 2 });
    await writeFiles(at("content"), renamed(year, name, id));
  }
  await ran("build", "--content", at("content"), "--out", at("成果"), "--only", "site");
  await ran("portal", "--from", at("成果"), "--out", at("门户"));
  const found = await readdir(at("门户/site"), { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  paths = new Set(files.map((file) => file.slice(at("门户/site").length + 1).replaceAll("\\", "/")));
});

afterAll(() => rm(work, { recursive: true, force: true }));

it("has the pages of both regions beside its own", () => {
  for (const page of ["index.html", "search.html", "sources.html", "east/2023/index.html", "west/2023/summary.html"]) {
    expect(paths).toContain(page);
  }
  expect([...paths].filter((path) => path.startsWith("compare/2023/")).length).toBeGreaterThan(10);
});

it("has no link, picture, script or form that leads nowhere", async () => {
  const lost = new Set<string>();
  for (const path of [...paths].filter((one) => one.endsWith(".html"))) {
    const html = await readFile(at("门户/site", path), "utf8");
    for (const [, target = ""] of html.matchAll(/ (?:href|src|action|data-source)="([^"#?]+)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const to = posix.join(posix.dirname(path), target);
      // The page for what is not there sends its readers to the folder it is asked in.
      if (to !== "./" && !paths.has(to)) lost.add(`${path} → ${to}`);
    }
  }
  expect([...lost]).toEqual([]);
});

it("is what its manifest says, and says so to “verify”", async () => {
  expect(await ran("verify", at("门户"))).toContain("与生成时一致");
  expect(await ran("verify", at("成果"))).toContain("与生成时一致");
});

it("is left alone the second time", async () => {
  expect(await ran("portal", "--from", at("成果"), "--out", at("门户"))).toContain("没有重新生成");
});
