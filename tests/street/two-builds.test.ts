// Everything built twice, in another time zone, locale, order of files and number of threads: the same bytes, and a site that leads nowhere in vain.
import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { attribute, filesOf, pagesOf, referencesOf } from "../site/built-site.ts";
import { digests, runLiangji } from "./run-liangji.ts";

/** Copies file by file, last first, so that the disk holds them in another order. */
async function copyBackwards(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted().reverse()) {
    const target = join(to, file.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await cp(file, target);
  }
}

/** Two builds of everything there is. */
const patience = 300_000;

let here: string;
beforeAll(async () => {
  here = await mkdtemp(join(tmpdir(), "liangji-test-"));
});
afterAll(() => rm(here, { recursive: true, force: true }));

it("are identical, file by file", { timeout: patience }, async () => {
  // The same relative path, as it is part of what findings and manifest say.
  const build = async (name: string, jobs: string, environment: Readonly<Record<string, string>>) => {
    const out = join(here, name);
    const { exitCode, out: said } = await runLiangji(
      ["build", "--content", join(here, "content"), "--out", out, "--jobs", jobs],
      environment,
    );
    expect([exitCode, said]).toEqual([0, expect.stringContaining("写出了")]);
    return digests(out);
  };
  await cp("content", join(here, "content"), { recursive: true });
  const first = await build("one", "1", { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" });
  await cp(join(here, "content"), join(here, "kept"), { recursive: true });
  await rm(join(here, "content"), { recursive: true });
  await copyBackwards(join(here, "kept"), join(here, "content"));
  const second = await build("two", "3", { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  expect(Object.keys(first)).toContain("/manifest.json");
  expect(Object.keys(first).some((path) => path.endsWith(".docx"))).toBe(true);
  expect(second).toEqual(first);
});

it("leave a site in which every link and fragment leads somewhere, and every download opens", async () => {
  const files = await filesOf(join(here, "one/site"));
  const pages = pagesOf(files);
  const places = new Map(
    pages.map((page) => [page.address, new Set(page.elements.map((one) => attribute(one, "id")))]),
  );
  const dead = new Set<string>();
  const downloads = new Set<string>();
  for (const page of pages) {
    for (const { written, file, fragment } of referencesOf(page)) {
      // A page that is not found stands at no address of its own, and leads to the root of its server.
      if (/^[a-z]+:/.test(written) || page.address === "404.html") continue;
      const path = decodeURI(file.replace(/\?.*$/, ""));
      const place = decodeURIComponent(fragment);
      // What follows a question mark is for the script of the list.
      const isThere = place === "" || place.startsWith("?") || places.get(path)?.has(place);
      if (!files.has(path) || isThere !== true) dead.add(`${page.address}: ${written}`);
      if (!path.endsWith(".html")) downloads.add(path);
    }
  }
  expect([...dead]).toEqual([]);
  const kinds = Map.groupBy(downloads, (path) => path.slice(path.lastIndexOf(".") + 1));
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(["docx", "pdf", "xlsx", "csv", "json"]));
  const bytesOf = (path: string): Buffer => files.get(path) ?? Buffer.alloc(0);
  for (const path of [...(kinds.get("docx") ?? []), ...(kinds.get("xlsx") ?? [])])
    expect(Object.keys(unzipSync(bytesOf(path))), path).toContain("[Content_Types].xml");
  for (const path of kinds.get("pdf") ?? [])
    expect(bytesOf(path).toString("latin1"), path).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  for (const path of kinds.get("json") ?? [])
    expect(() => JSON.parse(bytesOf(path).toString("utf8")), path).not.toThrow();
  for (const path of kinds.get("csv") ?? []) expect(bytesOf(path).toString("utf8"), path).toMatch(/^\uFEFF?[^\n]+\r\n/);
});
