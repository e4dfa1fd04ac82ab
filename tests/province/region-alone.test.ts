// A region built alone is byte for byte what it is in a build of everything together, on two real places.
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { digests, runLiangji, temporaryFolder } from "../street/run-liangji.ts";

const regions = { 湖州市本级: "huzhou", 绍兴市上虞区: "shangyu" } as const;
const addresses = Object.values(regions).join("|");
/** What is a region's own; of what is one for all, such as the front page, each build has another. */
const own = new RegExp(`^/(?:documents/|trace/(?!records\\.json$)|site/(?:${addresses})/|site/data/(?:${addresses})/)`);

type Files = Readonly<Record<string, string>>;
const ofRegions = (files: Files): Files => Object.fromEntries(Object.entries(files).filter(([path]) => own.test(path)));

it("documents, traces, pages and open data", async () => {
  const home = await temporaryFolder();
  for (const name of Object.keys(regions))
    await cp(`content/${name}`, join(home, "content", name), { recursive: true });
  const content = ["--content", join(home, "content")];
  const together = await runLiangji(["build", ...content, "--out", join(home, "together")]);
  expect(together.exitCode, together.out).toBe(0);
  const out = join(home, "province");
  const alone = await runLiangji(["province", ...content, "--out", out]);
  expect(alone.exitCode, alone.out + alone.told).toBe(0);
  expect(alone.out).toContain("共2个地区：新生成2个。");

  const all = ofRegions(await digests(join(home, "together")));
  const each = await Promise.all(Object.keys(regions).map((name) => digests(`${out}/regions/${name}`)));
  expect(Object.assign({}, ...each.map(ofRegions))).toEqual(all);
  for (const [index, address] of Object.values(regions).entries()) {
    const mine = Object.keys(each[index] ?? {});
    for (const part of ["documents", "trace", `site/${address}`, `site/data/${address}`])
      expect(mine.filter((path) => path.startsWith(`/${part}/`)).length, part).toBeGreaterThan(2);
  }
  // The portal has the very pages of both.
  const portal = ofRegions(await digests(`${out}/portal`));
  const pages = Object.entries(all).filter(([path]) => /^\/site\/(?:huzhou|shangyu)\//.test(path));
  expect(portal).toMatchObject(Object.fromEntries(pages));
  const again = await runLiangji(["province", ...content, "--out", out]);
  expect(again.out).toContain("共2个地区：没有变化、沿用上一次的2个。");
}, 600_000);
