// A bureau's own fonts: found by name, used where they are meant to be, and named when they cannot be used.
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { nodeWorld } from "../../../src/base/node-world.ts";
import type { World } from "../../../src/base/world.ts";
import { cutFont } from "../../../src/writers/fonts/cut-font.ts";
import { documentOf, heading, paragraph, write } from "../pdf/writing.ts";
import { bodyLines, readPdf } from "../pdf-reading.ts";

const sansFile = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf",
);
const document = documentOf([heading(1, "一、总体情况"), paragraph("预算绩效2023年。")]);

/** A font that has these characters only and cannot be mistaken for one of ours. */
const fontOf = async (characters: string): Promise<Uint8Array> =>
  cutFont(
    await nodeWorld.readBytes(sansFile),
    [...characters].map((character) => character.codePointAt(0) ?? 0),
  );

function worldWith(files: Readonly<Record<string, Uint8Array>>, folder = "templates/fonts", variable?: string): World {
  return {
    ...nodeWorld,
    listFiles: async (asked) =>
      asked === folder ? Object.keys(files).map((path) => ({ path, kind: "file" as const, size: 1 })) : [],
    readBytes: async (path) => files[path.slice(folder.length + 1)] ?? nodeWorld.readBytes(path),
    environment: (name) => (name === "LIANGJI_FONTS" ? variable : undefined),
  };
}

async function faces(world: World): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await write(document, world);
  const { pages } = await readPdf(bytes ?? expect.fail("It is written."));
  const pieces = pages.flatMap((page) => bodyLines(page).flatMap((line) => line.pieces));
  return Object.fromEntries(pieces.map((piece) => [piece.text, piece.face]));
}

describe("a font in templates/fonts", () => {
  test.each(["仿宋_GB2312.ttf", "仿宋.TTF", "simfang.ttf", "子文件夹/华文仿宋.ttf"])(
    "named %s is used for the body",
    async (name) => {
      const used = await faces(worldWith({ [name]: await fontOf("预算绩效2023年。") }));
      expect(used).toMatchObject({ "预算绩效2023年。": "NotoSansSC-Black", "一、总体情况": "NotoSansSC-Medium" });
    },
  );

  test("lends its characters, and what it lacks comes from elsewhere and is reported", async () => {
    const world = worldWith({ "仿宋_GB2312.ttf": await fontOf("预算绩2023年。…") });
    expect(await faces(world)).toMatchObject({ 预算绩: "NotoSansSC-Black", 效: "NotoSerifSC-Regular" });
    const { prepared } = await write(document, world);
    expect(prepared.map((one) => one.message).join()).toContain("仿宋的字体（仿宋_GB2312）没有 “效”（U+6548）");
  });

  test("is no longer said to be replaced", async () => {
    const { prepared } = await write(document, worldWith({ "仿宋_GB2312.ttf": await fontOf("预算绩效2023年。") }));
    const [replaced] = prepared.filter((one) => one.code === "writers/font-substituted");
    expect(replaced?.message).not.toContain("仿宋用");
    expect(replaced?.message).toContain("黑体用");
  });

  test("named Times New Roman sets digits and Latin letters alone", async () => {
    const used = await faces(worldWith({ "Times New Roman.ttf": await fontOf("预算绩效2023年。") }));
    expect(used).toMatchObject({ 2023: "NotoSansSC-Black", 预算绩效: "NotoSerifSC-Regular" });
  });

  test("named 补字 draws characters no other face has", async () => {
    const rare = await fontOf("预\u{20BB7}");
    const { found } = await write(documentOf([paragraph("\u{20BB7}")]), worldWith({ "补字.ttf": rare }));
    // The font at hand has no 𠮷 either; what it lacks stays an error.
    expect(found.map((one) => one.code)).toEqual(["writers/missing-glyph"]);
  });
});

test("LIANGJI_FONTS names another folder", async () => {
  const world = worldWith({ "仿宋.ttf": await fontOf("预算绩效2023年。") }, "/opt/字体", "/opt/字体");
  expect(await faces(world)).toMatchObject({ "预算绩效2023年。": "NotoSansSC-Black" });
});

describe("what cannot be used", () => {
  const warnings = async (world: World) => {
    const { bytes, prepared } = await write(document, world);
    expect(bytes).toBeDefined();
    return prepared.filter((one) => one.severity === "warning");
  };

  test.each([
    ["a broken file", new Uint8Array([0, 1, 0, 0, 0, 9])],
    ["an empty file", new Uint8Array()],
    ["a PostScript font", new TextEncoder().encode("OTTO".repeat(50))],
    ["a collection", new TextEncoder().encode("ttcf".repeat(50))],
    [
      "a file of noise",
      Uint8Array.from({ length: 4000 }, (_, index) => [0, 1, 0, 0, 0, 12][index] ?? (index * 31) % 256),
    ],
  ])("%s is named, and the document written with another face", async (_, bytes) => {
    const found = await warnings(worldWith({ "仿宋_GB2312.ttf": bytes }));
    expect(found).toMatchObject([{ code: "writers/font-file", place: { file: "templates/fonts/仿宋_GB2312.ttf" } }]);
  });

  test("a file with another name is named, a file that is no font is left alone", async () => {
    const found = await warnings(worldWith({ "字体1.ttf": await fontOf("预"), "说明.txt": new Uint8Array() }));
    expect(found).toMatchObject([{ code: "writers/font-file", place: { file: "templates/fonts/字体1.ttf" } }]);
    expect(found[0]?.hint).toContain("仿宋_GB2312.ttf");
  });

  test("a folder that LIANGJI_FONTS names and that is empty is named", async () => {
    expect(await warnings(worldWith({}, "无", "/没有"))).toMatchObject([
      { code: "writers/font-folder", place: { file: "/没有" } },
    ]);
  });
});

test("without own fonts every role that is used is said to be replaced, once a build", async () => {
  const { prepared } = await write(document, worldWith({}), [document, document]);
  expect(prepared).toMatchObject([
    { code: "writers/font-substituted", severity: "note", place: { file: "templates/fonts" } },
  ]);
  for (const role of ["小标宋用思源宋体粗体", "仿宋用思源宋体", "黑体用思源黑体", "宋体用思源宋体"]) {
    expect(prepared[0]?.message).toContain(role);
  }
});
