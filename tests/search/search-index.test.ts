// The files of the index: the same for the same pages, small in their parts, and without a second copy of what repeats.
import { expect, it } from "vitest";
import { searchIndex } from "../../src/search/search-index.ts";
import { handedOver, openedPages, plainPage } from "./opened.ts";

const pages = Array.from({ length: 300 }, (_, number) =>
  plainPage(
    `p${number}.html`,
    `第${number}号`,
    "由财政部门根据记录计算得出，每个数字都可以查到来源。",
    `得分${number}.5`,
  ),
);
const bytesOf = (files: readonly { readonly text: string }[]): number =>
  files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

it("is the same whatever the order of the pages, and says so in every file", () => {
  const files = searchIndex(pages);
  expect(searchIndex([...pages].reverse())).toEqual(files);
  const stamps = new Set(
    files.map(({ text }) => /^liangjiSearch\("[a-z]+(?:-\d+)?","([0-9a-f]{12})",/.exec(text)?.[1]),
  );
  expect([...stamps]).toEqual([expect.any(String)]);
  const [first, ...others] = pages;
  const changed = searchIndex([...others, { ...(first ?? plainPage("", "")), title: "改过的" }]);
  expect(changed[0]?.text).not.toBe(files[0]?.text);
  expect(stamps.has(/","([0-9a-f]{12})",/.exec(changed[1]?.text ?? "")?.[1])).toBe(false);
});

it("hands over plain data by one call, also characters that UTF-8 cannot write alone", () => {
  const files = searchIndex([plainPage("a.html", "𠮷", `"引号"、\\反斜线、\u2028换行`)]);
  for (const { path, text } of files) {
    expect(Buffer.from(text).toString()).toBe(text);
    expect(handedOver(text, path.slice("search/".length, -".js".length)), path).toBeDefined();
  }
});

it("keeps what stands on every page once", () => {
  const without = pages.map((page) => ({ ...page, passages: page.passages.slice(1) }));
  expect(bytesOf(searchIndex(pages)) - bytesOf(searchIndex(without))).toBeLessThan(1000);
});

it("knows a site without a page", async () => {
  const { search } = await openedPages([]);
  for (const text of ["绩效", "绩"])
    expect(await search({ text, chosen: {}, page: 1 })).toMatchObject({ count: 0, shown: [] });
});
