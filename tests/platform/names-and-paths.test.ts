// Names and paths as the other systems see them: reserved names, case, composed characters, bytes, drives, shares.
import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { folderName } from "../../src/commands/folders.ts";
import { fileName } from "../../src/document/file-name.ts";
import { refuseOutFolder } from "../../src/outputs/out-folder.ts";
import { findShelf, isBeside } from "../../src/reading/find-shelf.ts";
import { wrongRegionName } from "../../src/scaffold/region-folder-name.ts";
import { MemoryWorld } from "../memory-world.ts";

describe("a folder as it is typed", () => {
  it.each([
    ["content", "content"],
    ["content\\", "content"],
    [".\\内容 夹\\", "./内容 夹"],
    ["D:\\台账\\内容", "D:/台账/内容"],
    ["\\\\server\\共享\\台账\\", "//server/共享/台账"],
    ["/数据/台账//", "/数据/台账"],
    ["/", "/"],
    ["E:\\", "E:/."],
    ["E:", "E:/."],
  ])("%s: %s", (typed, folder) => expect(folderName(typed)).toBe(folder));

  it("means the same place to Windows with a file below it", () => {
    expect(win32.resolve(`${folderName("E:\\")}/云栖县/地区.yaml`)).toBe("E:\\云栖县\\地区.yaml");
    expect(win32.resolve(`${folderName("\\\\server\\共享\\")}/云栖县`)).toBe("\\\\server\\共享\\云栖县");
    expect(win32.resolve(`${folderName("D:\\台账\\")}/云栖县`)).toBe("D:\\台账\\云栖县");
  });
});

describe("a document's file name", () => {
  const names = [
    "云财绩〔2025〕3号关于印发《2024年度绩效评价结果》的通知",
    "关于“A/B”类项目: 是否*保留?<初稿>|定稿",
    "con",
    "NUL.2024年度报告",
    "lpt1",
    "末尾有点. ",
    "  前后有空格  ",
    "绩".repeat(200),
    "a".repeat(400),
    "合成\u0065\u0301字",
    "换\n行\u202E反向",
    "",
  ];

  it.each(names)("%j can stand on every disk", (title) => {
    const name = `${fileName(title, "数据溯源附录")}.docx`;
    // 255 bytes: ext4, APFS; 255 UTF-16 units: NTFS, exFAT.
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202E]|[. ]$|^[. ]/u);
    expect(win32.parse(name).name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
    expect(name).toBe(name.normalize("NFC"));
    expect([posix.basename(name), win32.basename(name)]).toEqual([name, name]);
  });
});

describe("a region's folder", () => {
  it.each(["CON", "nul", "com1", "a:b", "县?", "县 ", ".县", "县/区", "县\\区", "县.", "a|b"])(
    "is never %j",
    (name) => {
      expect(wrongRegionName(name)).toBeDefined();
    },
  );
});

it("reads a folder that macOS wrote with taken-apart characters", () => {
  const path = "Ü县/2025/绩效评价/é.md".normalize("NFD");
  expect(findShelf(path)).toEqual({ region: "Ü县".normalize("NFC"), year: "2025", category: "绩效评价" });
});

it.each([".DS_Store", "云栖县/Thumbs.db", "云栖县/desktop.ini", "云栖县/~$部门.xlsx", "云栖县/.~部门.xlsx"])(
  "%s is no record",
  (path) => expect(isBeside(path)).toBe(true),
);

it.each([
  ["Content", "content"],
  ["content/成果", "CONTENT"],
  ["台账/é", "台账/é".normalize("NFD")],
])("outputs in %s would overwrite what stands in %s", async (out, content) => {
  expect(await refuseOutFolder(new MemoryWorld(), out, [content])).toMatchObject({ code: "outputs/unsafe-folder" });
});
