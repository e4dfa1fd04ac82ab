// What a province says: a line for each region that ends, and at the end what became of all, and what to do.
import { describe, expect, it } from "vitest";
import type { KnownBuild } from "../../src/province/known-build.ts";
import { endLine, provinceText } from "../../src/province/province-text.ts";

const build = (error = 0): KnownBuild => ({
  inputs: "",
  manifest: "",
  listing: "",
  records: 1000,
  documents: 4293,
  pages: 6207,
  findings: { error, warning: 3, note: 0 },
});

describe("the line of a region", () => {
  const far = { done: 3, total: 90, seconds: 378 };

  it.each([
    [{ region: "甲县", how: "built", build: build() } as const, "生成了4,293份文件、6,207个网页"],
    [{ region: "甲县", how: "built", build: build(2) } as const, "生成了4,293份文件、6,207个网页，有2个错误"],
    [{ region: "甲县", how: "unchanged", build: build() } as const, "没有变化，沿用上一次的成果"],
    [{ region: "甲县", how: "failed", why: "内存不够", hint: "", kept: false } as const, "没有生成，内存不够"],
  ])("%j", (end, words) => expect(endLine(end, far)).toBe(`［3/90］甲县：${words}；还有87个，约3小时3分`));

  it("the last has nobody left to wait for, and no name moves the cursor", () => {
    const end = { region: "\u001b[2J县", how: "built", build: build() } as const;
    expect(endLine(end, { ...far, done: 90 })).toBe("［90/90］␛[2J县：生成了4,293份文件、6,207个网页");
  });
});

it("at the end, what became of all, and what to do with those that need it", () => {
  const ends = [
    { region: "甲县", how: "built", build: build() },
    { region: "乙县", how: "unchanged", build: build(2) },
    { region: "丙县", how: "failed", why: "内存不够", hint: "请加 --at-once 1 再运行", kept: true },
    { region: "丁县", how: "stopped" },
  ] as const;
  expect(provinceText(ends, [{ region: "戊县", movedTo: "out/gone/戊县" }], "out")).toBe(
    [
      "共4个地区：新生成1个，没有变化、沿用上一次的1个，没有生成1个，还没有生成1个。",
      "2,000条记录，8,586份文件、12,414个网页，各地区的成果在 out/regions。",
      "",
      "台账里有错误的地区（用到这些记录的文件没有写出，其余照常生成）：",
      "  乙县：2个错误，逐条见 out/logs/乙县.txt",
      "",
      "没有生成的地区：",
      "  丙县：内存不够；out/regions/丙县 还是上一次的成果",
      "    怎么办：请加 --at-once 1 再运行",
      "",
      "台账里已经没有的地区，成果移到了一边，不再发布：",
      "  戊县：在 out/gone/戊县",
    ].join("\n"),
  );
});
