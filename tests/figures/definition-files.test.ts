// 口径 files as a whole: rings and towers of definitions, and files that are damaged or meant to do harm.
import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";
import { count, good, read } from "./read.ts";

describe("rings", () => {
  it("are shown as a way around, at every definition that lies in one", async () => {
    const ring = ["甲", "乙", "丙"].map((name, index, all) => {
      const next = all[(index + 1) % all.length];
      return `${name}: {编码: r-${index}, 口径: 测试, 相加: [好的, ${next}]}\n`;
    });
    const outside = "丁: {编码: d, 口径: 测试, 相加: [好的, 甲]}\n";
    const { names, found } = await read(good + ring.join("") + outside);
    expect(found).toEqual([
      "口径.yaml:2:1 口径“甲”：口径互相引用成了一个圈：甲 → 乙 → 丙 → 甲",
      "口径.yaml:3:1 口径“乙”：口径互相引用成了一个圈：乙 → 丙 → 甲 → 乙",
      "口径.yaml:4:1 口径“丙”：口径互相引用成了一个圈：丙 → 甲 → 乙 → 丙",
    ]);
    expect(names).toEqual(["好的", "丁"]);
  });

  it("are found in a net of many paths at once", async () => {
    // Each level adds up the next one twice over: more than a billion ways lead to the bottom.
    const net = Array.from({ length: 30 }, (_, level) =>
      ["a", "b"]
        .map((side) => `${side}${level}: {编码: ${side}${level}, 口径: 测试, 相加: [a${level + 1}, b${level + 1}]}\n`)
        .join(""),
    ).join("");
    const bottom = ["a30", "b30"].map((name) => `${name}: {编码: ${name}, 口径: 测试, ${count}}\n`).join("");
    const { names, found } = await read(net + bottom);
    expect(found).toEqual([]);
    expect(names).toHaveLength(62);
  });

  it("and towers have a limit", async () => {
    const tower = Array.from(
      { length: 2000 },
      (_, level) => `t${level}: {编码: t${level}, 口径: 测试, 相加: [t${level + 1}, t${level + 1}]}\n`,
    );
    const { names, found } = await read(`${tower.join("")}t2000: {编码: t2000, 口径: 测试, ${count}}\n`);
    expect(found[0]).toBe("口径.yaml:1:1 口径“t0”：口径一层套一层，超过了50层");
    expect(names).toHaveLength(50);
  });
});

describe("hostile and damaged files", () => {
  it.each([
    ["a list", "- 甲\n", "1:1 口径文件应由“名称: 定义”组成"],
    ["a word", "甲\n", "1:1 口径文件应由“名称: 定义”组成"],
    ["no definition", "甲: 乙\n", "1:1 口径“甲”没有写定义"],
    ["an empty definition", "甲:\n", "1:1 口径“甲”没有写定义"],
  ])("%s", async (_, text, message) => {
    const { names, found } = await read(text);
    expect(found).toEqual([`口径.yaml:${message}`]);
    expect(names).toEqual([]);
  });

  it.each([
    ["a broken flow", "甲: {编码: a, 口径: [\n"],
    [
      "an alias bomb",
      `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `${"bcdefghij"[n]}: &${"bcdefghij"[n]} [${`*${"abcdefghi"[n]},`.repeat(9)}]\n`).join("")}`,
    ],
    ["a tag", "甲: !!js/function 'function(){}'\n"],
    ["a tab", "甲:\n\t编码: a\n"],
    ["a full-width colon", "甲：{编码: a}\n"],
    ["names of everything's prototype", "__proto__: {编码: a, 口径: 测试}\nconstructor: {编码: b, 口径: 测试}\n"],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00, 0x00])],
    ["nothing", ""],
  ])("%s is refused with a place, not with a crash", async (name, text) => {
    const { names, found } = await read(text as MemoryFile);
    expect(names).toEqual([]);
    if (name !== "nothing") expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^口径\.yaml(:\d+:\d+)? /);
  });

  it("a prototype's name is a name like any other", async () => {
    const { names, found } = await read(
      `__proto__: {编码: a, 口径: 测试, ${count}}\ntoString: {编码: b, 口径: 测试, ${count}}\n`,
    );
    expect(found).toEqual([]);
    expect(names).toEqual(["__proto__", "toString"]);
  });

  it("a file that cannot be opened is named", async () => {
    const world = new MemoryWorld({ "templates/figures/口径.yaml": good, "templates/figures/又.yaml": good });
    world.failOn("templates/figures/口径.yaml", "EACCES");
    const { value, diagnostics } = await readDefinitions(world, "templates");
    expect(diagnostics.map((one) => [one.code, one.place.file])).toEqual([
      ["reading/unreadable", "templates/figures/口径.yaml"],
    ]);
    expect([...value.keys()]).toEqual(["好的"]);
  });

  it("so is a folder", async () => {
    const world = new MemoryWorld({});
    world.failOn("templates/figures", "ENOTDIR");
    const { diagnostics } = await readDefinitions(world, "templates");
    expect(diagnostics.map((one) => [one.code, one.place.file])).toEqual([["reading/unreadable", "templates/figures"]]);
  });

  it("files that are no YAML are left alone", async () => {
    const { names, found } = await read(good, {
      "templates/figures/说明.md": "# 口径",
      "templates/figures/.DS_Store": "x",
    });
    expect(found).toEqual([]);
    expect(names).toEqual(["好的"]);
  });
});
