// A folder of content: what is read, what is left aside, what is refused, and always in the same order.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findShelf, isBeside } from "../../src/reading/find-shelf.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { MemoryWorld } from "../memory-world.ts";
import { readFiles, readMarkdown, readYaml } from "./read-yaml.ts";

describe("a path's shelf", () => {
  test.each([
    ["明川市/地区.yaml", { region: "明川市", category: "地区" }],
    ["明川市/部门.yml", { region: "明川市", category: "部门" }],
    ["明川市/部门/商务.yaml", { region: "明川市", category: "部门" }],
    ["明川市/2023/汇总.yaml", { region: "明川市", year: "2023", category: "汇总" }],
    ["明川市/2023/绩效评价/甲.md", { region: "明川市", year: "2023", category: "绩效评价" }],
    ["明川市/2023/工作总结.md", { region: "明川市", year: "2023", category: "工作总结" }],
  ])("%s", (path, shelf) => {
    expect(findShelf(path)).toEqual(shelf);
  });

  test.each([
    "部门.yaml",
    "明川市/2023.yaml",
    "明川市/2023/a/b/c.md",
    "明川市/部门/a/b.yaml",
    "明川市/部门.xlsx",
    "明川市/部门",
    "明川市/2023/部门.YAML",
  ])("%s has none", (path) => {
    expect(findShelf(path)?.category === "2023" ? undefined : findShelf(path)).toBeUndefined();
  });

  test.each([
    ".git/a.yaml",
    "明川市/.DS_Store",
    "明川市/~$部门.xlsx",
    "README.md",
    "明川市/README.md",
    "README.en.md",
    "明川市/2023/readme.md",
  ])("%s is left aside", (path) => {
    expect(isBeside(path)).toBe(true);
  });
});

describe("a folder", () => {
  test("is read in the order of its paths, whatever order they come in", async () => {
    const files = {
      "b/部门.yaml": "名称: 乙\n",
      "a/部门.yaml": "名称: 甲\n",
      "a/2023/汇总.yaml": "- 指标: 一\n- 指标: 二\n",
    };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const read = await readFiles(files);
    expect(read.entries.map((entry) => `${entry.place.file}:${entry.place.line}`)).toEqual([
      "content/a/2023/汇总.yaml:1",
      "content/a/2023/汇总.yaml:2",
      "content/a/部门.yaml:1",
      "content/b/部门.yaml:1",
    ]);
    expect(await readFiles(reversed)).toEqual(read);
  });

  test("more files than are read at once all come, in order", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `明川市/2023/绩效评价/${String(index).padStart(3, "0")}.md`,
        `---\n编号: a-${index}\n---\n`,
      ]),
    );
    const read = await readFiles(files);
    expect(read.entries.map((entry) => entry.map.entries[0]?.value)).toMatchObject(
      Array.from({ length: 100 }, (_, index) => ({ text: `a-${index}` })),
    );
  });

  test.each([[{}], [{ "README.md": "# 说明\n", ".gitkeep": "" }]])(
    "without records (%j) is a finding",
    async (files) => {
      const read = await readFiles(files as Record<string, string>);
      expect(read.findings).toMatchObject([{ code: "reading/no-content", place: { file: "content" } }]);
    },
  );

  test("with files in unknown places says so for each", async () => {
    const read = await readFiles({
      "明川市/部门.yaml": "名称: 甲\n",
      "明川市/部门.xlsx": "",
      "散落.yaml": "名称: 乙\n",
    });
    expect(read.findings.map((one) => [one.code, one.place.file])).toEqual(
      [
        ["reading/unknown-file", "content/散落.yaml"],
        ["reading/unknown-file", "content/明川市/部门.xlsx"],
      ].sort((a, b) => ((a[1] ?? "") < (b[1] ?? "") ? -1 : 1)),
    );
    expect(read.entries).toHaveLength(1);
  });

  test("with a link in it does not follow it", async () => {
    const files = { "content/明川市/部门.yaml": "名称: 甲\n", "content/明川市/项目.yaml": "名称: 乙\n" };
    const world = new MemoryWorld(files, { links: ["content/明川市/项目.yaml"] });
    const { value, diagnostics } = await readContent(world, "content");
    expect(value.entries).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "reading/link", place: { file: "content/明川市/项目.yaml" } }]);
  });

  test("with a file beyond 16 MB reads the others", async () => {
    const large = "content/明川市/2023/汇总.yaml";
    const world = new MemoryWorld(
      { [large]: "指标: 甲\n", "content/明川市/部门.yaml": "名称: 甲\n" },
      { sizes: { [large]: 50 * 1024 * 1024 } },
    );
    const { value, diagnostics } = await readContent(world, "content");
    expect(value.entries).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: "reading/too-large", message: "文件有50 MB，超过16 MB，没有读取", place: { file: large } },
    ]);
    expect(value.unreadable).toMatchObject([{ shelf: { region: "明川市", year: "2023", category: "汇总" } }]);
  });

  test("with more records in a file than a call takes arguments gives them all", { timeout: 20_000 }, async () => {
    const { entries } = await readYaml("- 名称: 甲\n".repeat(200_000));
    expect(entries).toHaveLength(200_000);
    expect(entries.at(-1)?.place.line).toBe(200_000);
  });

  test("opens large files one at a time, small ones together", async () => {
    const paths = ["a", "b", "c", "d", "e"].map((name) => `content/明川市/2023/汇总/${name}.yaml`);
    const files = Object.fromEntries(paths.map((path) => [path, "指标: 甲\n"]));
    const mostOpened = async (megabytes: number) => {
      const sizes = Object.fromEntries(paths.map((path) => [path, megabytes * 1024 * 1024]));
      const world = new CountingWorld(files, { sizes });
      await readContent(world, "content");
      return world.most;
    };
    expect(await mostOpened(10)).toBe(1);
    expect(await mostOpened(1)).toBe(5);
  });

  test("with a file that cannot be opened reads the others", async () => {
    const world = new MemoryWorld({
      "content/明川市/部门.yaml": "名称: 甲\n",
      "content/明川市/项目.yaml": "名称: 乙\n",
    });
    world.failOn("content/明川市/部门.yaml", "EACCES");
    const { value, diagnostics } = await readContent(world, "content");
    expect(value.entries).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "reading/unreadable", place: { file: "content/明川市/部门.yaml" } }]);
    expect(value.unreadable).toHaveLength(1);
  });

  test("that cannot be listed is a finding, not a crash", async () => {
    const world = new MemoryWorld({ "content/明川市/部门.yaml": "名称: 甲\n" });
    world.failOn("content", "ENOTDIR");
    const { value, diagnostics } = await readContent(world, "content");
    expect(value.entries).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "reading/unreadable", severity: "error", place: { file: "content" } }]);
  });
});

/** Counts how many files are open at once. */
class CountingWorld extends MemoryWorld {
  most = 0;
  #open = 0;

  override async readBytes(path: string): Promise<Uint8Array> {
    this.most = Math.max(this.most, ++this.#open);
    // What is asked for together is opened before the first is done.
    await new Promise(setImmediate);
    this.#open--;
    return super.readBytes(path);
  }
}

describe("whatever is in a file", () => {
  const piece = fc.constantFrom(
    "---\n",
    "- ",
    ": ",
    "：",
    "\n",
    "\n  ",
    "\t",
    "名称",
    "甲",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "|\n",
    ">\n",
    "&a ",
    "*a",
    "!!x ",
    "# ",
    "? ",
    "@",
    "`",
    "%",
    "\r",
    "\u0000",
    "\uFEFF",
    "😀",
    "0012",
  );
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  );

  test.each([
    ["YAML", readYaml],
    ["Markdown", readMarkdown],
  ] as const)("%s gives entries or findings, and never throws", async (_, read) => {
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        const { entries, findings, unreadable } = await read(bytes);
        const errors = findings.filter((one) => one.severity === "error");
        const unfilled = findings.some((one) => one.code === "reading/unfilled");
        // Nothing vanishes: no entry means an error or a note that says why, except for a list with nothing in it.
        if (entries.length === 0 && errors.length === 0 && !unfilled) expect(String(bytes)).toMatch(/\[|91/);
        if (entries.length === 0 && errors.length > 0) expect(unreadable).toHaveLength(1);
        for (const one of findings.filter(({ severity }) => severity !== "note")) {
          expect(one.place.line).toBeGreaterThan(0);
          expect(one.place.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
