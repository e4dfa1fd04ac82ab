// The same bytes, however many threads work, whatever an earlier build left, and in whichever folder.
import { readFile, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { Workshop } from "./workshop.ts";

it("however many threads print", async () => {
  const shop = await Workshop.open();
  const one = await shop.build({ out: "one" });
  expect(one.printed).toHaveLength(26);
  expect(Object.keys(one.digests)).toContain("/documents/测试市/2023/SC-1.pdf");
  for (const jobs of [2, 4]) {
    const other = await shop.build({ out: `jobs${jobs}`, jobs });
    expect(other.digests).toEqual(one.digests);
    expect(other.out.replaceAll(`jobs${jobs}`, "one")).toBe(one.out);
  }
});

it("whether all of it is made, some of it, or nothing", async () => {
  const shop = await Workshop.open();
  const first = await shop.build();
  const nothing = await shop.build();
  expect([nothing.printed, nothing.digests, nothing.out]).toEqual([[], first.digests, first.out]);
  expect(nothing.told).toContain("没有重新生成");

  // Rare characters come and go: they change the fonts that are cut for all documents together.
  await shop.edit("content/测试市/2023/项目.yaml", "名称: 项目1\n", "名称: 鑫垚淼项目\n");
  const changed = await shop.build();
  expect(changed.printed).toEqual(["P-1通知", "SC-1", "测试市2023年度工作总结数据溯源附录"]);
  expect((await shop.build({ out: "fresh" })).digests).toEqual(changed.digests);

  await shop.edit("content/测试市/2023/项目.yaml", "名称: 鑫垚淼项目\n", "名称: 项目1\n");
  expect((await shop.build()).digests).toEqual(first.digests);
});

it("where the output folder has been moved to another place", async () => {
  const shop = await Workshop.open();
  const first = await shop.build();
  await shop.copy("dist", "elsewhere");
  const again = await shop.build({ out: "elsewhere" });
  expect([again.printed, again.digests]).toEqual([[], first.digests]);
  expect(again.out).toContain("elsewhere/manifest.json");
});

it("with a site, whose downloads are files of their own", async () => {
  const shop = await Workshop.open();
  await shop.edit("templates/documents/反馈函.md.hbs", "数据溯源附录: 否", "公开: 是");
  const first = await shop.build({ site: true });
  const path = "/documents/测试市/2023/SC-1.docx";
  const download = "/site/testcity/2023/files/checks-sc-1.docx";
  expect(first.digests[download]).toBe(first.digests[path]);
  await writeFile(shop.path(`dist${path}`), "改过");
  expect(sha256(await readFile(shop.path(`dist${download}`)))).toBe(first.digests[download]);
  const again = await shop.build({ site: true });
  expect(again.digests).toEqual(first.digests);
  expect(again.printed).toEqual(["SC-1"]);
  // The annexes for everybody were found again too, where the site has them.
  expect(Object.keys(first.digests)).toContain("/site/testcity/2023/files/checks-sc-1.numbers.pdf");
});
