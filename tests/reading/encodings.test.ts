// Bytes of every origin: UTF-8 with and without mark, UTF-16, GBK; and what is no text says where it stops being text.
import { describe, expect, test } from "vitest";
import { plainEntries, readYaml } from "./read-yaml.ts";

const text = "名称: 明川市商务局\n简称: 商务局\n";
const expected = [{ 名称: "明川市商务局", 简称: "商务局" }];

const utf8 = (value: string) => new TextEncoder().encode(value);
const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16le = (value: string) => Uint8Array.from(Buffer.from(value, "utf16le"));
const utf16be = (value: string) => Uint8Array.from(Buffer.from(value, "utf16le").swap16());
/** 名称: 明川市商务局 … in GBK, from a table of its own. */
const gbk = bytes(
  [0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xc3, 0xf7, 0xb4, 0xa8, 0xca, 0xd0, 0xc9, 0xcc, 0xce, 0xf1, 0xbe, 0xd6, 0x0a],
  [0xbc, 0xf2, 0xb3, 0xc6, 0x3a, 0x20, 0xc9, 0xcc, 0xce, 0xf1, 0xbe, 0xd6, 0x0a],
);

describe("is read", () => {
  test.each([
    ["UTF-8", utf8(text), []],
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], utf8(text)), []],
    ["UTF-16 LE with a mark", bytes([0xff, 0xfe], utf16le(text)), ["reading/encoding"]],
    ["UTF-16 BE with a mark", bytes([0xfe, 0xff], utf16be(text)), ["reading/encoding"]],
    ["UTF-16 LE without a mark", utf16le(text), ["reading/encoding"]],
    ["UTF-16 BE without a mark", utf16be(text), ["reading/encoding"]],
    ["GBK", gbk, ["reading/encoding"]],
    ["CRLF", utf8(text.replaceAll("\n", "\r\n")), []],
    ["lone CR", utf8(text.replaceAll("\n", "\r")), []],
    ["mixed line ends", utf8("名称: 明川市商务局\r简称: 商务局\r\n"), []],
    ["no line end at the end", utf8(text.trimEnd()), []],
  ])("%s", async (_, content, codes) => {
    const read = await readYaml(content);
    expect(plainEntries(read.entries)).toEqual(expected);
    expect(read.codes).toEqual(codes);
    expect(read.entries[0]?.map.entries[1]?.keyPlace).toMatchObject({ line: 2, column: 1 });
  });

  test("characters beyond the first plane, composed and decomposed alike", async () => {
    const read = await readYaml("名称: 𠮷祥Café\n"); // e + U+0301
    expect(plainEntries(read.entries)).toEqual([{ 名称: "𠮷祥Café" }]);
  });
});

describe("is refused, with a place", () => {
  test.each([
    ["a zero byte", bytes(utf8("名称: 甲\n简称: "), [0], utf8("乙\n")), "reading/control-character", 2, 5],
    ["an escape character", utf8("名称: 甲\n简称: \u001b[31m乙\n"), "reading/control-character", 2, 5],
    ["a vertical tab", utf8("名称: \u000b甲\n"), "reading/control-character", 1, 5],
    ["bytes of no encoding", bytes(utf8("名称: 甲\n"), [0xff, 0xff, 0xff]), "reading/not-text", 2, 1],
    ["half a UTF-16 character", bytes([0xff, 0xfe], [0x00, 0xd8]), "reading/not-text", 1, 1],
  ])("%s", async (_, content, code, line, column) => {
    const read = await readYaml(content);
    expect(read.entries).toEqual([]);
    expect(read.codes).toEqual([code]);
    expect(read.findings[0]?.place).toEqual({ file: "content/明川市/部门.yaml", line, column });
    expect(read.unreadable).toMatchObject([{ shelf: { region: "明川市", category: "部门" }, diagnostic: { code } }]);
  });

  test("a picture under a name of ours", async () => {
    const png = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 2]);
    const read = await readYaml(png);
    expect(read.entries).toEqual([]);
    expect(read.findings.filter((one) => one.severity === "error")).toHaveLength(1);
  });
});
