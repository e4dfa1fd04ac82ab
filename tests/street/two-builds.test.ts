// Two builds of the same content give the same bytes, in another time zone and locale, with the files made in another order, and with more threads.
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { digests, runLiangji, temporaryFolder } from "./run-liangji.ts";

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

it("are identical, file by file", { timeout: patience }, async () => {
  const here = await temporaryFolder();
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
