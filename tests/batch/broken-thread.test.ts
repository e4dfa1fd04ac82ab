// A thread breaks down on a document: that one is named and left out, the others are made.
import { expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { buildOutputs } from "../../src/build.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { digests } from "../street/run-liangji.ts";
import { Workshop } from "./workshop.ts";

async function buildWith(shop: Workshop, thread: string) {
  const folders = { content: shop.path("content"), templates: shop.path("templates"), out: shop.path("dist") };
  const { value: street, diagnostics } = await walkStreet(nodeWorld, folders);
  return buildOutputs(nodeWorld, folders, street, diagnostics, new Set(["documents"] as const), {
    jobs: 2,
    thread: new URL(thread, import.meta.url),
  });
}

it("by ending, or by an error of ours", async () => {
  const shop = await Workshop.open();
  const whole = await shop.build({ out: "whole" });
  await shop.edit("content/测试市/2023/项目.yaml", "名称: 项目3\n", "名称: 项目3退出\n");
  await shop.edit("content/测试市/2023/项目.yaml", "名称: 项目5\n", "名称: 项目5出错\n");
  const { value, diagnostics } = await buildWith(shop, "breaking-thread.ts");
  expect(value).toMatchObject({ published: true, documents: 21, annexes: 1 });
  const said = diagnostics.filter(({ code }) => code === "batch/broke-down");
  expect(said.map(({ severity, message, place }) => [severity, message, place.file])).toEqual([
    [
      "error",
      expect.stringMatching(/^“项目3退出抽评结果”排版时程序出错：.*3/),
      shop.path("content/测试市/2023/绩效抽评.yaml"),
    ],
    ["error", "“项目5出错抽评结果”排版时程序出错：写到一半出错", shop.path("content/测试市/2023/绩效抽评.yaml")],
    ["error", expect.stringMatching(/^“项目3退出”排版时程序出错/), shop.path("content/测试市/2023/项目.yaml")],
    ["error", "“项目5出错”排版时程序出错：写到一半出错", shop.path("content/测试市/2023/项目.yaml")],
  ]);
  const made = await digests(shop.path("dist"));
  const files = Object.keys(whole.digests).filter((path) => path.startsWith("/documents/"));
  const spared = files.filter((path) => !/(SC|P)-[35](通知)?\./.test(path));
  expect(Object.keys(made).filter((path) => path.startsWith("/documents/"))).toEqual(spared);
  for (const path of spared.filter((one) => !one.includes("溯源"))) expect(made[path]).toBe(whole.digests[path]);
});

it("from its first line on: every document is named, and nothing hangs", async () => {
  const shop = await Workshop.open();
  const { value, diagnostics } = await buildWith(shop, "no-such-thread.ts");
  expect(value).toMatchObject({ documents: 0, published: true });
  expect(diagnostics.filter(({ code }) => code === "batch/broke-down")).toHaveLength(26);
});
