// The street is one-way: who may import whom, and which foreign package lives where.
import { describe, expect, it } from "vitest";
import { narrowDoors, packages, rooms, siteDoor } from "./import-table.ts";
import { type Import, importsOf, type SourceFile, sourceFiles } from "./source-code.ts";

const source = await sourceFiles(["src", "site"], /\.(ts|mjs|astro)$/);

const roomOf = (path: string): string => path.split("/")[1] ?? "";
const said = ({ from, line, specifier }: Import): string => `${from}:${line} imports “${specifier}”`;

/** What is wrong with an import, as a sentence that says what to do; undefined when nothing is. */
function wrongWith(one: Import): string | undefined {
  if (one.target === undefined) return wrongPackage(one);
  if (one.from.startsWith("site/")) return wrongForSite(one, one.target);
  const [room, wanted] = [roomOf(one.from), roomOf(one.target)];
  if (room === wanted) return undefined;
  const allowed = rooms[room];
  if (!allowed) return `${said(one)}: “${room}” is not in the import table; add the room and say whom it may import`;
  if (!allowed.includes(wanted)) {
    const backwards = rooms[wanted]?.includes(room) ? `; it is ${wanted} that may import ${room}` : "";
    return `${said(one)}: ${room} may import ${allowed.join(", ") || "nothing"}, not ${wanted}${backwards}. Move what both need upstream, or hand it over as an argument`;
  }
  const door = narrowDoors.find(({ from, to }) => from === room && to === wanted);
  if (door && (one.target !== door.through || !one.typeOnly)) {
    return `${said(one)}: of ${wanted}, ${room} may know the types of ${door.through} and nothing else`;
  }
  return undefined;
}

function wrongPackage(one: Import): string | undefined {
  if (one.specifier.startsWith("node:")) return undefined;
  const name = one.specifier.split("/", one.specifier.startsWith("@") ? 2 : 1).join("/");
  const place = packages[name];
  if (place === undefined) return `${said(one)}: “${name}” has no place in the import table; give it one, and only one`;
  if (one.from.startsWith(place)) return undefined;
  return `${said(one)}: “${name}” lives in ${place}; ask that place for what you need, so that the package can be replaced there`;
}

function wrongForSite(one: Import, target: string): string | undefined {
  if (target === "astro.config.mjs" || target.startsWith("site/")) return undefined;
  if (target === siteDoor && one.typeOnly) return undefined;
  return `${said(one)}: the site sees a publication and nothing else; import the type of ${siteDoor}`;
}

describe("the one-way street", () => {
  it("is kept by every import", () => {
    const wrong = source.flatMap(importsOf).flatMap((one) => wrongWith(one) ?? []);
    expect(wrong.join("\n")).toBe("");
  });

  it("has every room in its table, and no other", () => {
    const found = new Set(source.filter(({ path }) => path.startsWith("src/")).map(({ path }) => roomOf(path)));
    expect(Object.keys(rooms).sort()).toEqual([...found].sort());
  });

  it("has every package of the table somewhere in use", () => {
    const used = new Set(source.flatMap(importsOf).map((one) => one.specifier));
    const unused = Object.keys(packages).filter((name) => ![...used].some((one) => `${one}/`.startsWith(`${name}/`)));
    expect(unused, "a package nobody imports any more should leave the table and package.json").toEqual([]);
  });

  it("can be read in one direction: no two rooms may import each other", () => {
    const both = Object.entries(rooms).flatMap(([room, allowed]) =>
      allowed.filter((other) => rooms[other]?.includes(room)).map((other) => `${room} ⇄ ${other}`),
    );
    expect(both).toEqual([]);
  });
});

describe("what the test would say", () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });
  it.each([
    [
      "src/records/x.ts",
      'import type { Figure } from "../figures/figure.ts";',
      "it is figures that may import records",
    ],
    ["src/records/x.ts", 'type A = import("../figures/figure.ts").Figure;', "records may import base, reading"],
    [
      "src/checks/x.ts",
      'export * from "../figures/figure.ts";',
      "checks may import base, records, standards, not figures",
    ],
    ["src/document/x.ts", 'const a = await import("../writers/writer.ts");', "not writers"],
    ["src/figures/x.ts", 'import { Decimal } from "decimal.js";', "lives in src/base/decimal.ts"],
    ["src/base/x.ts", 'import leftPad from "left-pad";', "has no place in the import table"],
    ["src/writers/x.ts", 'import { buildPublication } from "../disclosure/build-publication.ts";', "and nothing else"],
    ["src/writers/x.ts", 'import { a } from "../disclosure/publication.ts";', "may know the types"],
    ["src/cli.ts", 'import { walkStreet } from "./pipeline.ts";', "cli.ts may import base, commands"],
    [
      "site/pages/x.astro",
      '---\nimport { a } from "../../src/records/records.ts";\n---\n',
      "the site sees a publication",
    ],
    ["site/a.ts", 'import { Publication } from "../src/disclosure/publication.ts";', "import the type"],
  ])("%s: %s", (path, text, sentence) => {
    const [one] = importsOf(file(path, text));
    expect(one && wrongWith(one)).toContain(sentence);
  });

  it("is silent about imports that go the right way", () => {
    const right = [
      file("src/records/x.ts", 'import { a } from "../base/place.ts";'),
      file("src/writers/x.ts", 'import type { OutlineEntry } from "../disclosure/publication.ts";'),
      file("site/pages/x.astro", '---\nimport type { A } from "../../src/disclosure/publication.ts";\n---\n<p>x</p>'),
    ];
    expect(right.flatMap(importsOf).map(wrongWith)).toEqual([undefined, undefined, undefined]);
  });
});
