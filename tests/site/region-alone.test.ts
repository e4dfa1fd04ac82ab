// The pages of a region are the same, byte for byte, whoever else is on the site.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { filesOf } from "./built-site.ts";
import { publicationFixture } from "./publication-fixture.ts";

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-alone-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

it("a region built alone and among others has the same files", async () => {
  expect((await buildSite(publicationFixture, join(work, "all"))).diagnostics).toEqual([]);
  const all = await filesOf(join(work, "all"));
  for (const region of publicationFixture.regions) {
    const out = join(work, region.id);
    expect((await buildSite({ regions: [region] }, out)).diagnostics).toEqual([]);
    const below = (files: ReadonlyMap<string, Buffer>) =>
      new Map([...files].filter(([path]) => path.startsWith(`${region.id}/`)));
    const alone = below(await filesOf(out));
    expect(alone.size).toBeGreaterThan(20);
    expect(alone).toEqual(below(all));
    const [page = ""] = [...alone.keys()].filter((path) => path.endsWith(`${region.id}/index.html`));
    expect(alone.get(page)?.toString("utf8")).toContain(`<span>${region.name}预算绩效公开</span>`);
  }
});
